package io.frontdesk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontdesk.people.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A client who blocks the bot, and those who write to them meanwhile. */
class UnreachableTest {

    @RegisterExtension
    static final Company company = Company.open();

    private final Someone operator = company.operator("Ольга");
    private final Someone client = company.client("Анна");

    @Test
    void everybody_responsible_for_an_open_ticket_of_theirs_hears_of_it() {
        client.says("Не работает лифт");
        operator.sees("Не работает лифт");
        var colleague = company.operator("Илья");
        client.says("Заявки").taps("+ Добавить").says("И домофон");
        colleague.sees("И домофон");
        company.settles();
        client.phone.block();
        operator.sees("заблокировал бота").contains("Заявка №1");
        colleague.sees("заблокировал бота").contains("Заявка №2");
        client.phone.unblock();
        operator.sees("Снова на связи").contains("Заявка №1");
        colleague.sees("Снова на связи").contains("Заявка №2");
    }

    @Test
    void an_operator_is_told_before_answering_and_after_and_when_it_has_arrived() {
        client.says("Не работает лифт");
        operator.sees("Не работает лифт");
        company.settles();
        client.phone.block();
        operator.sees("Заявитель заблокировал бота");
        var card = operator.sees("Не работает лифт");
        card.taps("Инфо").sees("Статус: 🔴 Неотвеченная").contains("Заявитель заблокировал бота");
        card.taps("Ответить").sees("Напишите ответ").contains("Сообщения дойдут, когда он вернётся");
        operator.says("Мастер едет");
        operator.sees("Сообщение отправлено").contains("Сообщения дойдут, когда он вернётся");
        operator.taps("Написать ещё").says("Уже в подъезде");
        company.settles();
        operator.doesNotSee("доставлены");
        client.phone.unblock();
        client.sees("Уже в подъезде");
        client.sees("Мастер едет");
        operator.sees("Ваши сообщения, которые ждали заявителя, доставлены").contains("Заявка №1");
        company.settles();
        assertThat(operator.phone.messages().stream()
                        .filter(message -> Seen.words(message).contains("доставлены")))
                .hasSize(1);
    }

    @Test
    void a_message_that_met_the_block_is_reported_when_it_arrives_too() {
        client.says("Не работает лифт");
        client.sees("принята");
        var card = operator.sees("Не работает лифт");
        company.settles();
        client.vanishes();
        card.taps("Ответить").says("Мастер едет");
        operator.sees("заблокировал бота");
        client.says("Ну что?");
        client.sees("Мастер едет");
        operator.sees("доставлены");
    }

    @Test
    void what_waits_survives_a_restart() {
        client.says("Не работает лифт");
        operator.sees("Не работает лифт");
        company.settles();
        client.phone.block();
        operator.sees("заблокировал бота");
        operator.sees("Не работает лифт").taps("Ответить").says("Мастер едет");
        operator.sees("Сообщение отправлено");
        company.settles();
        company.bot.restarts();
        client.phone.unblock();
        client.sees("Мастер едет");
        operator.sees("доставлены");
    }

    @Test
    void a_colleague_s_card_of_the_ticket_says_so() {
        client.says("Не работает лифт");
        operator.sees("Не работает лифт");
        var colleague = company.someone("Илья", Role.ADMINISTRATOR, true);
        company.settles();
        client.phone.block();
        operator.sees("заблокировал бота");
        operator.sees("Не работает лифт")
                .taps("Инфо")
                .taps("Изменить")
                .taps("Ответственный")
                .taps("🟢 Илья");
        colleague.sees("Заявка №1 теперь ваша").contains("Заявитель заблокировал бота");
    }

    @Test
    void an_operator_who_was_always_heard_is_told_nothing() {
        client.says("Не работает лифт");
        operator.sees("Не работает лифт").taps("Ответить").says("Мастер едет");
        client.sees("Мастер едет");
        operator.doesNotSee("доставлены");
    }
}
