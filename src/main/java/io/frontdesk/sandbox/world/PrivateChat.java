package io.frontdesk.sandbox.world;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The chat of one person with the bot. Everything in it happens under its lock, so both sides see one order. */
public final class PrivateChat {

    private final Telegram telegram;
    private final Journal journal;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final TreeMap<Long, Message> messages = new TreeMap<>();
    private Account account;
    private long last;
    private boolean started;
    private boolean blocked;
    private @Nullable ObjectNode keyboard;

    PrivateChat(Telegram telegram, Journal journal, Account account) {
        this.telegram = telegram;
        this.journal = journal;
        this.account = account;
    }

    public long id() {
        return account.id();
    }

    public Account account() {
        return account;
    }

    void become(Account other) {
        account = other;
    }

    /** Does several things as one. */
    public <T extends @Nullable Object> T together(Supplier<T> deeds) {
        lock.lock();
        try {
            return deeds.get();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until something is so, looking again after every change of this chat. */
    public boolean await(Duration patience, BooleanSupplier condition) throws InterruptedException {
        lock.lock();
        try {
            long nanos = patience.toNanos();
            while (!condition.getAsBoolean()) {
                if (nanos <= 0) {
                    return false;
                }
                nanos = changed.awaitNanos(nanos);
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    public Message post(Draft draft) {
        return together(() -> {
            Message message = draft.at(id(), last + 1, telegram.now());
            journal.write(new Fact.Posted(message));
            restore(message);
            if (!draft.fromBot()) {
                start();
            }
            tell(new PhoneEvent.Shown(id(), message));
            return message;
        });
    }

    /** The person has pressed START; that it was long ago is why no word of it is here. */
    public void begin() {
        together(() -> {
            start();
            return null;
        });
    }

    private void start() {
        if (!started) {
            started = true;
            journal.write(state());
        }
    }

    /** @throws java.util.NoSuchElementException where the message is gone */
    public Message change(long message, UnaryOperator<Message> change) {
        return together(() -> {
            Message after = change.apply(message(message).orElseThrow());
            messages.put(message, after);
            journal.write(new Fact.Posted(after));
            tell(new PhoneEvent.Edited(id(), after));
            return after;
        });
    }

    public void remove(long message) {
        together(() -> {
            if (messages.remove(message) != null) {
                journal.write(new Fact.Removed(id(), message));
                tell(new PhoneEvent.Deleted(id(), message));
            }
            return null;
        });
    }

    public Optional<Message> message(long message) {
        return together(() -> Optional.ofNullable(messages.get(message)));
    }

    /** The newest messages, in order. */
    public List<Message> newest(int count) {
        return together(() ->
                messages.descendingMap().values().stream().limit(count).toList().reversed());
    }

    /** @param markup the Bot API's ReplyKeyboardMarkup; null takes the keyboard away */
    public void keyboard(@Nullable ObjectNode markup) {
        together(() -> {
            keyboard = markup;
            journal.write(state());
            tell(new PhoneEvent.Keyboard(id(), keyboardRows()));
            return null;
        });
    }

    public @Nullable ObjectNode keyboard() {
        return together(() -> keyboard);
    }

    /** The labels of the reply keyboard; null where there is none. */
    public @Nullable List<List<String>> keyboardRows() {
        ObjectNode markup = keyboard();
        if (markup == null) {
            return null;
        }
        List<List<String>> rows = new ArrayList<>();
        for (JsonNode row : markup.get("keyboard")) {
            rows.add(row.valueStream().map(PrivateChat::label).toList());
        }
        return rows;
    }

    private static String label(JsonNode button) {
        return button.isString() ? button.asString() : button.get("text").asString();
    }

    public boolean isStarted() {
        return together(() -> started);
    }

    public boolean isBlocked() {
        return together(() -> blocked);
    }

    public void block(boolean now) {
        together(() -> {
            blocked = now;
            journal.write(state());
            tell(new PhoneEvent.Blocked(id(), now));
            return null;
        });
    }

    /** Tells the phone of something that leaves no trace in the chat. */
    public void tell(PhoneEvent event) {
        together(() -> {
            telegram.publish(event);
            changed.signalAll();
            return null;
        });
    }

    /** A message as the Bot API's Message. */
    public ObjectNode json(Message message) {
        ObjectNode node = withoutReply(message);
        if (message.replyTo() != null) {
            message(message.replyTo()).ifPresent(original -> node.set("reply_to_message", withoutReply(original)));
        }
        return node;
    }

    private ObjectNode withoutReply(Message message) {
        ObjectNode from = message.fromBot() ? telegram.bot().user() : account.user();
        return MessageJson.of(message, from, account.chat());
    }

    /** As the Bot API's Chat. */
    public ObjectNode chat() {
        return account.chat();
    }

    private Fact.Chatting state() {
        return new Fact.Chatting(id(), started, blocked, last, keyboard);
    }

    void restore(Message message) {
        messages.put(message.id(), message);
        last = Math.max(last, message.id());
        started |= !message.fromBot();
        if (messages.size() > telegram.history()) {
            messages.pollFirstEntry();
        }
    }

    void restoreRemoved(long message) {
        messages.remove(message);
        last = Math.max(last, message);
    }

    void restore(Fact.Chatting state) {
        started = state.started();
        blocked = state.blocked();
        last = Math.max(last, state.last());
        keyboard = state.keyboard();
    }

    Stream<Fact> facts() {
        return Stream.concat(
                Stream.of(new Fact.Joined(account), state()),
                messages.values().stream().map(Fact.Posted::new));
    }
}
