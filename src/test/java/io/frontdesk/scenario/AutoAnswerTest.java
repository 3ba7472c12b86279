package io.frontdesk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontdesk.correspondence.Content;
import io.frontdesk.correspondence.FormattedText;
import io.frontdesk.knowledge.Answer.Language;
import io.frontdesk.knowledge.Answer.Link;
import io.frontdesk.knowledge.AskedQuestions;
import io.frontdesk.knowledge.Category;
import io.frontdesk.knowledge.Category.Standing;
import io.frontdesk.knowledge.KnownAnswers;
import io.frontdesk.people.People;
import io.frontdesk.people.Role;
import io.frontdesk.settings.AssistantRules.Mode;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is known is answered at once, and opens no ticket. */
class AutoAnswerTest {

    private static final String QUESTION = "Где оставить машину?";
    private static final String ANSWER = "Парковка за вторым корпусом, въезд с улицы Ленина.";

    @RegisterExtension
    static final Company company = Company.open();

    private final Someone operator = company.operator("Ольга");
    private final Teacher teacher = new Teacher(company, company.manager("Марина"));
    private final Someone anna = company.client("Анна");
    private final Category parking = teacher.teaches("Парковка", ANSWER, "Где оставить машину", "Куда поставить авто");

    private int tickets() {
        return company.database()
                .sql("select count(*) from ticket")
                .query(Integer.class)
                .single();
    }

    private AskedQuestions.Counts counts() {
        return company.bot.bean(AskedQuestions.class).counts(parking.id());
    }

    @Test
    void a_known_question_is_answered_and_opens_no_ticket() {
        anna.says(QUESTION).sees(ANSWER).hasButtons("👍 Помогло", "👎 Не помогло", "Позвать оператора");

        operator.doesNotSee(QUESTION);
        assertThat(tickets()).isZero();
        assertThat(counts()).isEqualTo(new AskedQuestions.Counts(1, 1, 0, 0));
    }

    @Test
    void it_is_known_however_it_is_put() {
        anna.says("Добрый день! Подскажите, пожалуйста, где оставить машину?").sees(ANSWER);
    }

    @Test
    void what_is_not_known_becomes_a_ticket() {
        anna.says("Не работает лифт").sees("Заявка №1 принята");

        operator.sees("Не работает лифт");
    }

    @Test
    void a_new_phrase_answers_the_very_next_question() {
        teacher.adds(parking, "Есть ли стоянка для велосипедов");

        anna.says("Есть ли стоянка для велосипедов?").sees(ANSWER);
    }

    @Test
    void the_next_message_is_another_question() {
        anna.says(QUESTION).sees(ANSWER);

        anna.says("Не работает лифт").sees("Заявка №1 принята");

        operator.sees("Не работает лифт").lacks("Ассистент уже ответил");
    }

    @Test
    void what_is_written_while_a_ticket_is_open_belongs_to_it() {
        anna.says("Не работает лифт").sees("Заявка №1 принята");

        anna.says(QUESTION).doesNotSee(ANSWER);

        operator.sees(QUESTION);
    }

    @Test
    void files_and_thanks_are_what_they_were() {
        anna.sends(Samples.photo(), QUESTION);
        anna.sees("Заявка №1 принята");

        var boris = company.client("Борис");
        boris.says("Спасибо!").sees("Рад помочь");
        assertThat(tickets()).isOne();
    }

    @Test
    void operators_are_asked_where_it_belongs_as_ever() {
        operator.says(QUESTION).doesNotSee(ANSWER).sees("Это сообщение я пока никому не отправил");
    }

    @Test
    void guards_are_answered_too() {
        company.guard("Глеб").says(QUESTION).sees(ANSWER);
    }

    @Test
    void in_the_other_modes_it_becomes_a_ticket() {
        for (var mode : List.of(Mode.SUGGEST, Mode.OFF)) {
            teacher.sets((settings, who) -> settings.mode(who, mode));
            company.client(mode.name()).says(QUESTION).doesNotSee(ANSWER).sees("принята");
        }
    }

    @Test
    void a_category_that_only_suggests_answers_nobody() {
        teacher.suggests("Лифт", "Мастер едет", "Не работает лифт");

        anna.says("Не работает лифт").sees("принята");
        anna.doesNotSee("Мастер едет");
    }

    @Test
    void a_category_without_an_answer_answers_nobody() {
        company.inTransaction(() -> company.bot
                .bean(KnownAnswers.class)
                .clear(company.bot.bean(People.class).get(teacher.manager().id()), parking.id(), Language.RU));

        anna.says(QUESTION).sees("принята");
    }

    @Test
    void everybody_is_answered_in_their_language_or_in_the_first_there_is() {
        teacher.answers(parking, Language.EN, Content.Text.of("Behind the second building."));
        anna.says("/language");
        anna.taps("English").says(QUESTION);
        anna.sees("Behind the second building.").hasButtons("👍 It helped", "👎 It did not help", "Call an operator");

        var ivan = company.client("Иван");
        ivan.says("/language");
        ivan.taps("Українська").says(QUESTION);
        ivan.sees(ANSWER).hasButtons("👍 Допомогло", "👎 Не допомогло", "Покликати оператора");
    }

