package io.frontdesk.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontdesk.correspondence.Content;
import io.frontdesk.correspondence.Writing;
import io.frontdesk.people.Introduction;
import io.frontdesk.people.People;
import io.frontdesk.people.Role;
import io.frontdesk.ticket.Intake;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A file with somebody's data that would outgrow what Telegram takes. */
class PersonalFilesTest {

    private static final long ANNA = 5;

    @Test
    void what_does_not_fit_is_left_out_and_the_file_says_so() {
        try (var bot = new QuietBot()) {
            bot.committing(() -> writesALot(bot));
            var cut = file(bot, 20_000);
            assertThat(cut.get("incomplete").asString()).contains("не хватает самого старого");
            assertThat(messages(cut)).hasSizeBetween(10, 30);
            var whole = file(bot, 1_000_000);
            assertThat(whole.has("incomplete")).isFalse();
            assertThat(messages(whole)).hasSize(101);
        }
    }

    private static JsonNode messages(JsonNode file) {
        return file.get("tickets").get(0).get("messages");
    }

    private static void writesALot(QuietBot bot) {
        bot.bean(People.class).enrol(new Introduction(ANNA, "Анна", null, null, "ru"), Role.CLIENT, false, null);
        var intake = bot.bean(Intake.class);
        var anna = bot.person(ANNA);
        var ticket = intake.open(anna, writing(1)).id();
        for (var message = 2; message <= 101; message++) {
            intake.write(anna, ticket, writing(message));
        }
    }

    private static Writing writing(long message) {
        return new Writing(Content.Text.of("слово ".repeat(100)), List.of(message), null);
    }

    private static JsonNode file(QuietBot bot, int most) {
        var files = new ArrayList<byte[]>();
        bot.committing(() -> {
            var viewer = bot.bean(Viewers.class).of(bot.person(ANNA));
            files.add(bot.bean(PersonalFiles.class).content(viewer, bot.clock.instant(), most));
        });
        return JsonMapper.builder().build().readTree(files.getFirst());
    }
}
