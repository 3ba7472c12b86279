package io.frontdesk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontdesk.sandbox.botapi.Fault;
import io.frontdesk.sandbox.phones.Attachment;
import io.frontdesk.sandbox.world.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Restarts, blocks, faults and bad input. */
class HardTimesTest {

    @RegisterExtension
    static final Company company = Company.open();

    private final Someone operator = company.operator("Ольга");
    private final Someone client = company.client("Анна");

    @Test
    void an_open_question_survives_a_restart() {
        client.says("Не работает лифт");
        operator.sees("Не работает лифт").taps("Ответить").sees("Напишите ответ");
        company.bot.restarts();
        operator.says("Чиним");
        client.sees("Чиним");
    }

    @Test
    void what_is_written_while_the_bot_is_down_is_answered_when_it_is_back() {
        company.settles();
        company.bot.stops();
        client.says("Есть кто?");
        company.bot.starts();
        client.sees("Заявка №1 принята");
        operator.sees("Есть кто?");
    }

    @Test
    void a_client_who_blocks_the_bot_is_reported_and_gets_everything_on_coming_back() {
        client.says("Не работает лифт");
        operator.sees("Не работает лифт");
        client.phone.block();
        operator.sees("заблокировал бота");
        operator.sees("Не работает лифт").taps("Ответить").says("Мастер едет");
        company.settles();
        client.phone.unblock();
        operator.sees("Снова на связи");
        client.sees("Мастер едет");
    }

    @Test
    void a_block_that_shows_only_when_sending_is_reported_too() {
        client.says("Не работает лифт");
        client.sees("принята");
        var card = operator.sees("Не работает лифт");
        client.vanishes();
        card.taps("Ответить").says("Мастер едет");
        operator.sees("заблокировал бота");
        client.says("Ну что?");
        client.sees("Мастер едет");
    }

    @Test
    void a_lost_connection_loses_no_answer() {
        client.says("Не работает лифт");
        client.sees("принята");
        var card = operator.sees("Не работает лифт");
        company.telegram.faults().next(client.id(), Fault.dropBeforePerforming());
        card.taps("Ответить").says("Мастер едет");
        client.sees("Мастер едет");
    }

    @Test
    void too_many_requests_only_delay_and_keep_the_order() {
        client.says("Не работает лифт");
        client.sees("принята");
        operator.sees("Не работает лифт").taps("Ответить").says("Раз");
        client.sees("Раз");
        company.telegram.faults().next(client.id(), Fault.tooManyRequests(1));
        operator.taps("Написать ещё").says("Два");
        operator.taps("Написать ещё").says("Три");
        var third = client.sees("Три");
        assertThat(client.sees("Два").message().id()).isLessThan(third.message().id());
    }

    @Test
    void the_longest_text_arrives_whole() {
        var longest = "слово ".repeat(682) + "край";
        client.says(longest);
        operator.sees("край");
        company.settles();
        var heard = new StringBuilder();
        operator.phone.messages().stream()
                .filter(message -> Seen.words(message).contains("слово"))
                .forEach(message -> heard.append(Seen.words(message)));
        assertThat(heard.toString().split("слово", -1)).hasSize(683);
    }

    @Test
    void nothing_is_lost_when_both_sides_write_at_once() {
        client.says("Не работает лифт");
        client.sees("принята");
        var card = operator.sees("Не работает лифт");
        company.settles();
        for (var number = 1; number <= 12; number++) {
            client.says("Вопрос " + number);
            operator.phone.replyTo(card.message().id(), "Ответ " + number, null);
        }
        for (var number = 1; number <= 12; number++) {
            operator.sees("Вопрос " + number);
            client.sees("Ответ " + number);
        }
        company.settles();
        assertThat(company.database()
                        .sql("select count(*) from inbox where state = 'PARKED'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void a_file_too_large_to_download_is_passed_on_all_the_same() {
        client.sends(Attachment.document("архив.zip", new byte[21 * 1024 * 1024]), "Вот всё сразу");
        operator.sees("Вот всё сразу").taps("Инфо").sees("Тема: Вот всё сразу");
    }

    @Test
    void a_message_of_a_kind_from_the_future_is_kept_and_passed_on() {
        client.phone.sendContent(
                Json.MAPPER.createObjectNode().putPOJO("dice", java.util.Map.of("emoji", "🎲", "value", 3)));
        client.sees("Заявка №1 принята");
        operator.sees("Заявка №1");
    }

    @Test
    void a_message_that_telegram_refuses_for_good_is_told_to_its_author() {
        client.says("Не работает лифт");
        client.sees("принята");
        var card = operator.sees("Не работает лифт");
        company.telegram.faults().next(client.id(), Fault.badRequest("wrong file identifier/HTTP URL specified"));
        card.taps("Ответить").says("Мастер едет");
        operator.sees("Сообщение не дошло");
    }
}
