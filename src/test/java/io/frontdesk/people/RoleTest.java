package io.frontdesk.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoleTest {

    private static Person person(long id, Role role) {
        return new Person(new Introduction(id, "X", null, null, null), role, Instant.EPOCH);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void only_managers_and_root_give_roles_and_never_to_a_root(Role actor) {
        for (var subject : Role.values()) {
            assertThat(person(1, actor).mayAppoint(person(2, subject)))
                    .as(actor + " appoints " + subject)
                    .isEqualTo((actor == Role.MANAGER || actor == Role.ROOT) && subject != Role.ROOT);
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void nobody_changes_the_own_role(Role actor) {
        assertThat(person(1, actor).mayAppoint(person(1, actor))).isFalse();
    }
}
