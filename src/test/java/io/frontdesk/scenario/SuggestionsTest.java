package io.frontdesk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontdesk.correspondence.Content;
import io.frontdesk.correspondence.FormattedText;
import io.frontdesk.correspondence.FormattedText.Entity;
import io.frontdesk.knowledge.Answer.Language;
import io.frontdesk.knowledge.Answer.Link;
import io.frontdesk.knowledge.AskedQuestion.Outturn;
import io.frontdesk.knowledge.AskedQuestions;
import io.frontdesk.knowledge.Categories;
import io.frontdesk.knowledge.Category;
import io.frontdesk.knowledge.Category.Standing;
import io.frontdesk.knowledge.KnownAnswers;
import io.frontdesk.knowledge.Suggestions;
import io.frontdesk.knowledge.Suggestions.Counts;
import io.frontdesk.people.People;
import io.frontdesk.people.Person;
import io.frontdesk.people.Role;
import io.frontdesk.settings.AssistantRules.Mode;
import io.frontdesk.ticket.Tickets;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Operators have likely answers at hand, and send them with a press or two. */
class SuggestionsTest {

    private static final String QUESTION = "Где оставить машину?";
    private static final String ANSWER = "Парковка за вторым корпусом.";
    private static final String READY = "Есть готовые ответы";
    private static final String LABEL = "Парковка · 99 %";

    @RegisterExtension
    static final Company company = Company.open();

    private final Someone operator = company.operator("Ольга");
    private final Teacher teacher = new Teacher(company, company.manager("Марина"));
    private final Someone anna = company.client("Анна");
    private final Category parking = teacher.suggests("Парковка", ANSWER, "Где оставить машину", "Куда поставить авто");

    private Seen asked() {
        anna.says(QUESTION).settles();
        return operator.sees(QUESTION);
    }

    private Seen draft() {
        asked().taps(LABEL);
        return operator.sees("Черновик ответа");
    }

    private Counts counts() {
        return company.bot.bean(Suggestions.class).counts(parking.id());
    }

    private Person manager() {
        return company.bot.bean(People.class).get(teacher.manager().id());
    }

    private void rewritten(String words) {
        teacher.answers(parking, Language.RU, Content.Text.of(words));
    }

    private void removed() {
        company.inTransaction(() -> company.bot.bean(Categories.class).remove(manager(), parking.id()));
    }

    @Test
    void the_card_has_the_likely_answer_on_a_button() {
        asked().contains(READY).hasButtons(LABEL, "Ответить", "Внутренний чат", "Инфо");
    }

    @Test
    void the_draft_shows_what_the_client_will_get_and_a_press_sends_it() {
        var draft = draft();
        draft.contains("заявка №1, Анна")
                .contains("Категория: Парковка")
                .contains("Клиент получит:\n\n" + ANSWER)
                .hasButtons("Отправить", "Изменить", "Отмена");

        draft.taps("Отправить");

        draft.becomes("Сообщение отправлено");
        anna.sees(ANSWER);
        assertThat(counts()).isEqualTo(new Counts(1, 0, 0));
    }

    @Test
    void the_ticket_has_it_too_until_somebody_has_answered() {
        asked().taps("Инфо");
        var ticket = operator.sees("Тема: " + QUESTION).contains(READY);
        ticket.taps(LABEL);
        ticket.becomes(ANSWER).taps("Отмена");
        ticket.becomes("Тема: " + QUESTION).taps(LABEL);
        ticket.becomes(ANSWER).taps("Отправить");
        ticket.becomes("Сообщение отправлено").taps("Инфо");

        ticket.becomes("Статус: 🟢 Отвеченная").lacks(READY);
    }

    @Test
    void an_edited_draft_is_sent_as_written_and_counted_as_edited() {
        var draft = draft();
        draft.taps("Изменить");
        draft.becomes("своими словами").contains("одним нажатием:\n\n" + ANSWER).hasButtons("Отмена");

        operator.says("Парковка за третьим корпусом.").sees("Сообщение отправлено");

        anna.sees("за третьим корпусом");
        anna.doesNotSee(ANSWER);
        assertThat(counts()).isEqualTo(new Counts(0, 1, 0));
    }

    @Test
    void what_is_sent_unchanged_after_all_is_not_edited() {
        draft().taps("Изменить").sees("своими словами");

        operator.says(ANSWER).sees("Сообщение отправлено");

        assertThat(counts()).isEqualTo(new Counts(1, 0, 0));
    }

