package io.frontdesk.sandbox.phones;

import io.frontdesk.sandbox.botapi.Reactions;
import io.frontdesk.sandbox.world.Account;
import io.frontdesk.sandbox.world.Draft;
import io.frontdesk.sandbox.world.Json;
import io.frontdesk.sandbox.world.Message;
import io.frontdesk.sandbox.world.PhoneEvent;
import io.frontdesk.sandbox.world.PrivateChat;
import io.frontdesk.sandbox.world.Telegram;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One person's phone: what they do in the chat with the bot, and what they see there. */
public final class Phone {

    /** As many messages as the phone shows at once. */
    public static final int SHOWN = 200;

    private static final int LONGEST_TEXT = 4096;
    /** Source: InlineQuery, query. */
    private static final int LONGEST_QUERY = 256;

    private static final int MOST_NOTICES = 100;

    private final Telegram telegram;
    private final PrivateChat chat;
    private final Deque<PhoneEvent.Notice> notices = new ArrayDeque<>();
    private @Nullable ShownOffer offer;

    Phone(Telegram telegram, PrivateChat chat) {
        this.telegram = telegram;
        this.chat = chat;
    }

    public long id() {
        return chat.id();
    }

    public Account owner() {
        return chat.account();
    }

    /**
     * Writes. A text that is the label of a contact button on the reply keyboard shares the contact instead, as a tap does.
     *
     * @throws IllegalStateException where the person has blocked the bot
     */
    public ShownMessage say(String text) {
        return say(text, List.of(), null, null);
    }

    /** @param entities bold, italic and the like; links and commands are found by themselves */
    public ShownMessage sayFormatted(String text, List<ShownMessage.Entity> entities) {
        return say(text, entities, null, null);
    }

    /** @param quote a part of the message; null replies to all of it */
    public ShownMessage replyTo(long message, String text, @Nullable String quote) {
        return say(text, List.of(), message, quote);
    }

    ShownMessage say(String text, List<ShownMessage.Entity> entities, @Nullable Long replyTo, @Nullable String quote) {
        if (text.isBlank() || text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("A text has 1 to %d characters".formatted(LONGEST_TEXT));
        }
        JsonNode tapped = KeyboardTap.find(chat.keyboard(), text);
        if (tapped != null && tapped.path("request_contact").asBoolean(false)) {
            return shareContact();
        }
        return post(OwnWords.content("text", "entities", text, entities), replyTo, quote, null);
    }

    public ShownMessage shareContact() {
        Account owner = owner();
        ObjectNode contact = Json.object()
                .put("phone_number", Objects.requireNonNullElse(owner.phone(), "+7900" + owner.id()))
                .put("first_name", owner.firstName())
                .put("user_id", owner.id());
        if (owner.lastName() != null) {
            contact.put("last_name", owner.lastName());
        }
        return post(Json.object().set("contact", contact), null, null, null);
    }

    public ShownMessage sendLocation(double latitude, double longitude) {
        return sendContent(Specials.location(latitude, longitude));
    }

    /** Moves a live location, or ends its moving. */
    public ShownMessage move(long message, double latitude, double longitude, boolean ends) {
        return change(message, old -> Specials.moved(old.content(), latitude, longitude, ends));
    }

    public ShownMessage sendPhoto(byte[] bytes, String caption) {
        return send(Attachment.photo(bytes), caption, null);
    }

    public ShownMessage sendDocument(String name, byte[] bytes, String caption) {
        return send(Attachment.document(name, bytes), caption, null);
    }

    public ShownMessage send(Attachment attachment, String caption, @Nullable Long replyTo) {
        return post(attachment.content(telegram.files(), caption), replyTo, null, null);
    }

    /** Sends several files as one album; the caption stands under the first. */
    public List<ShownMessage> sendAlbum(List<Attachment> attachments, String caption, @Nullable Long replyTo) {
        return sendAlbum(attachments, List.of(caption), replyTo);
    }

    /** @param captions of the first files, in order */
    public List<ShownMessage> sendAlbum(List<Attachment> attachments, List<String> captions, @Nullable Long replyTo) {
        String group = Long.toString(System.nanoTime());
        List<ObjectNode> contents = new ArrayList<>();
        for (Attachment attachment : attachments) {
            String caption = contents.size() < captions.size() ? captions.get(contents.size()) : "";
            contents.add(attachment.content(telegram.files(), caption));
        }
        return chat.together(() -> contents.stream()
                .map(content -> post(content, replyTo, null, group))
                .toList());
    }

    /** Sends anything that the Bot API's Message can hold. */
    public ShownMessage sendContent(ObjectNode content) {
        return post(content, null, null, null);
    }

    /** Forwards somebody's message from elsewhere. */
    public ShownMessage forward(String from, ObjectNode content) {
        return post(Draft.byPerson(content).from(Origins.hidden(telegram, from)));
    }

    private ShownMessage post(
            ObjectNode content, @Nullable Long replyTo, @Nullable String quote, @Nullable String group) {
        return post(Draft.byPerson(content)
                .replyingTo(replyTo, quote == null || replyTo == null ? null : quote(replyTo, quote))
                .inGroup(group));
    }

    private ShownMessage post(Draft draft) {
        return chat.together(() -> {
            requireUnblocked();
            Message message = chat.post(draft);
            telegram.updates().add("message", id(), chat.json(message));
            return ShownMessage.of(message);
        });
    }

    private void requireUnblocked() {
        if (chat.isBlocked()) {
            throw new IllegalStateException("The bot is blocked");
        }
    }

