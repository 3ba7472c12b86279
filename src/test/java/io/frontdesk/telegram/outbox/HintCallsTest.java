package io.frontdesk.telegram.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.frontdesk.conversation.Hints.Entrance;
import io.frontdesk.conversation.Hints.Hint;
import io.frontdesk.conversation.Hints.Offer;
import io.frontdesk.conversation.Outgoing.Keyboard;
import io.frontdesk.correspondence.Content;
import io.frontdesk.correspondence.Content.Media;
import io.frontdesk.correspondence.Content.Media.Kind;
import io.frontdesk.correspondence.FormattedText;
import io.frontdesk.correspondence.FormattedText.Entity;
import io.frontdesk.telegram.api.Json;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HintCallsTest {

    private static final FormattedText BOLD = new FormattedText("By lift", List.of(new Entity("bold", 3, 4, null)));

    @Test
    void a_text_is_an_article_that_sends_it_with_its_formatting_and_its_links() {
        var links = new Keyboard.Inline(
                List.of(List.of(new Keyboard.Button("Page", Keyboard.Style.PLAIN, null, "https://telegra.ph/lift"))));
        assertThat(result(new Content.Text(BOLD), links)).isEqualTo(Json.read("""
                {"type": "article", "id": "5", "title": "How?", "description": "By…",
                 "input_message_content": {"message_text": "By lift", "entities": [{"type": "bold", "offset": 3, "length": 4}]},
                 "reply_markup": {"inline_keyboard": [[{"text": "Page", "url": "https://telegra.ph/lift"}]]}}"""));
    }

    @Test
    void a_photo_goes_by_its_file_with_its_caption() {
        assertThat(result(new Media(Kind.PHOTO, "file", BOLD, null), Keyboard.NO_BUTTONS))
                .isEqualTo(Json.read("""
                {"type": "photo", "photo_file_id": "file", "id": "5", "title": "How?", "description": "By…",
                 "caption": "By lift", "caption_entities": [{"type": "bold", "offset": 3, "length": 4}]}"""));
    }

    @ParameterizedTest
    @EnumSource(names = {"VIDEO", "DOCUMENT", "ANIMATION", "VOICE"})
    void other_files_go_by_their_ids_too(Kind kind) {
        var result = result(new Media(kind, "file", FormattedText.EMPTY, null), Keyboard.NO_BUTTONS);
        assertThat(result.properties()).anySatisfy(field -> {
            assertThat(field.getKey()).endsWith("_file_id");
            assertThat(field.getValue().asText()).isEqualTo("file");
        });
        assertThat(result.has("caption")).isFalse();
    }

    @Test
    void what_leads_to_the_bot_stands_above_and_nothing_is_cached_for_others() {
        var call = HintCalls.answer("q", new Offer(List.of(), new Entrance("Open", "hints")));
        assertThat(call.method()).isEqualTo("answerInlineQuery");
        assertThat(Json.read(Json.write(call.body()))).isEqualTo(Json.read("""
                {"inline_query_id": "q", "cache_time": 0, "is_personal": true,
                 "button": {"text": "Open", "start_parameter": "hints"}, "results": []}"""));
    }

    private static JsonNode result(Content content, Keyboard.Inline links) {
        var hint = new Hint("5", "How?", "By…", content, links);
        return HintCalls.answer("q", new Offer(List.of(hint), null))
                .body()
                .path("results")
                .path(0);
    }
}
