package io.frontdesk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontdesk.correspondence.Content;
import io.frontdesk.knowledge.Answer;
import io.frontdesk.knowledge.Answer.Language;
import io.frontdesk.knowledge.AskedQuestions;
import io.frontdesk.knowledge.Categories;
import io.frontdesk.knowledge.Category;
import io.frontdesk.knowledge.KnownAnswers;
import io.frontdesk.people.People;
import io.frontdesk.sandbox.Pictures;
import io.frontdesk.sandbox.world.Json;
import io.frontdesk.settings.AssistantRules.Mode;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.node.ObjectNode;

/** Known questions are offered while people type behind the bot's name; whoever chooses one has its answer, and asks nobody. */
class InlineModeTest {

    private static final String PARKING = "Где оставить машину";
    private static final String ANSWER = "Парковка за вторым корпусом.";

    @RegisterExtension
    static final Company company = Company.open();

    private final Someone operator = company.operator("Ольга");
    private final Someone manager = company.manager("Марина");
    private final Teacher teacher = new Teacher(company, manager);
    private final Someone anna = company.client("Анна");
    private final Category parking = teacher.teaches("Парковка", ANSWER, PARKING, "Куда поставить машину гостя");
    private final Category lift = teacher.teaches("Лифт", "Мастер уже едет.", "Не работает лифт");

    private int tickets() {
        company.settles();
        return company.database()
                .sql("select count(*) from ticket")
                .query(Integer.class)
                .single();
    }

    private AskedQuestions.Counts counts(Category category) {
        company.settles();
        return company.bot.bean(AskedQuestions.class).counts(category.id());
    }

    @Test
    void the_menu_of_a_client_puts_the_bots_name_into_the_input_field() {
        anna.says("Главное меню");
        var menu = anna.sees("чем помочь").message();
        assertThat(menu.button("Спросить с подсказками").orElseThrow().query()).isEmpty();
    }

    @Test
    void known_questions_are_shown_one_of_each_category_the_most_alike_first() {
        anna.types("где оставить машину").shows(PARKING);
        anna.types("лиф").shows("Не работает лифт");
        assertThat(anna.types("лиф").offer().results().getFirst().description()).isEqualTo("Мастер уже едет.");
    }

    @Test
    void whoever_chooses_one_has_its_answer_and_opens_no_ticket() {
        anna.types("оставить машину").chooses(PARKING);

        assertThat(anna.ownMessage().text()).isEqualTo(ANSWER);
        assertThat(anna.ownMessage().via())
                .isEqualTo(company.telegram.telegram().bot().username());
        assertThat(tickets()).isZero();
        operator.doesNotSee(ANSWER);
        assertThat(anna.phone.newest().orElseThrow().mine()).isTrue();
        assertThat(counts(parking)).isEqualTo(new AskedQuestions.Counts(1, 1, 0, 0));
    }

    @Test
    void it_is_no_part_of_the_ticket_that_is_open() {
        anna.says("В холле темно").sees("Заявка №1 принята");
        anna.types("оставить машину").chooses(PARKING);
        company.settles();
        operator.doesNotSee(ANSWER);
    }

    @Test
    void an_operator_answers_with_it() {
        anna.says("В холле темно");
        operator.sees("В холле темно").taps("Ответить");
        operator.sees("Напишите ответ");
        operator.types("не работает лифт").chooses("Не работает лифт");
        anna.sees("Мастер уже едет.");
    }

    @Test
    void an_operator_who_answers_nobody_is_not_asked_where_it_belongs() {
        operator.types("не работает лифт").chooses("Не работает лифт");
        company.settles();
        assertThat(operator.phone.newest().orElseThrow().mine()).isTrue();
    }

    @Test
    void before_anything_is_typed_what_is_asked_most_is_shown() {
        anna.types("").shows(PARKING, "Не работает лифт");
        anna.types("лифт").chooses("Не работает лифт");
        assertThat(counts(lift).asked()).isOne();
        anna.types("").shows("Не работает лифт", PARKING);
    }