    @Test
    void an_answer_keeps_its_formatting_and_its_links() {
        var words = new FormattedText("За корпусом 2", List.of(new FormattedText.Entity("bold", 0, 2)));
        teacher.answers(parking, Language.RU, new Content.Text(words));
        company.inTransaction(() -> company.bot
                .bean(KnownAnswers.class)
                .link(
                        company.bot.bean(People.class).get(teacher.manager().id()),
                        parking.id(),
                        Language.RU,
                        List.of(new Link("Схема", URI.create("https://example.com/map")))));

        var answer = anna.says(QUESTION).sees("За корпусом 2");

        answer.hasButtons("Схема", "👍 Помогло", "👎 Не помогло", "Позвать оператора");
        answer.taps("👍 Помогло");
        answer.becomes("Рад, что помогло").hasButtons("Схема", "Позвать оператора");
    }

    @Test
    void a_picture_answers_with_the_buttons_below_and_stays_when_they_are_pressed() {
        operator.sends(Samples.photo(), "Схема проезда");
        operator.sees("никому не отправил");
        var photo = new Content.Media(Content.Media.Kind.PHOTO, anyPhoto(), FormattedText.plain("Схема проезда"), null);
        teacher.answers(parking, Language.RU, photo);

        anna.says(QUESTION);
        var answer = anna.sees("Схема проезда");
        assertThat(answer.media()).isNotNull();
        answer.hasButtons("👍 Помогло", "👎 Не помогло", "Позвать оператора").taps("👎 Не помогло");

        anna.sees("Жаль, что не помогло").hasButtons("Позвать оператора");
        assertThat(Seen.words(answer.now())).isEqualTo("Схема проезда");
    }

    private static String anyPhoto() {
        return company.database()
                .sql("select writing -> 'content' ->> 'fileId' from held_message")
                .query(String.class)
                .single();
    }

    @Test
    void whoever_is_helped_says_so_once() {
        var answer = anna.says(QUESTION).sees(ANSWER);

        answer.tapsTwice("👍 Помогло");

        answer.becomes("Рад, что помогло").hasButtons("Позвать оператора").contains(ANSWER);
        assertThat(counts()).isEqualTo(new AskedQuestions.Counts(1, 1, 1, 0));
        assertThat(company.bot.bean(AskedQuestions.class).outturns(10))
                .hasSize(1)
                .allMatch(outturn -> outturn.right());
    }

    @Test
    void two_in_a_row_whom_it_does_not_help_suspend_a_category() {
        var author = company.someone("Антон", Role.ADMINISTRATOR, false);
        notHelped(anna);
        assertThat(teacher.standing(parking)).isEqualTo(Standing.ANSWERING);

        notHelped(company.client("Борис"));

        teacher.manager().sees("«Парковка»: ответ не помог два раза подряд");
        author.doesNotSee("не помог два раза");
        assertThat(teacher.standing(parking)).isEqualTo(Standing.SUSPENDED);
        company.client("Вера").says(QUESTION).sees("принята");
        assertThat(disliked()).isEqualTo(2);
        assertThat(company.bot.bean(AskedQuestions.class).outturns(10))
                .hasSize(2)
                .noneMatch(outturn -> outturn.right());
    }

    private static void notHelped(Someone client) {
        var answer = client.says(QUESTION).sees(ANSWER);
        answer.taps("👎 Не помогло");
        answer.becomes("Жаль, что не помогло").hasButtons("Позвать оператора");
    }

    private static int disliked() {
        return company.database()
                .sql("select disliked from phrase where text = 'Где оставить машину'")
                .query(Integer.class)
                .single();
    }

    @Test
    void one_whom_it_helps_between_them_saves_it() {
        notHelped(anna);
        company.client("Борис").says(QUESTION).sees(ANSWER).taps("👍 Помогло").sees("Рад, что помогло");
        notHelped(company.client("Вера"));

        assertThat(teacher.standing(parking)).isEqualTo(Standing.ANSWERING);
    }

    @Test
    void the_same_person_twice_at_one_answer_is_one() {
        var answer = anna.says(QUESTION).sees(ANSWER);
        answer.tapsTwice("👎 Не помогло");
        Desk.forges(anna, "assistant.not-helped:1", "");

        assertThat(teacher.standing(parking)).isEqualTo(Standing.ANSWERING);
        assertThat(disliked()).isOne();
    }

    @Test
    void nobody_judges_somebody_elses_answer() {
        anna.says(QUESTION).sees(ANSWER);
        var boris = company.client("Борис");

        for (var press : List.of("helped:1", "not-helped:1", "call-operator:1", "asked:1", "choose:1:1")) {
            Desk.forges(boris, "assistant." + press, "не вам");
            Desk.forges(teacher.manager(), "assistant." + press, "не вам");
        }
        assertThat(counts()).isEqualTo(new AskedQuestions.Counts(1, 1, 0, 0));
        assertThat(tickets()).isZero();
    }
}
