package io.frontdesk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EditsAndRepliesTest {

    @RegisterExtension
    static final Company company = Company.open();

    private final Someone operator = company.operator("Ольга");
    private final Someone client = company.client("Анна");

    @Test
    void a_client_s_edit_changes_the_operator_s_card_and_keeps_its_buttons() {
        client.says("Не работает лифт");
        var card = operator.sees("Не работает лифт");
        client.phone.edit(client.ownMessage().id(), "Не работает лифт в третьем подъезде");
        card.becomes("Не работает лифт в третьем подъезде")
                .contains("Заявка №1")
                .hasButtons("Ответить", "Внутренний чат", "Инфо");
    }

    @Test
    void an_operator_s_edit_changes_what_the_client_got() {
        client.says("Не работает лифт");
        operator.sees("Не работает лифт").taps("Ответить").says("Мастер придёт до 15:00");
        var answer = client.sees("Мастер придёт до 15:00");
        operator.phone.edit(operator.ownMessage().id(), "Мастер придёт до 16:00");
        assertThat(Seen.words(answer.becomes("Мастер придёт до 16:00").message()))
                .isEqualTo("Мастер придёт до 16:00");
    }

    @Test
    void a_history_says_that_a_message_was_changed() {
        client.says("Не работает лифт");
        var card = operator.sees("Не работает лифт");
        client.phone.edit(client.ownMessage().id(), "Работает, я ошиблась");
        card.becomes("Работает, я ошиблась").taps("Инфо").taps("Внешний чат").sees("изменено");
    }

    @Test
    void an_edit_of_a_caption_reaches_the_photo() {
        client.sends(Samples.photo(), "Трещина слева");
        var card = operator.sees("Трещина слева");
        client.phone.edit(client.ownMessage().id(), "Трещина справа");
        card.becomes("Трещина справа");
    }

    @Test
    void a_quote_points_at_the_counterpart_s_own_copy() {
        client.says("Не работает лифт и домофон");
        var question = client.ownMessage();
        var card = operator.sees("Не работает лифт и домофон");
        card.repliesTo("домофон", "Домофон починим");
        var answer = client.sees("Домофон починим").message();
        var reply = Objects.requireNonNull(answer.replyTo());
        assertThat(reply.id()).isEqualTo(question.id());
        assertThat(reply.quote()).isEqualTo("домофон");
    }

    @Test
    void a_client_s_reply_points_at_the_operator_s_own_message() {
        client.says("Не работает лифт");
        operator.sees("Не работает лифт").taps("Ответить").says("Какой подъезд?");
        var asked = operator.ownMessage();
        client.sees("Какой подъезд?").replies("Третий");
        var card = operator.sees("Третий").message();
        assertThat(Objects.requireNonNull(card.replyTo()).id()).isEqualTo(asked.id());
    }
}
