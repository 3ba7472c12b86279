package io.frontdesk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontdesk.people.Role;
import io.frontdesk.sandbox.phones.Attachment;
import io.frontdesk.sandbox.world.StoredFile.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a ticket at its end and after it. */
class FinishingTest {

    @RegisterExtension
    static final Company company = Company.open();

    private final Someone operator = company.operator("Ольга");
    private final Someone client = company.client("Анна");

    private void finishesFirstTicket() {
        client.says("Не работает лифт");
        operator.sees("Не работает лифт").taps("Ответить").says("Починили");
        client.sees("Починили");
        operator.taps("Завершить").taps("Да").sees("Завершённая");
        client.sees("Поставьте оценку");
    }

    private void reopensIt() {
        operator.taps("Статус").taps("🔴 Неотвеченная").sees("Статус: 🔴 Неотвеченная");
        client.sees("Заявка №1 снова открыта").hasButtons("Написать", "Открыть заявку");
    }

    @Test
    void courtesies_open_nothing() {
        finishesFirstTicket();
        for (var courtesy : new String[] {
            "Спасибо!",
            "ок",
            "👍",
            "👍🏽",
            "👌 ок",
            "❤️🙏🙏",
            ")))",
            "+",
            "Большое спасибо вам 🙏",
            "ок, спасибо большое!",
            "Спасибооо",
            "Да, спасибо",
            "нет, спасибо!",
            "Всё понятно, благодарю за помощь",
            "Дякую",
            "Дуже дякую вам, гарного дня",
            "Thank you!",
            "thanks a lot",
            "Great, that’s all"
        }) {
            client.says(courtesy);
            assertThat(answerTo(courtesy)).as(courtesy).contains("Рад помочь!");
        }
        client.sends(new Attachment(Kind.STICKER, "cat.webp", null, new byte[] {1, 2, 3}), "");
        assertThat(answerTo("a sticker")).contains("Рад помочь!");
        client.doesNotSee("Заявка №2");
        operator.doesNotSee("Заявка №2");
    }

    private String answerTo(String what) {
        var own = client.ownMessage().id();
        client.waitFor(() -> client.newest(message -> message.id() > own).isPresent(), () -> "an answer to " + what);
        return Seen.words(client.newest(message -> message.id() > own).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "да, всё работает, спасибо",
                "Спасибо, а когда домофон?",
                "ок?",
                "?",
                "...",
                "Нет",
                "За помощь",
                "не хорошо",
                "Спасибо, до завтра жду 2 мастеров",
                "thanks for nothing"
            })
    void what_may_be_a_question_is_one(String words) {
        finishesFirstTicket();
        client.says(words);
        client.sees("Заявка №2 принята");
        operator.sees(words).contains("Заявка №2");
    }

    @Test
    void a_new_question_opens_a_ticket_that_leads_back_to_the_last() {
        finishesFirstTicket();
        client.says("А когда починят домофон?");
        client.sees("Заявка №2 принята")
                .taps("Открыть заявку")
                .taps("Предыдущая заявка: №1")
                .sees("Тема: Не работает лифт");
        operator.sees("А когда починят домофон?").taps("Инфо").sees("Тема: А когда починят домофон?");
        operator.taps("Предыдущая заявка: №1").sees("Тема: Не работает лифт").contains("Завершённая");
    }

    @Test
    void a_second_question_at_the_same_time_follows_nothing() {
        client.says("Не работает лифт");
        client.sees("Заявка №1 принята");
        client.says("Заявки").taps("+ Добавить").says("И домофон");
        client.sees("Заявка №2 принята")
                .taps("Открыть заявку")
                .sees("Тема: И домофон")
                .hasButtons("Написать", "История", "Завершить", "‹ Назад");
    }

    @Test
    void a_reply_to_a_finished_ticket_takes_it_up_again_in_one_new_ticket() {
        finishesFirstTicket();
        var answer = client.sees("Починили");
        client.says("Где парковка?");
        client.sees("Заявка №2 принята");
        answer.replies("Опять стоит");
        client.sees("Заявка №3 принята").taps("Открыть заявку").sees("Тема: Опять стоит");
        client.taps("Предыдущая заявка: №1").sees("Тема: Не работает лифт");
        answer.replies("И свет не горит");
        operator.sees("И свет не горит").contains("Заявка №3");
        client.doesNotSee("Заявка №4");
    }

    @Test
    void thanks_in_reply_to_a_finished_ticket_are_thanks() {
        finishesFirstTicket();
        client.sees("Починили").replies("Спасибо!");
        client.sees("Рад помочь!");
        client.doesNotSee("Заявка №2");
    }

    @Test
    void a_reply_to_the_status_of_a_finished_ticket_takes_it_up_again() {
        finishesFirstTicket();
        client.sees("Появится новый вопрос").replies("Опять стоит");
        client.sees("Заявка №2 принята")
                .taps("Открыть заявку")
                .taps("Предыдущая заявка: №1")
                .sees("Не работает лифт");
    }

    @Test
    void what_is_written_after_rating_is_no_comment_unless_asked_for() {
        finishesFirstTicket();
        client.taps("5").sees("Спасибо за оценку");
        client.says("А где у вас парковка?");
        client.sees("Заявка №2 принята");
        operator.sees("А где у вас парковка?").contains("Заявка №2");
        operator.doesNotSee("комментарий к оценке");
    }

