package io.frontdesk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontdesk.sandbox.botapi.Fault;
import io.frontdesk.sandbox.phones.Attachment;
import io.frontdesk.sandbox.phones.Phone;
import io.frontdesk.sandbox.phones.ShownMessage;
import io.frontdesk.sandbox.world.PhoneEvent;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A person with a phone, who acts by labels and sees words. */
final class Someone {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Company company;
    final Phone phone;

    Someone(Company company, Phone phone) {
        this.company = company;
        this.phone = phone;
    }

    long id() {
        return phone.id();
    }

    /** Telegram takes nothing for them for a while, and has not said so; more than once, for who has just written is believed in. */
    void vanishes() {
        for (var refusal = 0; refusal < 3; refusal++) {
            company.telegram.faults().next(id(), Fault.blockedByUser());
        }
    }

    Someone says(String text) {
        phone.say(text);
        return this;
    }

    /** Types behind the bot's name, and waits for what is offered. */
    Offered types(String words) {
        var query = phone.ask(words);
        return new Offered(
                this,
                awaits(
                        () -> phone.offer().filter(offer -> offer.query().equals(query)),
                        () -> "what is offered for «" + words + "»"));
    }

    Someone sends(Attachment attachment, String caption) {
        phone.send(attachment, caption, null);
        return this;
    }

    /** Sends a place, a contact, a poll … */
    Someone sends(ObjectNode content) {
        phone.sendContent(content);
        return this;
    }

    Someone sendsAlbum(List<Attachment> attachments, String... captions) {
        phone.sendAlbum(attachments, List.of(captions), null);
        return this;
    }

    /** Changes the words of an own message, some time after it was sent: its copies have arrived by then. */
    Someone edits(ShownMessage own, String text) {
        company.settles();
        phone.edit(own.id(), text);
        return this;
    }

    /** Changes the own message sent last. */
    Someone edits(String text) {
        return edits(ownMessage(), text);
    }

    Someone reacts(ShownMessage message, @Nullable String emoji) {
        company.settles();
        phone.react(message.id(), emoji);
        return this;
    }

    /** The newest of the bot's messages that holds this, waited for. */
    Seen seesKind(String kind) {
        return new Seen(this, awaits(() -> withKind(kind), () -> "a " + kind + " among\n" + transcript()));
    }

    private Optional<ShownMessage> withKind(String kind) {
        return newest(message -> !message.mine() && kind.equals(Seen.kind(message)));
    }

    /** The bot's messages that are items of albums, in order. */
    List<ShownMessage> albumItems() {
        company.settles();
        return phone.messages().stream()
                .filter(message -> !message.mine() && message.group() != null)
                .toList();
    }

    /** Waits until an own message has this emoji of the other side; null means none. */
    Someone finds(@Nullable String emoji, ShownMessage on) {
        waitFor(
                () -> Objects.equals(message(on.id()).botReaction(), emoji),
                () -> emoji + " instead of " + message(on.id()).botReaction());
        return this;
    }

    /** The newest of the bot's messages that shows these words, waited for. */
    Seen sees(String words) {
        return new Seen(this, awaits(() -> find(words), () -> "«" + words + "» among\n" + transcript()));
    }

    /** Nothing shows these words, now that everything has been said. */
    Someone doesNotSee(String words) {
        company.settles();
        assertThat(find(words).map(message -> Seen.words(message)))
                .as("«%s» should not be seen", words)
                .isEmpty();
        return this;
    }

    /** Taps the newest button with this label. */
    Someone taps(String label) {
        answered(
                awaits(
                        () -> withButton(label).map(message -> press(message, label)),
                        () -> "a button «" + label + "» among\n" + transcript()),
                label);
        return this;
    }

    /** Taps one button after the other, each once all is there that there will be: other messages have such buttons too. */
    Someone goes(String... labels) {
        for (var label : labels) {
            company.settles();
            taps(label);
        }
        company.settles();
        return this;
    }

    void tap(ShownMessage message, String label) {
        answered(press(message, label), label);
    }

    String press(ShownMessage message, String label) {
        return phone.press(message.id(), Seen.label(message(message.id()), label));
    }

    private void answered(String press, String label) {
        waitFor(() -> notice(press).isPresent(), () -> "an answer to the press of «" + label + "»");
    }

    /** The notice that answered the last press. */
    Someone isTold(String words) {
        waitFor(
                () -> phone.notices().stream()
                        .anyMatch(notice -> Seen.plain(notice.text()).contains(Seen.plain(words))),
                () -> "a notice «" + words + "» among " + phone.notices());
        return this;
    }

    Optional<PhoneEvent.Notice> notice(String press) {
        return phone.notices().stream()
                .filter(notice -> notice.press().equals(press))
                .findFirst();
    }

    void settles() {
        company.settles();
    }

    Someone hasKeyboard(String... labels) {
        waitFor(() -> List.of(labels).equals(keyboard()), () -> "keyboard " + List.of(labels) + ", not " + keyboard());
        return this;
    }

    private List<String> keyboard() {
        var rows = phone.keyboard();
        return rows == null ? List.of() : rows.stream().flatMap(List::stream).toList();
    }

    private Optional<ShownMessage> find(String words) {
        return newest(message -> !message.mine() && Seen.words(message).contains(Seen.plain(words)));
    }

    private Optional<ShownMessage> withButton(String label) {
        return newest(message -> Seen.labels(message).anyMatch(Seen.plain(label)::equals));
    }

    Optional<ShownMessage> newest(Predicate<ShownMessage> condition) {
        return phone.messages().reversed().stream().filter(condition).findFirst();
    }

    ShownMessage message(long id) {
        return phone.message(id).orElseThrow();
    }

    /** The person's own newest message. */
    ShownMessage ownMessage() {
        return newest(ShownMessage::mine).orElseThrow();
    }

    /** What is there in the end, as it was when it came to be there: what is shown may change at any moment. */
    private <T> T awaits(Supplier<Optional<T>> finding, Supplier<String> what) {
        var found = new AtomicReference<Optional<T>>(Optional.empty());
        waitFor(
                () -> {
                    found.set(finding.get());
                    return found.get().isPresent();
                },
                what);
        return found.get().orElseThrow();
    }

    void waitFor(BooleanSupplier condition, Supplier<String> what) {
        try {
            if (!phone.waitUntil(PATIENCE, condition)) {
                throw new AssertionError(phone.owner().firstName() + " waited in vain for " + what.get());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }

    private String transcript() {
        return phone.messages().stream()
                .map(message -> (message.mine() ? "> " : "< ") + Seen.words(message) + " "
                        + Seen.labels(message).toList())
                .reduce("", (all, line) -> all + Objects.requireNonNull(line) + "\n");
    }
}