    @Test
    void editing_can_be_given_up() {
        var draft = draft();
        draft.taps("Изменить");
        draft.becomes("своими словами").taps("Отмена");

        draft.becomes("Клиент получит").hasButtons("Отправить", "Изменить", "Отмена");
        assertThat(counts()).isEqualTo(new Counts(0, 0, 0));
    }

    @Test
    void an_answer_in_other_words_leaves_the_suggestion_unused() {
        var draft = draft();
        asked().replies("У северного входа");
        anna.sees("У северного входа");

        assertThat(counts()).isEqualTo(new Counts(0, 0, 1));
        draft.taps("Отправить");
        operator.isTold("На заявку №1 уже ответили");
        draft.becomes("Тема: " + QUESTION);
        anna.doesNotSee(ANSWER);
    }

    @Test
    void a_ticket_that_is_over_needs_no_suggestions() {
        var draft = draft();
        asked().taps("Инфо").taps("Завершить").taps("Да").sees("Завершённая");

        draft.taps("Отправить");

        operator.isTold("Эта заявка уже завершена: Ольга");
        anna.doesNotSee(ANSWER);
        assertThat(counts()).isEqualTo(new Counts(0, 0, 1));
    }

    @Test
    void two_presses_send_it_once() {
        var draft = draft();

        draft.tapsTwice("Отправить");
        draft.becomes("Сообщение отправлено");
        company.settles();
        Desk.forges(operator, "draft.send:1:1", "уже ответили");

        assertThat(anna.phone.messages())
                .filteredOn(message -> Seen.words(message).contains(ANSWER))
                .hasSize(1);
        assertThat(counts()).isEqualTo(new Counts(1, 0, 0));
    }

    @Test
    void whoever_has_lost_the_ticket_meanwhile_sends_nothing() {
        var draft = draft();
        var petr = company.operator("Пётр");
        asked().taps("Инфо").goes("Изменить", "Ответственный", "🟢 Пётр");
        petr.sees(QUESTION).contains(READY);

        draft.taps("Отправить");

        operator.isTold("Пётр");
        anna.doesNotSee(ANSWER);
        draft.becomes("Тема: " + QUESTION).lacks(READY);
        petr.taps(LABEL).sees("Черновик ответа").taps("Отправить").sees("Сообщение отправлено");
        anna.sees(ANSWER);
    }

    @Test
    void of_two_who_answer_a_missed_ticket_one_is_first() {
        operator.says("🟢 В сети").sees("Вы не в сети");
        anna.says(QUESTION).sees("Сейчас никого из сотрудников нет в сети");
        var petr = company.someone("Пётр", Role.ADMINISTRATOR, false);
        for (var one : List.of(operator, petr)) {
            one.says("/menu").settles();
            Desk.shows(one, "ticket.info:1");
            one.goes(LABEL).sees("Черновик ответа");
        }

        petr.taps("Отправить").sees("Сообщение отправлено");
        operator.taps("Отправить").isTold("Пётр");

        assertThat(counts()).isEqualTo(new Counts(1, 0, 0));
    }

    @Test
    void an_answer_that_was_changed_meanwhile_is_shown_before_it_is_sent() {
        var draft = draft();
        rewritten("Парковка закрыта.");

        draft.taps("Отправить");

        draft.becomes("ответ изменили").contains("Парковка закрыта.").taps("Отправить");
        anna.sees("Парковка закрыта.");
        anna.doesNotSee(ANSWER);
    }

    @Test
    void a_category_that_is_gone_answers_nothing() {
        var draft = draft();
        removed();

        draft.taps("Отправить");

        operator.isTold("Категория «Парковка» в архиве");
        draft.becomes("Тема: " + QUESTION).lacks(READY);
        anna.doesNotSee(ANSWER);
    }

    @Test
    void without_its_answer_there_is_nothing_to_send() {
        var draft = draft();
        company.inTransaction(() -> company.bot.bean(KnownAnswers.class).clear(manager(), parking.id(), Language.RU));

        draft.taps("Отправить");

        operator.isTold("Этого ответа больше нет");
        draft.becomes("Тема: " + QUESTION).lacks(READY);
    }

    @Test
    void nobody_else_may_use_a_suggestion() {
        asked();
        var guard = company.guard("Глеб");

        for (var press :
                List.of("draft.shown:1", "draft.changed:1", "draft.whole:1", "draft.rewrite:1", "draft.send:1:1")) {
            Desk.forges(anna, press, "доступно не вам");
            Desk.forges(guard, press, "доступно не вам");
            Desk.forges(teacher.manager(), press, "Ольга");
            Desk.forges(operator, press.replace(":1", ":77"), "доступно не вам");
        }
        assertThat(counts()).isEqualTo(new Counts(0, 0, 0));
    }

