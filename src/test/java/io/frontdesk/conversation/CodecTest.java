package io.frontdesk.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontdesk.conversation.map.DirectoryCommand.Appoint;
import io.frontdesk.conversation.map.DirectoryCommand.NewRole;
import io.frontdesk.conversation.map.HomePlace.Home;
import io.frontdesk.conversation.map.Target;
import io.frontdesk.conversation.map.TicketCommand.Rate;
import io.frontdesk.conversation.map.TicketPlace.Listed;
import io.frontdesk.conversation.map.TicketPlace.Shelf;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodecTest {

    private final Codec codec = new Codec();

    @Test
    void a_place_is_written_with_all_it_needs() {
        assertThat(codec.encode(new Listed(Shelf.MISSED, 2))).isEqualTo("ticket.listed:missed:2");
    }

    @Test
    void what_is_written_comes_back() {
        for (var target : List.<Target.Carried>of(
                new Home(),
                new Listed(Shelf.ALL, Integer.MAX_VALUE),
                new Rate(Long.MAX_VALUE, 5),
                new Appoint(7, NewRole.SECURITY_CHIEF))) {
            assertThat(codec.decode(codec.encode(target))).contains(target);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ticket",
                "ticket.info",
                "ticket.info:",
                "ticket.info:x",
                "ticket.info:-1",
                "ticket.info:1:2",
                "ticket.info:99999999999999999999",
                "ticket.listed:nowhere:0",
                "ticket.listed:MISSED:0",
                "no.such:1",
                ":::::",
                "ticket.info:1\n"
            })
    void garbage_names_nothing(String garbage) {
        assertThat(codec.decode(garbage)).isEmpty();
    }

    @Test
    void the_widest_target_and_its_marks_fit_into_a_button() {
        var data = new CallbackData(codec, new Random(1)).encode(new Rate(Long.MAX_VALUE, Integer.MAX_VALUE), true);
        assertThat(data.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(64);
    }

    @Test
    void a_command_drawn_anew_is_another_button() {
        var callbackData = new CallbackData(codec, new Random(1));
        var first = callbackData.encode(new Rate(1, 5), false);
        var second = callbackData.encode(new Rate(1, 5), false);
        assertThat(first).isNotEqualTo(second);
        assertThat(callbackData.decode(first)).isEqualTo(callbackData.decode(second));
    }

    /** A renamed place kills the buttons in people's chats: who renames one sees it here, in the review. */
    @Test
    void every_name_on_the_wire_is_in_the_golden_file() throws Exception {
        var golden = Path.of("src/test/resources/io/frontdesk/conversation/wire-names.txt");
        assertThat(String.join("\n", codec.names()) + "\n").isEqualTo(Files.readString(golden));
    }
}
