package io.frontdesk.sandbox.world;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A Telegram with one bot, for one machine. What is told to it outlives the process where a folder is given. */
public final class Telegram implements AutoCloseable {

    private final Clock clock;
    private final WorldClock time;
    private final Journal journal;
    private final int history;
    private final BotProfile bot;
    private final UpdateQueue updates;
    private final FileStore files;
    private final Callbacks callbacks;
    private final InlineQueries inlineQueries;
    private final Map<Long, PrivateChat> chats = new ConcurrentSkipListMap<>();
    private final Map<String, Long> usernames = new ConcurrentHashMap<>();
    private final List<Consumer<PhoneEvent>> listeners = new CopyOnWriteArrayList<>();
    private final AtomicLong presses;
    private volatile boolean begun;

    /**
     * @param folder null keeps everything in memory
     * @param history how many messages a chat keeps; older ones are forgotten
     */
    public Telegram(BotProfile.Identity identity, Clock clock, @Nullable Path folder, int history) {
        this.clock = clock;
        this.history = history;
        time = new WorldClock(clock);
        journal = new Journal(folder);
        bot = new BotProfile(journal, identity);
        updates = new UpdateQueue(journal);
        files = new FileStore(journal, folder);
        callbacks = new Callbacks(clock);
        inlineQueries = new InlineQueries(clock);
        presses = new AtomicLong(clock.millis() << 16);
        journal.read(this::restore);
        updates.waiting().forEach(this::expectAnswer);
        journal.compact(facts());
    }

    private void restore(Fact fact) {
        switch (fact) {
            case Fact.Joined joined -> join(joined.account());
            case Fact.Chatting state -> chat(state.chat()).ifPresent(chat -> chat.restore(state));
            case Fact.Posted posted -> chat(posted.message().chat()).ifPresent(chat -> chat.restore(posted.message()));
            case Fact.Removed removed -> chat(removed.chat()).ifPresent(chat -> chat.restoreRemoved(removed.id()));
            case Fact.Queued queued -> updates.restore(queued.update());
            case Fact.Confirmed confirmed -> updates.restoreConfirmed(confirmed.below());
            case Fact.Allowed allowed -> updates.restoreAllowed(allowed.types());
            case Fact.Kept kept -> files.restore(kept.file());
            case Fact.Commanded set -> bot.restoreCommands(set.scope(), set.language(), set.commands());
            case Fact.Moved(var ahead) -> time.ahead(Duration.ofSeconds(ahead));
            case Fact.Begun() -> begun = true;
            case Fact.Described text -> bot.restoreText(text.field(), text.language(), text.text());
        }
    }

    private Stream<Fact> facts() {
        Stream<Fact> talks = chats.values().stream().flatMap(PrivateChat::facts);
        Stream<Fact> own = Stream.of(new Fact.Moved(time.ahead().toSeconds()));
        Stream<Fact> origin = begun ? Stream.of(new Fact.Begun()) : Stream.empty();
        return Stream.of(own, origin, files.facts(), talks, updates.facts(), bot.facts())
                .flatMap(facts -> facts);
    }

    /** Notes that nothing was known anywhere when this world began. */
    public void begin() {
        begun = true;
        journal.write(new Fact.Begun());
    }

    /** Whether all that is known belongs to this world, so that all of it can go with it. */
    public boolean isBegun() {
        return begun;
    }

    /** The time here, which people can put forward. */
    public WorldClock time() {
        return time;
    }

    /** @param span not negative: what has happened has happened */
    public void putForward(Duration span) {
        if (span.isNegative()) {
            throw new IllegalArgumentException("Time goes on only");
        }
        time.ahead(time.ahead().plus(span));
        journal.write(new Fact.Moved(time.ahead().toSeconds()));
    }

    /** Nothing of this world outlives the process. */
    public void forget() {
        files.forget();
        journal.forget();
    }

    /** A press that the bot has not even heard of is still to be answered after a restart. */
    private void expectAnswer(Update update) {
        if (update.type().equals("callback_query")) {
            String id = Json.MAPPER
                    .readTree(update.json())
                    .get("callback_query")
                    .get("id")
                    .asString();
            callbacks.pressed(id, update.chat(), clock.instant());
        }
    }