    @Test
    void words_for_a_draft_that_was_overtaken_are_kept() {
        draft().taps("Изменить").sees("своими словами");
        company.inTransaction(() -> company.bot
                .bean(Tickets.class)
                .finish(company.bot.bean(People.class).get(anna.id()), 1));

        operator.says("Парковка за третьим корпусом.");

        operator.sees("Эта заявка уже завершена: Анна");
        operator.sees("никому не отправил");
        anna.doesNotSee("за третьим корпусом");
    }

    @Test
    void clients_are_answered_in_their_language_and_the_operator_knows_if_that_is_impossible() {
        anna.says("/language");
        anna.taps("English").settles();
        var draft = draft();
        draft.contains("На английском ответа нет: клиент получит его на русском.");

        teacher.answers(parking, Language.EN, Content.Text.of("Behind the second building."));
        draft.taps("Отправить");

        draft.becomes("Behind the second building.").lacks("ответа нет");
        draft.taps("Отправить");
        anna.sees("Behind the second building.");
    }

    @Test
    void formatting_and_links_come_along() {
        teacher.answers(
                parking,
                Language.RU,
                new Content.Text(new FormattedText("За корпусом 2", List.of(new Entity("bold", 0, 2)))));
        company.inTransaction(() -> company.bot
                .bean(KnownAnswers.class)
                .link(
                        manager(),
                        parking.id(),
                        Language.RU,
                        List.of(new Link("Схема", URI.create("https://example.com/map")))));

        draft().contains("За корпусом 2\n\n🔗 Схема").taps("Отправить");

        var answer = anna.sees("За корпусом 2\n\n🔗 Схема").message();
        assertThat(answer.toString()).contains("https://example.com/map").contains("bold");
    }

    @Test
    void a_picture_is_shown_and_sent_with_its_words() {
        operator.sends(Samples.photo(), "Схема проезда");
        operator.sees("никому не отправил");
        var file = company.database()
                .sql("select writing -> 'content' ->> 'fileId' from held_message")
                .query(String.class)
                .single();
        var photo = new Content.Media(Content.Media.Kind.PHOTO, file, FormattedText.plain("Схема проезда"), null);
        teacher.answers(parking, Language.RU, photo);

        var draft = draft();
        draft.contains("Схема проезда");
        assertThat(draft.media()).isNotNull();
        draft.taps("Отправить").sees("Сообщение отправлено");

        assertThat(anna.sees("Схема проезда").media()).isNotNull();
        assertThat(counts()).isEqualTo(new Counts(1, 0, 0));
    }

    @Test
    void what_has_no_room_beside_other_words_can_be_looked_at_alone() {
        rewritten("Ж".repeat(4_090));
        var draft = draft();
        draft.hasButtons("Отправить", "Изменить", "Отмена", "Показать целиком").taps("Показать целиком");
        draft.becomes("Ж".repeat(4_090)).taps("‹ Назад");
        draft.becomes("Черновик ответа").taps("Отправить");

        anna.sees("Ж".repeat(4_090));
    }

    @Test
    void a_later_message_brings_more_and_those_not_used_stay() {
        teacher.suggests("Лифт", "Мастер едет", "Не работает лифт");
        asked();
        anna.says("И не работает лифт");
        operator.sees("И не работает лифт").contains(READY);
        anna.says("Ау?");

        var labels = Seen.labels(operator.sees("Ау?").message()).toList();
        assertThat(labels).contains(LABEL).anyMatch(label -> label.startsWith("Лифт · "));
        operator.taps(LABEL).sees("Черновик ответа").taps("Отправить").sees("Сообщение отправлено");
        assertThat(counts()).isEqualTo(new Counts(1, 0, 0));
    }

    @Test
    void what_did_not_help_is_not_suggested() {
        company.inTransaction(() -> company.bot.bean(Categories.class).letAnswer(manager(), parking.id(), true));
        anna.says(QUESTION).sees(ANSWER).taps("Позвать оператора");

        operator.sees("Ассистент уже ответил: " + ANSWER).lacks(READY);
    }

    @Test
    void an_assistant_that_is_off_suggests_nothing() {
        asked().taps("Инфо");
        operator.sees("Тема").contains(READY);
        teacher.sets((settings, who) -> settings.mode(who, Mode.OFF));

        Desk.shows(operator, "ticket.info:1");
        operator.sees("Тема").lacks(READY);
        company.client("Борис").says("Куда поставить авто?");
        operator.sees("Куда поставить авто?").lacks(READY);
    }

