package io.frontdesk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontdesk.people.Role;
import io.frontdesk.sandbox.phones.ShownMessage;
import io.frontdesk.sandbox.world.Account;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A company says in its own words what the bot says by itself. */
class StandardTextsTest {

    @RegisterExtension
    static final Company company = Company.open();

    private final Someone manager = company.manager("Марина");

    private static void goesToTexts(Someone who) {
        who.says("Профиль");
        who.goes("Настройки", "Стандартные тексты");
    }

    /** The question that asks for the new words. */
    private Seen rewords(String text, String language) {
        goesToTexts(manager);
        manager.goes(text, "Изменить: " + language);
        return manager.sees("Пришлите новый текст");
    }

    private static Someone speaking(String language, String name) {
        var someone = company.stranger(new Account(company.nextId(), name, null, null, language, null));
        someone.says("/start").settles();
        return someone;
    }

    private static ShownMessage.Entity bold(int offset, int length) {
        return new ShownMessage.Entity("bold", offset, length, null, null, null);
    }

    @Test
    void a_newcomer_is_greeted_in_the_words_of_the_company() {
        goesToTexts(manager);
        var list = manager.sees("Стандартные тексты\n");
        assertThat(Seen.labels(list.message())).contains("Приветствие", "Ответ на благодарность", "1/3", "▶");
        list.taps("Приветствие");
        var shown = list.becomes("Русский · исходный\nЗдравствуйте, Анна! Я бизнес-ассистент")
                .contains("Українська · исходный\nВітаю, Ганна!")
                .contains("English · исходный\nHello, Anna!")
                .hasButtons("Изменить: Русский", "Изменить: Українська", "Изменить: English", "‹ Назад");
        shown.taps("Изменить: Русский");
        shown.becomes("Приветствие · Русский")
                .contains("{имя} — имя того, кто это читает")
                .contains("Здравствуйте, {имя}! Я бизнес-ассистент")
                .hasButtons("Отмена");

        manager.phone.sayFormatted("Добро пожаловать, { Имя }! С вами «Ромашка».", List.of(bold(18, 7)));

        manager.sees("Русский · ваш текст\nДобро пожаловать, Анна! С вами «Ромашка».")
                .contains("Українська · исходный")
                .hasButtons(
                        "Изменить: Русский",
                        "Вернуть исходный: Русский",
                        "Изменить: Українська",
                        "Изменить: English",
                        "‹ Назад");
        var greeting = speaking("ru", "Константин").sees("Добро пожаловать, Константин! С вами «Ромашка».");
        assertThat(greeting.message().entities()).containsExactly(bold(18, 10));
        speaking("uk", "Оксана").sees("Вітаю, Оксана!");
        speaking("en", "{номер} {name}").sees("Hello, {номер} {name}!");
        manager.taps("‹ Назад").sees("✏️ — уже заменён").hasButtons(firstPage("✏️ Приветствие"));
    }

    private static String[] firstPage(String greeting) {
        return new String[] {
            greeting,
            "Приветствие операторов и менеджеров",
            "Приветствие охраны",
            "Главное меню клиента: заголовок",
            "Главное меню: что можно сделать",
            "Главное меню: есть открытая заявка",
            "Ответ на благодарность",
            "Просьба уточнить вопрос",
            "1/3",
            "▶",
            "‹ Назад"
        };
    }

    @Test
    void everybody_reads_the_text_of_their_own_language() {
        rewords("Ответ на благодарность", "Русский");
        manager.says("Пожалуйста, обращайтесь!").sees("Пожалуйста, обращайтесь!");
        manager.goes("Изменить: English").says("You are welcome.").sees("English · ваш текст\nYou are welcome.");

        company.client("Анна").says("Спасибо").sees("Пожалуйста, обращайтесь!");
        speaking("en", "Ann").says("Спасибо").sees("You are welcome.");
        speaking("uk", "Оксана").says("Спасибо").sees("Радий допомогти!");
    }