    /** Registers a person, or changes the names of one who is there already. */
    public PrivateChat account(Account account) {
        PrivateChat known = chats.get(account.id());
        if (known == null || !known.account().equals(account)) {
            journal.write(new Fact.Joined(account));
        }
        return join(account);
    }

    private PrivateChat join(Account account) {
        PrivateChat chat = chats.computeIfAbsent(account.id(), id -> new PrivateChat(this, journal, account));
        chat.become(account);
        if (account.username() != null) {
            usernames.put("@" + account.username(), account.id());
        }
        return chat;
    }

    public Optional<PrivateChat> chat(long id) {
        return Optional.ofNullable(chats.get(id));
    }

    /** @param username with the @ */
    public Optional<PrivateChat> chat(String username) {
        return Optional.ofNullable(usernames.get(username)).flatMap(this::chat);
    }

    public Stream<PrivateChat> chats() {
        return chats.values().stream();
    }

    /** Presses a button: the bot gets a callback query. */
    public String press(PrivateChat chat, Message message, String data) {
        return chat.together(() -> {
            String id = Long.toString(presses.incrementAndGet());
            ObjectNode query = Json.object().put("id", id);
            query.set("from", chat.account().user());
            query.set("message", chat.json(message));
            query.put("chat_instance", Long.toString(chat.id() * 31)).put("data", data);
            callbacks.pressed(id, chat.id(), clock.instant());
            updates.add("callback_query", chat.id(), query);
            return id;
        });
    }

    /**
     * Asks the bot for what it would offer to somebody who types these words behind its name.
     *
     * @param text up to 256 characters
     */
    public String ask(PrivateChat chat, String text) {
        return chat.together(() -> {
            String id = Long.toString(presses.incrementAndGet());
            ObjectNode query = Json.object().put("id", id);
            query.set("from", chat.account().user());
            query.put("query", text).put("offset", "").put("chat_type", "sender");
            inlineQueries.asked(id, chat.id(), text);
            updates.add("inline_query", chat.id(), query);
            return id;
        });
    }

    /**
     * Sends what the bot has offered, in the person's name; the bot hears of both.
     *
     * @throws java.util.NoSuchElementException where it was not offered to them
     */
    public Message choose(PrivateChat chat, String query, String result) {
        return chat.together(() -> {
            var chosen = inlineQueries.choose(chat.id(), query, result).orElseThrow();
            ObjectNode content = chosen.sendable().content().deepCopy();
            content.set("via_bot", bot.user());
            Message message = chat.post(
                    Draft.byPerson(content).withButtons(chosen.sendable().buttons()));
            updates.add("message", chat.id(), chat.json(message));
            ObjectNode choice = Json.object().put("result_id", result);
            choice.set("from", chat.account().user());
            updates.add("chosen_inline_result", chat.id(), choice.put("query", chosen.text()));
            return message;
        });
    }

    /** @param commands null deletes them */
    public void command(String scope, String language, @Nullable ArrayNode commands) {
        bot.command(scope, language, commands);
        Stream<PrivateChat> concerned =
                scope.startsWith("chat:") ? chat(Long.parseLong(scope.substring("chat:".length()))).stream() : chats();
        concerned.forEach(chat -> chat.tell(new PhoneEvent.Commands(chat.id(), bot.commandsFor(chat.account()))));
    }

    /** Calls for every change that a person can see, in order for each person; the listener must not block. */
    public Runnable listen(Consumer<PhoneEvent> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    void publish(PhoneEvent event) {
        listeners.forEach(listener -> listener.accept(event));
    }

    /** Seconds of the epoch. */
    public long now() {
        return time.instant().getEpochSecond();
    }

    int history() {
        return history;
    }

    public BotProfile bot() {
        return bot;
    }

    public UpdateQueue updates() {
        return updates;
    }

    public FileStore files() {
        return files;
    }

    public Callbacks callbacks() {
        return callbacks;
    }

    public InlineQueries inlineQueries() {
        return inlineQueries;
    }

    @Override
    public void close() {
        updates.close();
        journal.close();
    }
}
