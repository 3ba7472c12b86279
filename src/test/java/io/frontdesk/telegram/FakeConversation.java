package io.frontdesk.telegram;

import io.frontdesk.conversation.BotProfile;
import io.frontdesk.conversation.Conversation;
import io.frontdesk.conversation.Downloaded;
import io.frontdesk.conversation.Hints;
import io.frontdesk.conversation.Incoming;
import io.frontdesk.conversation.Outbox;
import io.frontdesk.conversation.Outgoing;
import io.frontdesk.conversation.Receipts;
import io.frontdesk.correspondence.Content;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A conversation that writes down in its transaction what it was given, and then does what the test says. */
final class FakeConversation implements Conversation, Hints, Receipts, Downloaded, BotProfile {

    private final Outbox outbox;
    private final JdbcClient jdbc;
    private final BiConsumer<Incoming, Outbox> behaviour;
    volatile Function<String, Offer> hints = words -> new Offer(List.of(), new Entrance("about " + words, "hints"));
    final List<Incoming> apologies = new CopyOnWriteArrayList<>();

    FakeConversation(Outbox outbox, JdbcClient jdbc, BiConsumer<Incoming, Outbox> behaviour) {
        this.outbox = outbox;
        this.jdbc = jdbc;
        this.behaviour = behaviour;
    }

    static void echo(Incoming incoming, Outbox outbox) {
        outbox.put(message(incoming.from().id(), words(incoming), null));
    }

    static Outgoing.Message message(long chat, String text, @Nullable String receipt) {
        return new Outgoing.Message(
                chat,
                Content.Text.of(text),
                Outgoing.Keyboard.NO_BUTTONS,
                null,
                Outgoing.Priority.INTERACTIVE,
                receipt);
    }

    static String words(Incoming incoming) {
        return switch (incoming) {
            case Incoming.Said said ->
                said.content() instanceof Content.Album album
                        ? "album of " + album.items().size()
                        : said.content().words().text();
            case Incoming.Edited edited -> "edited " + edited.content().words().text();
            case Incoming.Pressed pressed -> "pressed " + pressed.data();
            case Incoming.Reacted reacted -> "reacted " + reacted.emoji();
            case Incoming.Chose chose -> "chose " + chose.hint();
            case Incoming.Left _ -> "left";
            case Incoming.Returned _ -> "returned";
        };
    }

    @Override
    public void take(Incoming incoming) {
        note("take", incoming.from().id(), words(incoming));
        behaviour.accept(incoming, outbox);
    }

    @Override
    public Offer offer(Incoming.Sender sender, String words) {
        return hints.apply(words);
    }

    @Override
    public void apologise(Incoming incoming) {
        apologies.add(incoming);
        outbox.put(message(incoming.from().id(), "sorry", null));
    }

    @Override
    public void delivered(String receipt, long chat, List<Long> messages) {
        note("delivered", chat, receipt + " " + messages.size());
    }

    @Override
    public void uploaded(String receipt, long chat, long message, String file) {
        note("uploaded", chat, receipt + " " + file);
    }

    @Override
    public void refused(String receipt, long chat, String error) {
        note("refused", chat, receipt + " " + error);
    }

    @Override
    public void unchangeable(String receipt, long chat, long message) {
        note("unchangeable", chat, receipt + " " + message);
    }

    @Override
    public boolean expects(long chat, long message) {
        return true;
    }

    @Override
    public Runnable took(long chat, long message, byte[] file) {
        return () -> note("took", chat, message + " " + file.length);
    }

    @Override
    public void failed(long chat, long message, Failure why) {
        note("failed", chat, message + " " + why);
    }

    @Override
    public void unreachable(long chat, List<String> waiting) {
        note("unreachable", chat, "");
    }

    @Override
    public void reachable(long chat) {
        note("reachable", chat, "");
    }

    @Override
    public List<Locale> languages() {
        return List.of(Locale.of("ru"), Locale.of("uk"), Locale.ENGLISH);
    }

    @Override
    public List<Outgoing.Commands.Command> commands(Locale language) {
        return List.of(new Outgoing.Commands.Command("start", "Start " + language));
    }

    @Override
    public Optional<String> name(Locale language) {
        return language.equals(Locale.of("uk")) ? Optional.empty() : Optional.of("Named in " + language);
    }

    @Override
    public String description(Locale language) {
        return "Described in " + language;
    }

    @Override
    public String shortDescription(Locale language) {
        return "In short in " + language;
    }

    private void note(String what, long chat, String detail) {
        jdbc.sql("insert into noted (what, chat, detail) values (?, ?, ?)")
                .params(what, chat, detail)
                .update();
    }
}