    private ObjectNode quote(long original, String quote) {
        int position = chat.message(original).map(Message::words).orElse("").indexOf(quote);
        return Json.object()
                .put("text", quote)
                .put("position", Math.max(0, position))
                .put("is_manual", true);
    }

    /** Changes the text, or the caption, of an own message. */
    public ShownMessage edit(long message, String text) {
        return change(message, old -> edited(old, text));
    }

    /** Puts another file into an own message, or one into what was only a text. */
    public ShownMessage replace(long message, Attachment attachment, String caption) {
        return change(message, old -> attachment.content(telegram.files(), caption));
    }

    private ShownMessage change(long message, Function<Message, ObjectNode> content) {
        return chat.together(() -> {
            if (chat.message(message).orElseThrow().fromBot()) {
                throw new IllegalArgumentException("Not an own message: " + message);
            }
            Message edited = chat.change(message, old -> old.withContent(content.apply(old), null, telegram.now()));
            telegram.updates().add("edited_message", id(), chat.json(edited));
            return ShownMessage.of(edited);
        });
    }

    private static ObjectNode edited(Message old, String text) {
        String field = old.has("text") ? "text" : "caption";
        String entities = old.has("text") ? "entities" : "caption_entities";
        ObjectNode content = old.content().deepCopy();
        content.remove(List.of(field, entities));
        return content.setAll(OwnWords.content(field, entities, text, List.of()));
    }

    /** Presses the first button with this label and tells the id of the press. */
    public String press(long message, String label) {
        return pressForged(message, InlineButtons.data(chat.message(message).orElseThrow(), label));
    }

    /** Presses the button in this place, counted from 0, and tells the id of the press. */
    public String press(long message, int row, int column) {
        return pressForged(message, InlineButtons.data(chat.message(message).orElseThrow(), row, column));
    }

    /** Sends a callback with whatever data, as a forged client can. */
    public String pressForged(long message, String data) {
        return telegram.press(chat, chat.message(message).orElseThrow(), data);
    }

    /**
     * Types behind the bot's name: it may offer something.
     *
     * @return the id that the {@link #offer} will carry
     */
    public String ask(String words) {
        if (words.length() > LONGEST_QUERY) {
            throw new IllegalArgumentException("At most %d characters are asked for".formatted(LONGEST_QUERY));
        }
        return telegram.ask(chat, words);
    }

    /** What the bot has offered last. */
    public Optional<ShownOffer> offer() {
        return chat.together(() -> Optional.ofNullable(offer));
    }

    void offered(ShownOffer newest) {
        offer = newest;
    }

    /** Sends what was offered. */
    public ShownMessage choose(String query, String result) {
        requireUnblocked();
        return ShownMessage.of(telegram.choose(chat, query, result));
    }

    public void block() {
        block(true);
    }

    public void unblock() {
        block(false);
    }

    void block(boolean now) {
        chat.together(() -> {
            if (chat.isBlocked() != now) {
                chat.block(now);
                telegram.updates().add("my_chat_member", id(), Memberships.changed(telegram, chat, now));
            }
            return null;
        });
    }

    /** Deletes a message from the chat; Telegram tells the bot nothing of it. */
    public void delete(long message) {
        chat.remove(message);
    }

    /**
     * Puts an emoji on a message.
     *
     * @param emoji null takes the reaction back
     */
    public void react(long message, @Nullable String emoji) {
        if (emoji != null && !Reactions.isKnown(emoji)) {
            throw new IllegalArgumentException("No such reaction: " + emoji);
        }
        chat.together(() -> {
            Message before = chat.message(message).orElseThrow();
            chat.change(message, old -> old.withReaction(emoji));
            telegram.updates().add("message_reaction", id(), Memberships.reacted(telegram, chat, before, emoji));
            return null;
        });
    }

    /** What the phone shows, the newest last. */
    public List<ShownMessage> messages() {
        return chat.newest(SHOWN).stream().map(ShownMessage::of).toList();
    }

    public Optional<ShownMessage> message(long id) {
        return chat.message(id).map(ShownMessage::of);
    }

    public Optional<ShownMessage> newest() {
        return chat.newest(1).stream().map(ShownMessage::of).findFirst();
    }

    /** The labels of the reply keyboard; null where there is none. */
    public @Nullable List<List<String>> keyboard() {
        return chat.keyboardRows();
    }

    /** The Bot API's BotCommand objects that the person is offered. */
    public ArrayNode commands() {
        return telegram.bot().commandsFor(owner());
    }

    /** How many of the bot's messages came after the person's last own one. */
    int unread() {
        List<Message> newest = chat.newest(SHOWN).reversed();
        return (int) newest.stream().takeWhile(Message::fromBot).count();
    }

    public boolean isBlocked() {
        return chat.isBlocked();
    }

    /** The person has pressed START long ago. */
    public void begin() {
        chat.begin();
    }

    public boolean isStarted() {
        return chat.isStarted();
    }

    /** The answers to presses since this program started, the newest last. */
    public List<PhoneEvent.Notice> notices() {
        return chat.together(() -> List.copyOf(notices));
    }

    void noticed(PhoneEvent.Notice notice) {
        notices.addLast(notice);
        if (notices.size() > MOST_NOTICES) {
            notices.removeFirst();
        }
    }

    /** Waits until something is so, looking again after every change in this chat; false where it did not become so. */
    public boolean waitUntil(Duration patience, BooleanSupplier condition) throws InterruptedException {
        return chat.await(patience, condition);
    }
}