    @Test
    void what_is_hardly_likely_is_not_suggested() {
        teacher.sets((settings, who) -> {
            settings.sureFrom(who, 100);
            settings.maybeFrom(who, 100);
        });

        asked().lacks(READY);
    }

    @Test
    void the_words_under_a_picture_are_a_question_too() {
        anna.sends(Samples.photo(), QUESTION);

        operator.sees(QUESTION).contains(READY);
    }

    @Test
    void a_long_name_leaves_room_for_the_probability() {
        teacher.suggests("Ключи и карты доступа сотрудников арендаторов", "На посту", "Где взять ключ");
        anna.says("Где взять ключ?");

        operator.sees("Где взять ключ?")
                .hasButtons("Ключи и карты доступа… · 99 %", "Ответить", "Внутренний чат", "Инфо");
    }

    @Test
    void one_that_answers_by_itself_is_suggested_where_it_may_not() {
        company.inTransaction(() -> company.bot.bean(Categories.class).letAnswer(manager(), parking.id(), true));
        teacher.sets((settings, who) -> settings.mode(who, Mode.SUGGEST));

        asked().contains(READY).hasButtons(LABEL, "Ответить", "Внутренний чат", "Инфо");
    }

    @Test
    void a_suspended_one_is_suggested_with_a_warning() {
        company.inTransaction(() -> company.bot.bean(Categories.class).suspend(parking.id()));

        draft().contains("не помог двум клиентам подряд").contains(ANSWER);
    }

    @Test
    void a_draft_that_was_sent_says_what_the_question_was_about() {
        draft().taps("Отправить").sees("Сообщение отправлено");

        assertThat(company.bot.bean(AskedQuestions.class).outturns(10))
                .hasSize(1)
                .allMatch(Outturn::right);
    }

    @Test
    void the_category_says_what_became_of_its_suggestions() {
        draft().taps("Отправить").sees("Сообщение отправлено");

        Desk.shows(teacher.manager(), "category.info:" + parking.id());
        teacher.manager().sees("Подсказки операторам: без правок 1 раз, с правками 0 раз, не пригодились 0 раз");
    }

    private void serves(String client) {
        company.client(client).says(QUESTION).sees("принята");
        operator.sees(QUESTION);
        company.settles();
        operator.taps(LABEL).settles();
        operator.taps("Отправить").settles();
    }

    @Test
    void a_new_category_that_has_proven_itself_is_offered_for_auto_answers_once() {
        teacher.sets((settings, who) -> settings.provenAfter(who, 2));
        serves("Борис");
        teacher.manager().doesNotSee("подряд");

        serves("Вера");

        operator.doesNotSee("подряд");
        var card = teacher.manager().sees("«Парковка»: ответ отправлен без правок 2 раза подряд");
        card.hasButtons("Включить автоответ", "Открыть", "Позже").taps("Позже");
        teacher.manager().sees("пока остаётся подсказкой");
        assertThat(teacher.standing(parking)).isEqualTo(Standing.APPRENTICE);
        card.taps("Включить автоответ");
        teacher.manager().sees("Отвечает клиентам сама");
        assertThat(teacher.standing(parking)).isEqualTo(Standing.ANSWERING);
        anna.says(QUESTION).sees(ANSWER);
    }

    @Test
    void the_offer_is_made_once_and_its_author_is_told_that_managers_decide() {
        teacher.sets((settings, who) -> settings.provenAfter(who, 1));
        company.database()
                .sql("update category set author_id = ? where id = ?")
                .params(operator.id(), parking.id())
                .update();

        serves("Борис");
        operator.sees("решат менеджеры").hasButtons("Главное меню");
        teacher.manager().sees("Отвечать на такие вопросы без оператора?");
        serves("Вера");

        assertThat(teacher.manager().phone.messages())
                .filteredOn(message -> Seen.words(message).contains("без правок"))
                .hasSize(1);
        Desk.forges(operator, "category.start-answering:" + parking.id(), "доступно не вам");
        assertThat(teacher.standing(parking)).isEqualTo(Standing.APPRENTICE);
    }

    @Test
    void an_edit_begins_the_apprenticeship_anew() {
        teacher.sets((settings, who) -> settings.provenAfter(who, 2));
        serves("Борис");
        draft().taps("Изменить").sees("своими словами");
        operator.says("Иначе").sees("Сообщение отправлено");
        company.bot.clock.forward(Duration.ofMinutes(1));
        serves("Вера");

        teacher.manager().doesNotSee("подряд");
    }
}
