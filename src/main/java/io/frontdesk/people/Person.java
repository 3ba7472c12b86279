package io.frontdesk.people;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** Anyone who has written to the bot, identified by the Telegram id. */
@Entity
@Table(name = "person")
public class Person implements Persistable<Long> {

    public record RoleChanged(Person person, Role from) {}

    public record CameOnline(Person person) {}

    public record WentOffline(Person person) {}

    /** Somebody wanted to be what they were already: they had an old keyboard. */
    public record PresenceStood(Person person) {}

    public record LanguageChosen(Person person) {}

    /** Turned away from now on. */
    public record Blocked(Person person) {}

    /** Let in again. */
    public record Unblocked(Person person) {}

    public record BecameUnreachable(Person person) {}

    public record CameBack(Person person) {}

    /** Wants to have all that is kept about them. */
    public record DataRequested(Person person, Instant at) {}

    /**
     * Has no name any more, and will be nobody in a moment: the last one in which they can still be told something, and what is
     * theirs alone can be found.
     */
    public record Erasing(Person person) {}

    /** What is known of the last activity may be so much behind: a row is not written at every press. */
    public static final Duration ACTIVITY_LAG = Duration.ofMinutes(1);

    /** The name of whoever has been erased. It is no character: every language has its own words in its place. */
    public static final String ERASED = "\uFDD0";

    /** The name of the assistant, which every language has its own words for too. */
    public static final String ASSISTANT_NAME = "\uFDD1";

    /** Whom messages are by that the assistant has given by itself: an id that is nobody's in Telegram. */
    public static final long ASSISTANT = Long.MAX_VALUE;

    /** From here on ids are those of erased people; Telegram's have at most 52 bits, by https://core.telegram.org/bots/api#user. */
    private static final long FIRST_ERASED = 1L << 53;

    /** What colleagues note of a person. */
    public enum Detail {
        POSITION(100),
        DEPARTMENT(100),
        EMAIL(254);

        private final int longest;

        Detail(int longest) {
            this.longest = longest;
        }

        /** In characters. */
        public int longest() {
            return longest;
        }
    }

    @Id
    private Long id;

    private String firstName;
    private @Nullable String lastName;
    private @Nullable String username;
    private @Nullable String languageCode;
    private @Nullable String chosenLanguage;

    @Enumerated(EnumType.STRING)
    private Role role;

    private boolean online;
    private @Nullable Instant onlineSince;
    private boolean reachable = true;
    private @Nullable Long counterpartyId;
    private @Nullable String phone;
    private @Nullable String email;
    private @Nullable String position;
    private @Nullable String department;
    private Instant firstSeen;
    private Instant lastActive;
    private @Nullable Instant blockedAt;
    private @Nullable Instant erasedAt;

    @Version
    private long version;

    @Transient
    private boolean isNew;

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    Person(Introduction introduction, Role role, Instant firstSeen) {
        this.id = introduction.id();
        this.firstName = introduction.firstName();
        this.role = role;
        this.firstSeen = firstSeen;
        this.lastActive = firstSeen;
        this.isNew = true;
        rename(introduction);
    }

    final void rename(Introduction introduction) {
        firstName = introduction.firstName();
        lastName = introduction.lastName();
        username = introduction.username();
        languageCode = introduction.languageCode() == null ? languageCode : introduction.languageCode();
    }

    void become(Role newRole) {
        role = newRole;
        if (!newRole.hasPresence()) {
            online = false;
        }
    }

    void goOnline(Instant now) {
        online = true;
        onlineSince = now;
        lastActive = now;
    }

    void goOffline() {
        online = false;
    }

    void block(Instant now) {
        blockedAt = now;
        online = false;
    }

    void unblock() {
        blockedAt = null;
    }

    /** Nothing can be given to somebody whom nothing reaches. */
    void reachable(boolean whether) {
        reachable = whether;
        online = online && whether;
    }

    void acted(Instant now) {
        if (role.hasPresence() && lastActive.plus(ACTIVITY_LAG).isBefore(now)) {
            lastActive = now;
        }
    }

    void speak(String language) {
        chosenLanguage = language;
    }

    void belongTo(@Nullable Long counterparty) {
        counterpartyId = counterparty;
    }

    void describe(Detail detail, @Nullable String text) {
        switch (detail) {
            case POSITION -> position = text;
            case DEPARTMENT -> department = text;
            case EMAIL -> email = text;
        }
    }

    void call(@Nullable String number) {
        phone = number;
    }

    /** Null where nothing is noted. */
    public @Nullable String detail(Detail detail) {
        return switch (detail) {
            case POSITION -> position;
            case DEPARTMENT -> department;
            case EMAIL -> email;
        };
    }

    /** Nobody any more, but for the language to say good-bye in. */
    void erase(Instant now) {
        erasedAt = now;
        firstName = ERASED;
        lastName = null;
        username = null;
        counterpartyId = null;
        phone = null;
        email = null;
        position = null;
        department = null;
        online = false;
    }

    /** Nobody in Telegram either, so that nothing is sent to it and no list has it. */
    static Person assistant(Instant now) {
        var assistant = new Person(new Introduction(ASSISTANT, "", null, null, null), Role.CLIENT, now);
        assistant.erase(now);
        assistant.firstName = ASSISTANT_NAME;
        return assistant;
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return isNew;
    }

    public long id() {
        return id;
    }

    /** Whether nobody in Telegram has this id: it is that of somebody who has been erased. */
    public static boolean isErased(long id) {
        return id >= FIRST_ERASED;
    }

    public boolean isErased() {
        return erasedAt != null;
    }

    public @Nullable Instant erasedAt() {
        return erasedAt;
    }

    public String firstName() {
        return firstName;
    }

    public String name() {
        return lastName == null ? firstName : firstName + " " + lastName;
    }

    public @Nullable String username() {
        return username;
    }

    /** The language to speak with this person, as an IETF tag; null where nobody has said anything. */
    public @Nullable String language() {
        return chosenLanguage == null ? languageCode : chosenLanguage;
    }

    public Role role() {
        return role;
    }

    /** Whether nothing that the person does may reach anybody. */
    public boolean isBlocked() {
        return blockedAt != null;
    }

    /** May work on other people's tickets, by role, and is let in to do so. */
    public boolean servesTickets() {
        return role.servesTickets() && !isBlocked();
    }

    public boolean isOnline() {
        return online;
    }

    /** False from the moment the person blocks the bot until they come back. */
    public boolean isReachable() {
        return reachable;
    }

    public @Nullable Long counterpartyId() {
        return counterpartyId;
    }

    /** Digits with a leading +, as the person has shared it. */
    public @Nullable String phone() {
        return phone;
    }

    public Instant firstSeen() {
        return firstSeen;
    }

    /** Known to a minute for roles with presence. */
    Instant lastActive() {
        return lastActive;
    }

    @Nullable
    Instant onlineSince() {
        return onlineSince;
    }

    @Nullable
    String lastName() {
        return lastName;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Person person && person.id.equals(id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}