    @Test
    void where_nothing_is_alike_the_bot_can_be_asked() {
        anna.types("абракадабра").showsNothing().leadsToTheBotBy("Ничего похожего. Спросить у бота");
        anna.says("/start hints").sees("чем помочь");
        anna.doesNotSee("ссылк");
    }

    @Test
    void strangers_are_shown_the_way_to_the_bot_only() {
        var boris = company.stranger("Борис");
        boris.types("лифт").showsNothing().leadsToTheBotBy("Сначала откройте чат с ботом");
        boris.says("/start hints").sees("Здравствуйте");
        boris.types("лифт").shows("Не работает лифт");
    }

    @Test
    void whoever_is_blocked_is_shown_nothing() {
        new Desk(manager).blocks("Клиенты · 1", "Анна");
        company.settles();
        anna.types("лифт").showsNothing().leadsNowhere();
    }

    @Test
    void what_only_operators_may_give_is_shown_to_operators_only() {
        var person = company.bot.bean(People.class).get(manager.id());
        company.inTransaction(() -> company.bot.bean(Categories.class).letAnswer(person, lift.id(), false));
        anna.types("лифт").showsNothing();
        operator.types("лифт").shows("Не работает лифт");
    }

    @Test
    void a_category_that_has_yet_to_prove_itself_is_shown_to_operators_only() {
        teacher.suggests("Вода", "Кулер на втором этаже.", "Где взять воды?");
        anna.types("воды").showsNothing();
        operator.types("воды").shows("Где взять воды?");
    }

    @Test
    void the_assistants_mode_is_heeded() {
        teacher.sets((settings, who) -> settings.mode(who, Mode.SUGGEST));
        anna.types("лифт").showsNothing();
        operator.types("лифт").shows("Не работает лифт");
        teacher.sets((settings, who) -> settings.mode(who, Mode.OFF));
        operator.types("лифт").showsNothing();
    }

    @Test
    void what_has_no_answer_is_not_shown() {
        var person = company.bot.bean(People.class).get(manager.id());
        company.inTransaction(() -> company.bot.bean(KnownAnswers.class).clear(person, lift.id(), Language.RU));
        anna.types("лифт").showsNothing();
    }

    @Test
    void an_answer_with_a_file_and_links_is_sent_whole() {
        var photo = manager.phone.sendPhoto(Pictures.png(20, 20), "");
        var sizes = company.telegram
                .telegram()
                .chat(manager.id())
                .orElseThrow()
                .message(photo.id())
                .orElseThrow()
                .content()
                .get("photo");
        var file = sizes.get(sizes.size() - 1).get("file_id").asString();
        var words = Content.Text.of("Здесь").words();
        teacher.answers(lift, Language.RU, new Content.Media(Content.Media.Kind.PHOTO, file, words, null));
        var person = company.bot.bean(People.class).get(manager.id());
        var link = new Answer.Link("Схема", URI.create("https://example.org/"));
        company.inTransaction(
                () -> company.bot.bean(KnownAnswers.class).link(person, lift.id(), Language.RU, List.of(link)));

        anna.types("лифт").chooses("Не работает лифт");
        var sent = anna.ownMessage();
        assertThat(sent.attached().kind()).isEqualTo("photo");
        assertThat(sent.caption()).isEqualTo("Здесь");
        assertThat(sent.button("Схема").orElseThrow().url()).isEqualTo("https://example.org/");
    }

    @Test
    void what_comes_from_another_bot_is_a_message_like_any_other() {
        ObjectNode content = Json.object().put("text", "Смешная картинка не открывается");
        content.putObject("via_bot")
                .put("id", 5)
                .put("is_bot", true)
                .put("first_name", "Gif")
                .put("username", "gif");
        anna.sends(content).sees("Заявка №1 принята");
    }
}