    @Test
    void what_happens_to_a_ticket_is_told_in_the_words_of_the_company() {
        goesToTexts(manager);
        manager.goes("▶", "Заявка принята", "Изменить: Русский");
        manager.says("Приняли, номер {номер}").sees("Приняли, номер 128");
        manager.goes("‹ Назад", "Заявка принята: никого нет в сети", "Изменить: Русский");
        manager.says("Мы работаем с 9 до 18.").sees("Мы работаем с 9 до 18.");
        manager.goes("‹ Назад", "Просьба об оценке", "Изменить: Русский");
        manager.says("Оцените {НОМЕР}: «{subject}»").sees("Оцените 128: «Не работает кондиционер»");

        var client = company.client("Анна");
        client.says("Где {номер} моего дома?").sees("Приняли, номер 1\nМы работаем с 9 до 18.\nХотите что-то");
        manager.says("/menu").settles();
        Desk.shows(manager, "ticket.finish:1");

        client.sees("Оцените 1: «Где {номер} моего дома?»");
    }

    @Test
    void the_original_comes_back_when_asked_for() {
        rewords("Главное меню клиента: заголовок", "Русский");
        manager.says("{имя}, мы рады вам!").sees("Анна, мы рады вам!");
        var client = company.client("Борис");
        client.says("Главное меню").sees("Борис, мы рады вам!");

        manager.taps("Вернуть исходный: Русский");
        manager.sees("Вернуть исходный текст? Вот он:\n\nАнна, чем помочь?").hasButtons("Да", "Нет");
        manager.goes("Нет", "Вернуть исходный: Русский");
        manager.taps("Да").sees("Русский · исходный\nАнна, чем помочь?");

        client.says("Главное меню").sees("Борис, чем помочь?");
        Desk.forges(manager, "standard-text.restore:menu:ru", "и так исходный текст");
        Desk.forges(manager, "standard-text.restoring:menu:ru", "и так исходный текст");
        new Desk(manager).directories().taps("Журнал изменений");
        manager.sees("Журнал изменений · 2")
                .contains("Текст «Главное меню клиента: заголовок, Русский»: {имя}, мы рады вам! → исходный текст")
                .contains("исходный текст → {имя}, мы рады вам!");
    }

    @Test
    void what_cannot_be_said_is_refused_in_words_and_asked_for_again() {
        rewords("Приветствие", "Русский");
        isAskedAgain("Привет, {номер}!", "Вместо {номер} здесь нечего подставить. Можно вставить только {имя}.");
        isAskedAgain("Привет, {имя!", "Фигурная скобка без пары.");
        isAskedAgain("{имя}", "Здесь нужен текст.");
        isAskedAgain("я".repeat(1_001), "может выйти 1 001 знак, а помещается 1 000");
        manager.sends(Samples.photo(), "Привет, {имя}!").sees("Здесь подойдёт только текст");
        manager.settles();

        manager.says("Привет, {имя}!").sees("Привет, Анна!");

        manager.taps("‹ Назад").goes("Просьба уточнить вопрос", "Изменить: Русский");
        isAskedAgain("Спросим, {имя}?", "Вместо {имя} здесь нечего подставить: в этом тексте");
        manager.taps("Отмена").sees("Текст «Просьба уточнить вопрос»").contains("Возможно, ответ уже есть");
    }

    private void isAskedAgain(String words, String complaint) {
        manager.says(words).sees(complaint);
        manager.settles();
        assertThat(manager.phone.messages().getLast().text()).contains("Пришлите новый текст");
    }

    @Test
    void nobody_but_those_who_manage_may_word_anything() {
        var root = company.root("Роман");
        goesToTexts(root);
        root.goes("Ответ на благодарность", "Изменить: Русский");
        root.says("Рады!").sees("Русский · ваш текст\nРады!");
        for (var role : List.of(Role.CLIENT, Role.ADMINISTRATOR, Role.SECURITY_CHIEF, Role.GUARD)) {
            var other = company.someone(role.name(), role, false);
            for (var press : List.of(
                    "listed:0",
                    "shown:courtesy",
                    "reword:courtesy:ru",
                    "restoring:courtesy:ru",
                    "restore:courtesy:ru")) {
                Desk.forges(other, "standard-text." + press, "доступно не вам");
            }
        }
        company.client("Анна").says("Спасибо").sees("Рады!");
    }

    @Test
    void who_no_longer_manages_words_nothing_by_a_question_that_is_still_open() {
        rewords("Ответ на благодарность", "Русский");
        var root = company.root("Роман");
        new Desk(root).gives("Менеджеры · 1", "Марина", "Администратор");
        root.sees("сменить роль?").taps("Да");
        manager.sees("Теперь ваша роль — Администратор");

        manager.says("Рады!").sees("доступно не вам");

        company.client("Анна").says("Спасибо").sees("Рад помочь!");
    }
}