    @Test
    void a_finished_ticket_can_be_rated_on_its_own_screen_until_it_is() {
        finishesFirstTicket();
        client.says("Заявки").taps("Мои заявки · 1").taps("✅ №1 Не работает лифт");
        client.sees("Тема: Не работает лифт")
                .contains("Поставьте оценку от 1 до 5")
                .hasButtons("1", "2", "3", "4", "5", "История", "Новый вопрос", "‹ Назад")
                .taps("4")
                .sees("Спасибо за оценку! ⭐⭐⭐⭐");
        operator.sees("⭐⭐⭐⭐ Заявка №1 оценена");
        client.says("Заявки").taps("Мои заявки · 1").taps("✅ №1 Не работает лифт");
        client.sees("Создана:").contains("Оценка: ⭐⭐⭐⭐").hasButtons("История", "Новый вопрос", "‹ Назад");
        client.sees("Как вам наша работа").taps("1").isTold("Оценка уже поставлена");
    }

    @Test
    void a_client_who_finishes_is_asked_for_a_rating_once() {
        client.says("Не работает лифт");
        client.taps("Открыть заявку").taps("Завершить").taps("Да").sees("Поставьте оценку");
        company.settles();
        assertThat(client.phone.messages().stream()
                        .filter(message -> Seen.words(message).contains("Поставьте оценку")))
                .hasSize(1);
    }

    @Test
    void the_rating_is_told_to_the_responsible_one_and_to_whoever_finished() {
        client.says("Не работает лифт");
        operator.sees("Не работает лифт");
        var colleague = company.someone("Илья", Role.ADMINISTRATOR, false);
        colleague
                .says("Заявки")
                .taps("Найти")
                .says("лифт")
                .taps("🔴 №1 Не работает лифт")
                .taps("Завершить")
                .taps("Да");
        client.sees("Поставьте оценку").taps("2").sees("Спасибо за оценку");
        client.taps("Добавить комментарий").sees("Расскажите").by().says("Долго ждали");
        for (var told : new Someone[] {operator, colleague}) {
            told.sees("⭐⭐ Заявка №1 оценена");
            told.sees("Долго ждали");
        }
        operator.sees("Долго ждали")
                .taps("Инфо")
                .sees("Комментарий: Долго ждали")
                .contains("Оценка: ⭐⭐");
    }

    @Test
    void a_reopened_ticket_is_rated_again_and_the_old_request_says_why_it_is_too_early() {
        finishesFirstTicket();
        var old = client.sees("Поставьте оценку");
        reopensIt();
        old.taps("5").isTold("Эта заявка сейчас открыта");
        old.becomes("Заявка №1 снова открыта");
        operator.taps("Завершить").taps("Да");
        client.sees("Поставьте оценку").taps("3").sees("Спасибо за оценку");
        operator.sees("⭐⭐⭐ Заявка №1 оценена");
    }

    @Test
    void the_rating_of_a_ticket_that_is_open_again_is_gone_and_takes_no_comment() {
        finishesFirstTicket();
        client.taps("1").sees("Спасибо за оценку");
        operator.sees("⭐ Заявка №1 оценена");
        var thanks = client.sees("Спасибо за оценку");
        operator.taps("Статус").taps("🟢 Отвеченная").sees("Статус: 🟢 Отвеченная");
        client.sees("Заявка №1 снова открыта");
        thanks.taps("Добавить комментарий").isTold("Эта заявка сейчас открыта");
        client.says("Опять стоит");
        operator.sees("Опять стоит").contains("Заявка №1");
    }

    @Test
    void a_comment_that_comes_too_late_is_no_comment() {
        finishesFirstTicket();
        client.taps("1").sees("Спасибо за оценку");
        client.taps("Добавить комментарий").sees("Расскажите");
        reopensIt();
        client.says("Долго ждали");
        client.sees("Эта заявка сейчас открыта");
        operator.doesNotSee("Долго ждали");
    }

    @Test
    void a_colleague_who_reopens_lets_the_responsible_one_know() {
        finishesFirstTicket();
        var colleague = company.someone("Илья", Role.ADMINISTRATOR, false);
        colleague
                .says("Заявки")
                .taps("Найти")
                .says("лифт")
                .taps("⚪ №1 Не работает лифт")
                .taps("Статус")
                .taps("🔴 Неотвеченная");
        operator.sees("Заявка №1 снова открыта · Илья");
        client.says("Ура");
        operator.sees("Ура").contains("Заявка №1");
    }

    @Test
    void own_tickets_stand_open_first_and_newest_first() {
        for (var question : new String[] {"Первый", "Второй"}) {
            client.says(question + " вопрос");
            client.sees(question.equals("Первый") ? "Заявка №1 принята" : "Заявка №2 принята");
            operator.sees(question + " вопрос").taps("Ответить").says("Ответ");
            operator.taps("Завершить").taps("Да").sees("Завершённая");
        }
        client.says("Третий вопрос");
        client.sees("Заявка №3 принята");
        operator.sees("Третий вопрос").taps("Ответить").says("Ответ на третий");
        client.sees("Ответ на третий");
        client.says("Заявки").taps("+ Добавить").says("Четвёртый вопрос");
        client.sees("Заявка №4 принята");
        client.says("Заявки")
                .taps("Мои заявки · 4")
                .sees("Мои заявки · 4")
                .hasButtons(
                        "🕓 №4 Четвёртый вопрос",
                        "💬 №3 Третий вопрос",
                        "✅ №2 Второй вопрос",
                        "✅ №1 Первый вопрос",
                        "+ Добавить",
                        "‹ Назад");
    }
}
