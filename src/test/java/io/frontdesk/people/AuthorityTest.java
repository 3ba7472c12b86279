package io.frontdesk.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may give which role to whom, every case of it. */
class AuthorityTest {

    private static final Set<Role> GIVABLE =
            Set.of(Role.CLIENT, Role.ADMINISTRATOR, Role.MANAGER, Role.SECURITY_CHIEF, Role.GUARD);

    record Case(Role actor, Role subject, Role role) {}

    static Stream<Case> cases() {
        return Stream.of(Role.values())
                .flatMap(actor -> Stream.of(Role.values())
                        .flatMap(subject -> Stream.of(Role.values()).map(role -> new Case(actor, subject, role))));
    }

    private static Person person(long id, Role role) {
        return new Person(new Introduction(id, "X", null, null, null), role, Instant.EPOCH);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void managers_and_root_give_every_role_but_root_to_everybody_but_a_root(Case each) {
        var expected = Set.of(Role.MANAGER, Role.ROOT).contains(each.actor())
                && each.subject() != Role.ROOT
                && GIVABLE.contains(each.role());
        assertThat(Authority.allows(person(1, each.actor()), person(2, each.subject()), each.role()))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void nobody_changes_the_own_role(Case each) {
        assertThat(Authority.allows(person(1, each.actor()), person(1, each.actor()), each.role()))
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whoever_is_blocked_gives_nothing(Case each) {
        var actor = person(1, each.actor());
        actor.block(Instant.EPOCH);
        assertThat(Authority.allows(actor, person(2, each.subject()), each.role()))
                .isFalse();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void what_is_offered_is_what_is_allowed_and_different(Case each) {
        var actor = person(1, each.actor());
        var subject = person(2, each.subject());
        assertThat(Authority.offers(actor, subject).contains(each.role()))
                .isEqualTo(Authority.allows(actor, subject, each.role()) && each.role() != each.subject());
    }

    @ParameterizedTest
    @EnumSource
    void invitations_give_what_can_be_given_by_hand(Role actor) {
        assertThat(Authority.given(actor))
                .isEqualTo(
                        actor == Role.MANAGER || actor == Role.ROOT
                                ? EnumSet.copyOf(GIVABLE)
                                : EnumSet.noneOf(Role.class));
    }

    @ParameterizedTest
    @EnumSource
    void whoever_decides_about_nobody_blocks_nobody(Role actor) {
        for (var subject : Role.values()) {
            assertThat(Authority.over(person(1, actor), person(2, subject)))
                    .as("%s over %s", actor, subject)
                    .isEqualTo((actor == Role.MANAGER || actor == Role.ROOT) && subject != Role.ROOT);
        }
        assertThat(Authority.over(person(1, actor), person(1, actor))).isFalse();
    }

    @Test
    void only_what_takes_something_away_is_a_loss() {
        var losses = Arrays.stream(Role.values())
                .flatMap(before -> Arrays.stream(Role.values())
                        .filter(after -> Authority.isLoss(before, after))
                        .map(after -> before + " → " + after));
        assertThat(losses)
                .containsExactlyInAnyOrder(
                        "ADMINISTRATOR → CLIENT",
                        "ADMINISTRATOR → SECURITY_CHIEF",
                        "ADMINISTRATOR → GUARD",
                        "MANAGER → CLIENT",
                        "MANAGER → ADMINISTRATOR",
                        "MANAGER → SECURITY_CHIEF",
                        "MANAGER → GUARD",
                        "SECURITY_CHIEF → CLIENT",
                        "GUARD → CLIENT",
                        "ROOT → CLIENT",
                        "ROOT → ADMINISTRATOR",
                        "ROOT → SECURITY_CHIEF",
                        "ROOT → GUARD");
    }
}
