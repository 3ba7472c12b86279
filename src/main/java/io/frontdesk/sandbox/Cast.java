package io.frontdesk.sandbox;

import io.frontdesk.sandbox.world.Account;
import io.frontdesk.sandbox.world.BotProfile;
import io.frontdesk.sandbox.world.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The people that a fresh sandbox is played with.
 *
 * @param extras who have no part in the play, but a week behind them
 * @param posts the names of the company's guard posts
 */
public record Cast(BotProfile.Identity bot, List<Member> people, List<Member> extras, List<String> posts) {

    private static final String RESOURCE = "/sandbox/cast.json";

    /**
     * One of them.
     *
     * @param role as the application names its roles
     * @param online whether they start ready for work
     * @param organisation whose person they are, if any
     * @param colour of the avatar, 0 to 6
     */
    public record Member(
            long id,
            String firstName,
            @Nullable String lastName,
            @Nullable String username,
            String language,
            @Nullable String phone,
            String role,
            boolean online,
            @Nullable String organisation,
            int colour) {

        public Account account() {
            return new Account(id, firstName, lastName, username, language, phone);
        }
    }

    public static Cast read() {
        try (InputStream in = Cast.class.getResourceAsStream(RESOURCE)) {
            return Json.MAPPER.readValue(Objects.requireNonNull(in, RESOURCE), Cast.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Optional<Member> member(long id) {
        return everybody().filter(member -> member.id() == id).findFirst();
    }

    public Stream<Member> everybody() {
        return Stream.concat(people.stream(), extras.stream());
    }

    /** The Telegram ids of those who may do everything. */
    Set<Long> roots() {
        return people.stream()
                .filter(member -> member.role().equals("ROOT"))
                .map(Member::id)
                .collect(Collectors.toUnmodifiableSet());
    }
}
