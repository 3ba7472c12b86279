package io.frontdesk.sandbox.botapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.frontdesk.sandbox.Pictures;
import io.frontdesk.sandbox.phones.Phone;
import io.frontdesk.sandbox.phones.ShownOffer;
import io.frontdesk.sandbox.world.Account;
import io.frontdesk.sandbox.world.InlineQueries;
import io.frontdesk.sandbox.world.Json;
import io.frontdesk.sandbox.world.Update;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What is typed behind the bot's name, and what comes of it. */
class InlineTest {

    private static final String ARTICLE =
            "{'type':'article','id':'1','title':'How?','input_message_content':{'message_text':'So'}}";

    private final DirectBot bot = new DirectBot();
    private Phone anna;

    @BeforeEach
    void somebodyHasStarted() {
        anna = bot.phones.add(Account.of(1, "Anna"));
        anna.say("/start");
    }

    private void answer(String query, String results) {
        bot.call("answerInlineQuery", "{'inline_query_id':'%s','results':[%s]}".formatted(query, results));
    }

    private List<Update> updates() throws InterruptedException {
        return Objects.requireNonNull(bot.telegram.updates().take(0, 100, Duration.ZERO));
    }

    private JsonNode update(String type) throws InterruptedException {
        return updates().stream()
                .filter(update -> update.type().equals(type))
                .reduce((earlier, later) -> later)
                .map(update -> Json.MAPPER.readTree(update.json()).get(type))
                .orElseThrow();
    }

    @Test
    void the_bot_hears_what_is_typed() throws InterruptedException {
        var id = anna.ask("lift");
        var query = update("inline_query");
        assertThat(query.get("id").asString()).isEqualTo(id);
        assertThat(query.get("query").asString()).isEqualTo("lift");
        assertThat(query.get("from").get("id").asLong()).isEqualTo(1);
    }

    @Test
    void what_the_bot_offers_is_shown_and_can_be_sent_in_the_persons_name() throws InterruptedException {
        var query = anna.ask("lift");
        answer(query, ARTICLE);
        var offer = anna.offer().orElseThrow();
        assertThat(offer.results()).containsExactly(new ShownOffer.Result("1", "article", "How?", ""));

        var sent = anna.choose(query, "1");
        assertThat(sent.mine()).isTrue();
        assertThat(sent.text()).isEqualTo("So");
        assertThat(sent.via()).isEqualTo("test_bot");
        assertThat(update("message").get("via_bot").get("username").asString()).isEqualTo("test_bot");
        var chosen = update("chosen_inline_result");
        assertThat(chosen.get("result_id").asString()).isEqualTo("1");
        assertThat(chosen.get("query").asString()).isEqualTo("lift");
    }

    @Test
    void a_file_is_sent_by_its_id() {
        var photo = anna.sendPhoto(Pictures.png(20, 20), "").attached();
        assertThat(photo.kind()).isEqualTo("photo");
        var file = bot.telegram
                .chat(1)
                .orElseThrow()
                .newest(1)
                .getFirst()
                .content()
                .get("photo");
        var query = anna.ask("map");
        answer(
                query,
                "{'type':'photo','id':'p','title':'Map','photo_file_id':'%s','caption':'Here'}"
                        .formatted(file.get(file.size() - 1).get("file_id").asString()));
        var sent = anna.choose(query, "p");
        assertThat(sent.attached().kind()).isEqualTo("photo");
        assertThat(sent.caption()).isEqualTo("Here");
    }

    @Test
    void nobody_sends_what_was_offered_to_somebody_else() {
        var boris = bot.phones.add(Account.of(2, "Boris"));
        var query = anna.ask("lift");
        answer(query, ARTICLE);
        assertThatThrownBy(() -> boris.choose(query, "1")).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> anna.choose(query, "2")).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void a_query_is_answered_once_and_not_too_late() {
        var answered = anna.ask("lift");
        answer(answered, ARTICLE);
        var late = anna.ask("gate");
        bot.pass(InlineQueries.PATIENCE.plusSeconds(1));
        for (var query : List.of(answered, late, "unknown")) {
            assertThatThrownBy(() -> answer(query, ARTICLE))
                    .hasMessageEndingWith("query is too old and response timeout expired or query ID is invalid");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {'type':'article','id':'1','input_message_content':{'message_text':'a'}}           | can't find field "title"
            {'type':'article','id':'1','title':'a'}                                            | can't find field "input_message_content"
            {'type':'article','id':'1','title':' ','input_message_content':{'message_text':'a'}} | ARTICLE_TITLE_EMPTY
            {'type':'article','id':'','title':'a','input_message_content':{'message_text':'a'}} | RESULT_ID_INVALID
            {'type':'article','id':'1','title':'a','input_message_content':{'message_text':''}} | message text is empty
            {'type':'article','id':'1','title':'a','input_message_content':{'latitude':1,'longitude':1}} | the sandbox does not play
            {'type':'photo','id':'1','photo_file_id':'nothing'}                                | wrong file identifier
            {'type':'photo','id':'1','photo_url':'https://e.org/a','thumbnail_url':'https://e.org/a'} | the sandbox does not play
            {'type':'nothing','id':'1'}                                                        | unsupported results type
            """)
    void results_are_held_against_the_schema(String result, String reason) {
        var query = anna.ask("lift");
        assertThatThrownBy(() -> answer(query, result)).hasMessageContaining(reason);
    }

    @Test
    void every_result_has_an_id_of_its_own_and_there_are_not_too_many() {
        var query = anna.ask("lift");
        assertThatThrownBy(() -> answer(query, ARTICLE + "," + ARTICLE)).hasMessageContaining("RESULT_ID_DUPLICATE");
        var many = String.join(",", Collections.nCopies(51, ARTICLE));
        assertThatThrownBy(() -> answer(query, many)).hasMessageContaining("RESULTS_TOO_MUCH");
    }

    @Test
    void the_button_above_starts_the_bot() {
        var query = anna.ask("lift");
        var call = "{'inline_query_id':'%s','results':[],'button':{'text':'Open','start_parameter':'%s'}}";
        assertThatThrownBy(() -> bot.call("answerInlineQuery", call.formatted(query, "no spaces")))
                .hasMessageContaining("START_PARAM_INVALID");
        bot.call("answerInlineQuery", call.formatted(query, "hints"));
        assertThat(anna.offer().orElseThrow().entrance()).isEqualTo(new ShownOffer.Entrance("Open", "hints"));
    }
}
