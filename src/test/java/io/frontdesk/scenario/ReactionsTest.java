package io.frontdesk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontdesk.sandbox.botapi.Fault;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An emoji on a message is seen by the other side. */
class ReactionsTest {

    @RegisterExtension
    static final Company company = Company.open();

    private final Someone operator = company.operator("Ольга");
    private final Someone client = company.client("Анна");

    @Test
    void a_client_s_reaction_to_an_answer_shows_on_the_operator_s_own_message_until_it_is_taken_back() {
        client.says("Не работает лифт");
        operator.sees("Не работает лифт").taps("Ответить").says("Мастер придёт до 15:00");
        var own = operator.ownMessage();
        var answer = client.sees("Мастер придёт до 15:00").message();
        client.reacts(answer, "👍");
        operator.finds("👍", own);
        client.reacts(answer, "❤");
        operator.finds("❤", own);
        client.reacts(answer, null);
        operator.finds(null, own);
    }

    @Test
    void an_operator_s_reaction_to_the_card_shows_on_the_client_s_message() {
        client.says("Не работает лифт");
        var card = operator.sees("Не работает лифт").message();
        operator.reacts(card, "👀");
        client.finds("👀", client.ownMessage());
    }

    @Test
    void the_author_s_own_reaction_shows_on_the_copy() {
        client.says("Не работает лифт");
        var card = operator.sees("Не работает лифт");
        client.reacts(client.ownMessage(), "😢");
        card.hasReaction("😢");
    }

    @Test
    void of_two_readers_who_reacted_the_other_s_emoji_stays_when_one_is_taken_back() {
        client.says("Не работает лифт");
        operator.sees("Не работает лифт").taps("Ответить").says("Уже чиним");
        client.sees("Уже чиним");
        var own = operator.ownMessage();
        var second = company.operator("Илья");
        operator.taps("Внутренний чат");
        company.settles();
        client.reacts(client.sees("Уже чиним").message(), "🙏");
        operator.finds("🙏", own);
        assertThat(second.phone.messages()).noneMatch(message -> message.botReaction() != null);
    }

    @Test
    void an_item_of_an_album_has_its_own_reaction() {
        client.sendsAlbum(List.of(Samples.photo(), Samples.photo()), "Слева", "Справа");
        var items = operator.albumItems();
        operator.reacts(items.getLast(), "🔥");
        client.finds("🔥", client.ownMessage());
    }

    @Test
    void a_reaction_to_anything_else_does_nothing_and_opens_no_ticket() {
        client.reacts(client.sees("Здравствуйте").message(), "👍");
        company.settles();
        assertThat(company.database()
                        .sql("select count(*) from ticket")
                        .query(Integer.class)
                        .single())
                .isZero();
        operator.doesNotSee("Заявка");
    }

    @Test
    void a_reaction_that_telegram_refuses_disturbs_nobody() {
        client.says("Не работает лифт");
        var card = operator.sees("Не работает лифт").message();
        company.settles();
        company.telegram.faults().next("setMessageReaction", Fault.badRequest("REACTION_INVALID"));
        operator.reacts(card, "👍");
        client.says("Вы здесь?");
        operator.sees("Вы здесь?");
        client.doesNotSee("не дошло");
    }
}
