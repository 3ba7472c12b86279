package io.frontdesk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontdesk.people.Dossiers;
import io.frontdesk.people.People;
import io.frontdesk.people.Person.Detail;
import io.frontdesk.people.Role;
import io.frontdesk.sandbox.phones.Specials;
import io.frontdesk.sandbox.world.Account;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** What everybody sees and changes about themselves. */
class ProfileTest {

    private static final String SHARE = "📱 Отправить мой номер";
    private static final String[] USUAL = {"Заявки", "Пропуска", "Контакты", "Профиль", "Главное меню"};
    private static final String[] WITH_PHONE =
            Stream.concat(Stream.of(SHARE), Stream.of(USUAL)).toArray(String[]::new);

    @RegisterExtension
    static final Company company = Company.open();

    private final Someone anna = somebody("Анна");

    private static Someone somebody(String name) {
        var person = company.stranger(new Account(company.nextId(), name, null, null, "ru", "79161112233"));
        person.says("/start").sees("Здравствуйте");
        return person;
    }

    private Someone isAskedForThePhone() {
        anna.says("Профиль").taps("Поделиться телефоном").sees("Чтобы поделиться своим номером");
        return anna.hasKeyboard(WITH_PHONE);
    }

    private static ObjectNode contact(String phone, @Nullable Long owner) {
        var content = Specials.contact(phone, "Анна", null);
        if (owner != null) {
            ((ObjectNode) content.get("contact")).put("user_id", owner);
        }
        return content;
    }

    private static List<String> notes() {
        company.settles();
        return company.database().sql("""
                        select concat_ws(' ', kind, before, '→', after) from audit
                         where actor_id = subject_id order by id
                        """).query(String.class).list();
    }

    private static @Nullable String phoneOf(Someone person) {
        company.settles();
        return company.database()
                .sql("select coalesce(phone, '') from person where id = ?")
                .param(person.id())
                .query(String.class)
                .single();
    }

