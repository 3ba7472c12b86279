package io.frontdesk.sandbox.world;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontdesk.sandbox.phones.Attachment;
import io.frontdesk.sandbox.phones.Phone;
import io.frontdesk.sandbox.phones.Phones;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

/** What was said to the sandbox is there after a restart, however the process ended. */
class JournalTest {

    @TempDir
    Path folder;

    /** Without closing the one before: a killed process closes nothing. */
    private Telegram start() {
        return new Telegram(new BotProfile.Identity(7, "Bot", "bot"), Clock.systemUTC(), folder, 1_000);
    }

    private static Phone phone(Telegram telegram) {
        return new Phones(telegram).add(new Account(1, "Anna", null, "anna", "ru", null));
    }

    private static List<Update> waiting(Telegram telegram, long offset) throws InterruptedException {
        return Objects.requireNonNull(telegram.updates().take(offset, 100, Duration.ZERO));
    }

    private static ObjectNode keyboard() {
        return (ObjectNode) Json.MAPPER.readTree("{\"keyboard\":[[{\"text\":\"Menu\"}]]}");
    }

    @Test
    void everything_is_there_again() throws Exception {
        Telegram before = start();
        Phone anna = phone(before);
        anna.say("Hello");
        anna.send(Attachment.document("plan.pdf", new byte[] {1, 2, 3}), "The plan", null);
        before.chat(1).orElseThrow().keyboard(keyboard());
        before.command("default", "", Json.array());
        before.bot().describe("name", "", "Desk");
        var messages = anna.messages();
        var updates = waiting(before, 0);

        Telegram after = start();
        Phone again = phone(after);

        assertThat(again.messages()).isEqualTo(messages);
        assertThat(again.keyboard()).containsExactly(List.of("Menu"));
        assertThat(waiting(after, 0)).isEqualTo(updates);
        assertThat(after.bot().name()).isEqualTo("Desk");
        StoredFile file = after.files()
                .byId(Objects.requireNonNull(messages.getLast().attached().fileId()))
                .orElseThrow();
        assertThat(after.files().bytes(file)).containsExactly(1, 2, 3);
        assertThat(again.say("More").id()).isEqualTo(messages.getLast().id() + 1);
    }

    @Test
    void confirmed_updates_do_not_come_back_and_ids_go_on() throws Exception {
        Telegram before = start();
        phone(before).say("Hello");
        long taken = waiting(before, 0).getLast().id();
        waiting(before, taken + 1);

        Telegram after = start();
        assertThat(waiting(after, 0)).isEmpty();
        phone(after).say("More");

        assertThat(waiting(after, 0))
                .singleElement()
                .satisfies(update -> assertThat(update.id()).isEqualTo(taken + 1));
    }

    @Test
    void deleted_and_edited_messages_stay_so_over_two_restarts() {
        Phone anna = phone(start());
        long gone = anna.say("One").id();
        long kept = anna.say("Two").id();
        anna.delete(gone);
        anna.edit(kept, "Two!");
        anna.block();

        start();
        Phone again = phone(start());

        assertThat(again.message(gone)).isEmpty();
        assertThat(again.message(kept).orElseThrow().text()).isEqualTo("Two!");
        assertThat(again.isBlocked()).isTrue();
    }

    @Test
    void a_torn_last_line_costs_only_itself() throws IOException {
        Phone anna = phone(start());
        anna.say("Whole");
        Files.writeString(folder.resolve("journal.jsonl"), "{\"fact\":\"posted\",\"mess", StandardOpenOption.APPEND);

        Phone again = phone(start());
        again.say("After");

        assertThat(phone(start()).messages()).extracting("text").containsExactly("Whole", "After");
    }

    @Test
    void a_press_nobody_has_heard_of_can_still_be_answered() {
        Telegram before = start();
        Phone anna = phone(before);
        anna.say("/start");
        PrivateChat chat = before.chat(1).orElseThrow();
        ObjectNode buttons = (ObjectNode)
                Json.MAPPER.readTree("{\"inline_keyboard\":[[{\"text\":\"Go\",\"callback_data\":\"go\"}]]}");
        Message message =
                chat.post(Draft.byBot(Json.object().put("text", "Go?")).withButtons(buttons));
        String press = anna.press(message.id(), "Go");

        assertThat(start().callbacks().answer(press)).contains(1L);
    }

    @Test
    void a_chat_forgets_its_oldest_messages() {
        Telegram small = new Telegram(new BotProfile.Identity(7, "Bot", "bot"), Clock.systemUTC(), null, 3);
        Phone anna = phone(small);
        for (int i = 0; i < 5; i++) {
            anna.say("Message " + i);
        }

        assertThat(anna.messages()).extracting("text").containsExactly("Message 2", "Message 3", "Message 4");
    }
}
