package io.frontdesk.settings;

import static io.frontdesk.settings.Placeholder.NAME;
import static io.frontdesk.settings.Placeholder.NUMBER;
import static io.frontdesk.settings.Placeholder.OPERATOR;
import static io.frontdesk.settings.Placeholder.RATING;
import static io.frontdesk.settings.Placeholder.SUBJECT;
import static io.frontdesk.settings.Placeholder.TIME;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the bot says by itself and a company may want to word otherwise. */
public enum StandardText {
    WELCOME("welcome", NAME),
    WELCOME_STAFF("welcome-staff", NAME),
    WELCOME_SECURITY("welcome-security", NAME),
    MENU("home.client", NAME),
    MENU_HINT("home.can"),
    MENU_HINT_OPEN("home.can-add"),
    COURTESY("courtesy.answer"),
    MAYBE_KNOWN("asked.maybe"),
    NOTHING_KNOWN("asked.nothing"),
    TICKET_ACCEPTED("card.accepted", NUMBER),
    OPERATOR_ANSWERS("standing.will-answer", OPERATOR),
    OPERATOR_SOON("standing.soon"),
    NOBODY_ONLINE("standing.nobody"),
    TICKET_REOPENED("card.reopened-own", NUMBER),
    RATING_ASKED("rating.ask", NUMBER, SUBJECT),
    RATING_GIVEN("rating.thanks", RATING),
    PASS_APPROVED("card.pass-approved", NUMBER, TIME),
    PASS_REJECTED("card.pass-rejected", NUMBER, TIME),
    PASS_WITHDRAWN("card.pass-withdrawn", NUMBER, TIME),
    BLOCKED("card.blocked"),
    UNBLOCKED("card.unblocked");

    private static final Map<String, StandardText> BY_KEY =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(StandardText::key, Function.identity()));

    private final String key;
    private final List<Placeholder> placeholders;

    StandardText(String key, Placeholder... placeholders) {
        this.key = key;
        this.placeholders = List.of(placeholders);
    }

    /** Of its original in the message bundles. */
    public String key() {
        return key;
    }

    /** In the order of the original's arguments. */
    public List<Placeholder> placeholders() {
        return placeholders;
    }

    /** Nothing where what stands under this key of the bundles is not to be changed. */
    public static Optional<StandardText> under(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }
}