    @Test
    void all_that_is_known_of_oneself_stands_there() {
        var manager = company.manager("Марина");
        company.inTransaction(() -> {
            var people = company.bot.bean(People.class);
            var dossiers = company.bot.bean(Dossiers.class);
            dossiers.note(people.get(manager.id()), anna.id(), Detail.POSITION, "Бухгалтер");
            dossiers.note(people.get(manager.id()), anna.id(), Detail.DEPARTMENT, "Финансы");
            people.belong(people.get(anna.id()), "ООО «Ромашка»");
        });
        isAskedForThePhone().says(SHARE).sees("Ваш телефон у нас");
        anna.says("Профиль").taps("E-mail").says("anna@example.com");
        anna.sees("Анна\nРоль: Клиент\nКонтрагент: ООО «Ромашка»\nДолжность: Бухгалтер\nОтдел: Финансы\n"
                        + "E-mail: anna@example.com\nТелефон: +79161112233\nЯзык: русский")
                .hasButtons("Поделиться телефоном", "Удалить телефон", "E-mail", "Язык", "Мои данные", "‹ Назад");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"ADMINISTRATOR", "SECURITY_CHIEF", "GUARD"})
    void whoever_has_a_presence_sees_and_changes_it(Role role) {
        var person = company.someone("Пётр", role, true);
        person.says("Профиль").sees("Статус: 🟢 В сети").taps("Уйти из сети").sees("Статус: ⚪ Не в сети");
    }

    @Test
    void a_shared_phone_is_kept_with_a_leading_plus_and_noted() {
        isAskedForThePhone().says(SHARE).sees("Телефон: +79161112233");
        anna.sees("Ваш телефон у нас: +79161112233").by().hasKeyboard(USUAL);
        assertThat(phoneOf(anna)).isEqualTo("+79161112233");
        assertThat(notes()).containsExactly("PHONE → +79161112233");
    }

    @Test
    void the_usual_keyboard_comes_back_when_the_question_is_cancelled() {
        isAskedForThePhone().taps("Отмена").sees("Вашего телефона у нас нет");
        anna.hasKeyboard(USUAL).says(SHARE);
        assertThat(phoneOf(anna)).isEmpty();
    }

    @Test
    void the_usual_keyboard_comes_back_wherever_one_goes_instead() {
        isAskedForThePhone().says("Заявки").sees("Мои заявки");
        anna.hasKeyboard(USUAL);
        isAskedForThePhone().says("/menu").sees("Здравствуйте");
        anna.hasKeyboard(USUAL);
    }

    @Test
    void the_question_survives_a_restart_and_so_does_the_way_out_of_it() {
        var boris = somebody("Борис");
        isAskedForThePhone();
        boris.says("Профиль").taps("Поделиться телефоном").sees("Чтобы поделиться своим номером");
        company.settles();
        company.bot.restarts();
        anna.says(SHARE).sees("Телефон: +79161112233");
        anna.hasKeyboard(USUAL);
        boris.taps("Отмена");
        boris.hasKeyboard(USUAL);
    }

    @Test
    void somebody_else_s_contact_changes_nothing_and_the_question_stays() {
        isAskedForThePhone().sends(contact("+79990000000", 5L)).sees("Это контакт другого человека");
        anna.hasKeyboard(WITH_PHONE);
        assertThat(phoneOf(anna)).isEmpty();
        anna.says(SHARE).sees("Телефон: +79161112233");
    }

    @Test
    void a_contact_that_does_not_say_whose_it_is_changes_nothing() {
        isAskedForThePhone().sends(contact("+79990000000", null)).sees("По этому контакту не видно, чей он");
        assertThat(phoneOf(anna)).isEmpty();
        assertThat(notes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345", "+1234567890123456", "нет"})
    void what_is_no_phone_number_changes_nothing(String number) {
        isAskedForThePhone().sends(contact(number, anna.id())).sees("Такого номера не бывает");
        assertThat(phoneOf(anna)).isEmpty();
    }

    @Test
    void a_number_is_kept_as_digits_however_telegram_writes_it() {
        isAskedForThePhone().sends(contact("+7 (916) 765-43-21", anna.id())).sees("Телефон: +79167654321");
    }

    @Test
    void a_number_that_is_written_is_not_taken() {
        isAskedForThePhone().says("+79161112233").sees("Номер не нужно писать");
        assertThat(phoneOf(anna)).isEmpty();
    }

    @Test
    void a_contact_that_nobody_asked_for_is_a_message_like_any_other() {
        var operator = company.operator("Ольга");
        anna.sends(contact("79161112233", anna.id())).sees("принята");
        operator.seesKind("contact");
        assertThat(phoneOf(anna)).isEmpty();
    }

    @Test
    void a_phone_is_removed_after_a_yes() {
        isAskedForThePhone().says(SHARE).sees("Ваш телефон у нас");
        anna.says("Профиль")
                .taps("Удалить телефон")
                .sees("Удалить ваш телефон +79161112233?")
                .taps("Нет");
        anna.sees("Телефон: +79161112233").by().taps("Удалить телефон").taps("Да");
        company.settles();
        anna.sees("Роль: Клиент")
                .lacks("Телефон:")
                .hasButtons("Поделиться телефоном", "E-mail", "Язык", "Мои данные", "‹ Назад");
        assertThat(phoneOf(anna)).isEmpty();
        assertThat(notes()).containsExactly("PHONE → +79161112233", "PHONE +79161112233 →");
    }

    @ParameterizedTest
    @ValueSource(strings = {"profile.remove-phone~abc", "profile.removing-phone"})
    void where_there_is_no_phone_none_is_removed(String data) {
        Desk.forges(anna, data, "Вашего телефона у нас уже нет");
    }

    @Test
    void the_own_e_mail_is_written_and_cleared() {
        anna.says("Профиль").taps("E-mail").sees("Напишите свой e-mail").by().says("anna@example.com");
        anna.sees("E-mail: anna@example.com").by().taps("E-mail");
        anna.sees("Сейчас: anna@example.com").by().taps("Очистить");
        company.settles();
        anna.sees("Роль: Клиент").lacks("E-mail:");
        assertThat(notes()).containsExactly("EMAIL → anna@example.com", "EMAIL anna@example.com →");
    }

    @ParameterizedTest
    @ValueSource(strings = {"не почта", "anna@example", "a@b.ru, c@d.ru"})
    void what_is_no_e_mail_is_refused_and_asked_again(String answer) {
        anna.says("Профиль").taps("E-mail").says(answer).sees("Это не похоже на e-mail");
        anna.says("anna@example.com").sees("E-mail: anna@example.com");
    }

    @ParameterizedTest
    @CsvSource({
        "Українська, uk, Тепер говоримо українською, Роль: Клієнт, Заявки, Головне меню",
        "English, en, Now we speak English, Role: Client, Tickets, Main menu",
    })
    void another_language_is_spoken_at_once(
            String label, String language, String said, String role, String firstKey, String lastKey) {
        anna.says("Профиль").taps("Язык").taps(label).sees(said);
        anna.sees(role);
        company.settles();
        assertThat(anna.phone.keyboard())
                .isNotNull()
                .first()
                .extracting(List::getFirst)
                .isEqualTo(firstKey);
        assertThat(anna.phone.keyboard()).last().extracting(List::getLast).isEqualTo(lastKey);
        assertThat(anna.phone.commands().toString())
                .isEqualTo(somebodyWith(language).phone.commands().toString());
    }

    /** Telegram offers what was registered for the language. */
    private static Someone somebodyWith(String language) {
        var person = company.stranger(new Account(company.nextId(), "Ян", null, null, language, null));
        person.says("/start");
        company.settles();
        return person;
    }
}
