package io.frontdesk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontdesk.people.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The directory of the problems that recur, and what tickets are about. */
class CategoriesTest {

    @RegisterExtension
    static final Company company = Company.open();

    private final Someone manager = company.manager("Марина");
    private final Desk desk = new Desk(manager);

    private Someone directory() {
        desk.directories().goes("Категории заявок · " + count("category"));
        manager.sees("Вопросы, которые повторяются");
        return manager;
    }

    private static int count(String table) {
        company.settles();
        return company.database()
                .sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }

    private void adds(String name) {
        directory().goes("+ Добавить").sees("название новой категории");
        manager.says(name).sees("Как об этом спрашивают клиенты?");
        manager.goes("Пропустить").sees("Что ответить клиенту по-русски?");
        manager.goes("Пропустить").sees(name).contains("Фраз пока нет");
    }

    private List<String> phrases() {
        company.settles();
        return company.database()
                .sql("select text from phrase order by id")
                .query(String.class)
                .list();
    }

    private List<String> notes() {
        company.settles();
        return company.database()
                .sql("select concat_ws(' ', kind, thing, before, '→', after) from audit where actor_id = ? order by id")
                .param(manager.id())
                .query(String.class)
                .list();
    }

    @Test
    void one_is_made_in_one_go() {
        directory().goes("+ Добавить").says("Въезд на парковку").sees("Как об этом спрашивают клиенты?");
        manager.says("Как заехать на парковку?").sees("Что ответить клиенту по-русски?");
        manager.says("Въезд с улицы Ленина, назовите номер машины охране.")
                .sees("🎓 Новая")
                .contains("Въезд на парковку")
                .contains("1 фраза")
                .contains("Ответ: русский")
                .contains("Спрашивали 0, отвечено 0")
                .contains("Марина");
        assertThat(phrases()).containsExactly("Как заехать на парковку?");
        assertThat(notes())
                .containsExactly(
                        "ENTRY_ADDED Въезд на парковку →",
                        "ENTRY_PHRASES_ADDED Въезд на парковку → Как заехать на парковку?",
                        "ENTRY_ANSWER Въезд на парковку → Въезд с улицы Ленина, назовите номер машины охране.");
        desk.directories().goes("Журнал изменений").sees("добавлены фразы: Как заехать на парковку?");
    }

    @Test
    void all_but_the_name_can_be_left_out() {
        adds("Парковка");
        assertThat(count("category")).isEqualTo(1);
        assertThat(count("answer")).isZero();
    }

    @Test
    void one_that_is_there_already_is_offered_instead() {
        adds("Парковка");
        directory().goes("+ Добавить").says("  ПАРКОВКА! ").sees("Такая категория уже есть: Парковка");
        manager.goes("Открыть").sees("Парковка").contains("Фраз пока нет");
        assertThat(count("category")).isEqualTo(1);
    }

    @Test
    void it_is_found_by_its_name_and_by_its_phrases() {
        adds("Парковка");
        manager.goes("Фразы", "+ Добавить").says("Где оставить машину?").sees("Парковка · фраз: 1");
        adds("Лифт");
        directory().goes("Найти").sees("слова из вопроса клиента").by().says("машин");
        manager.sees("Категории заявок, поиск: машин · 1").hasButtons("Парковка", "Искать ещё", "‹ Назад");
        manager.goes("Искать ещё").says("лифт").sees("поиск: лифт · 1").by().goes("Лифт");
    }

    @Test
    void one_with_many_phrases_like_what_is_sought_is_found_once() {
        adds("Парковка");
        manager.goes("Фразы", "+ Добавить").says("парковка один\nпарковка два\nпарковка три");
        manager.sees("добавлены 3 фразы");
        directory().goes("Найти").says("парковка").sees("поиск: парковка · 1");
    }

    @Test
    void several_phrases_are_added_at_once_and_it_is_said_which_were_not() {
        adds("Лифт");
        manager.goes("Фразы", "+ Добавить").says("Не работает лифт");
        adds("Свет");
        manager.goes("Фразы", "+ Добавить").sees("одну фразу или несколько");
        manager.says("— Нет света\n2. Погас свет\n\nне работает ЛИФТ!\nнет света");
        manager.sees("Свет: добавлены 2 фразы")
                .contains("Есть в категории «Лифт»: «не работает ЛИФТ!»")
                .contains("Уже есть здесь: «нет света»");
        manager.sees("Свет · фраз: 2");
        assertThat(phrases()).containsExactly("Не работает лифт", "Нет света", "Погас свет");
    }

    @Test
    void a_phrase_is_deleted_after_a_question() {
        adds("Лифт");
        manager.goes("Фразы", "+ Добавить").says("Не работает лифт").sees("Лифт · фраз: 1");
        manager.goes("Не работает лифт")
                .sees("Ведёт к категории: Лифт")
                .contains("Добавлена вручную")
                .contains("Марина");
        manager.goes("Удалить").sees("Удалить фразу «Не работает лифт»?").by().goes("Нет");
        manager.sees("Ведёт к категории").by().goes("Удалить", "Да").sees("Лифт · фраз: 0");
        assertThat(phrases()).isEmpty();
    }

    @Test
    void an_answer_is_kept_as_it_was_sent_with_buttons_below_and_shown_as_clients_see_it() {
        adds("Парковка");
        manager.goes("Ответ")
                .sees("первый из тех, что есть")
                .hasButtons("+ Русский", "+ Украинский", "+ Английский", "‹ Назад");
        manager.goes("+ Русский").sees("Что ответить клиенту по-русски?").by().says("Въезд свободный");
        manager.sees("ответ по-русски")
                .contains("Въезд свободный")
                .contains("Ответ написан: Марина")
                .contains("Проверен: Марина");
        manager.goes("Кнопки")
                .sees("Не больше 3")
                .by()
                .says("Схема проезда https://example.com/map\nПрайс https://example.com/p");
        manager.sees("Кнопки под ответом: Схема проезда, Прайс").by().goes("Как видит клиент");
        manager.sees("Въезд свободный").hasButtons("Схема проезда", "Прайс", "‹ Назад");
        manager.goes("‹ Назад", "Кнопки").sees("Сейчас: Схема проезда").by().goes("Очистить");
        manager.sees("ответ по-русски")
                .by()
                .goes("Заменить")
                .says("Въезд платный")
                .sees("Въезд платный");
        assertThat(count("answer")).isEqualTo(1);
    }

    @Test
    void an_answer_is_deleted_after_a_question() {
        adds("Парковка");
        manager.goes("Ответ", "+ Английский").says("Free").sees("ответ по-английски");
        manager.goes("Удалить").sees("Удалить ответ по-английски?").by().goes("Да");
        manager.sees("ответ клиентам").hasButtons("+ Русский", "+ Украинский", "+ Английский", "‹ Назад");
        assertThat(count("answer")).isZero();
    }

    @Test
    void somebody_who_has_looked_at_an_answer_says_that_it_is_right() {
        adds("Парковка");
        manager.goes("Ответ", "+ Русский").says("Въезд свободный").sees("ответ по-русски");
        var other = company.manager("Мирон");
        new Desk(other).directories().goes("Категории заявок · 1", "Парковка");
        other.goes("Ответ", "✅ Русский", "Всё верно").sees("Проверен: Мирон").contains("Ответ написан: Марина");
    }

    @Test
    void an_answer_may_be_a_telegraph_page_and_no_other_bare_link() {
        adds("Парковка");
        manager.goes("Ответ", "+ Русский").says("https://example.com/Parkovka-01-15");
        manager.sees("Одной ссылкой может быть только страница telegra.ph");
        manager.sees("Что ответить клиенту по-русски?").by().says("telegra.ph/Parkovka-01-15");
        manager.sees("ответ по-русски").contains("https://telegra.ph/Parkovka-01-15");
    }

    @Test
    void a_button_that_leads_nowhere_is_refused() {
        adds("Парковка");
        manager.goes("Ответ", "+ Русский").says("Въезд свободный").goes("Кнопки");
        manager.says("Схема javascript:alert(1)").sees("только страницу с адресом на https://");
        manager.says("https://example.com").sees("Здесь нужны название и ссылка");
        manager.says("А https://a.ru\nБ https://b.ru\nВ https://v.ru\nГ https://g.ru")
                .sees("Кнопок может быть не больше 3, а строк 4");
        manager.goes("Отмена").sees("ответ по-русски");
    }

    @Test
    void it_answers_by_itself_once_there_is_something_to_answer() {
        adds("Парковка");
        manager.sees("🎓 Новая").hasButtons("Фразы", "Ответ", "Переименовать", "Удалить", "‹ Назад");
        desk.forges("category.start-answering:1", "Сначала добавьте ответ");
        desk.directories().goes("Категории заявок · 1", "Парковка");
        manager.goes("Ответ", "+ Русский").says("Въезд свободный").sees("ответ по-русски");
        manager.goes("‹ Назад", "‹ Назад").sees("🎓 Новая").by().goes("⚪ Автоответ");
        manager.sees("🟢 Отвечает клиентам сама").by().goes("🟢 Автоответ").sees("⚪ Автоответ выключен");
    }

    @Test
    void a_name_that_is_taken_is_not_given() {
        adds("Парковка");
        adds("Лифт");
        manager.goes("Переименовать").sees("новое название категории").by().says("парковка.");
        manager.sees("Так уже называется другая категория: Парковка");
        manager.says("Лифты").sees("Лифты\n").contains("🎓 Новая");
    }

    @Test
    void one_that_nobody_used_is_deleted_for_good() {
        adds("Парковка");
        manager.goes("Удалить").sees("Вернуть её будет нельзя").by().goes("Да");
        manager.sees("Категории заявок · 0");
        assertThat(count("category")).isZero();
    }

    @Test
    void one_that_a_ticket_is_about_is_archived_and_comes_back() {
        adds("Парковка");
        var ticket = company.operator("Олег");
        company.client("Анна").says("Как заехать?");
        files(ticket, "Парковка");
        directory()
                .goes("Парковка")
                .sees("Парковка")
                .by()
                .goes("В архив")
                .sees("Убрать в архив: Парковка?")
                .by()
                .goes("Да");
        directory()
                .goes("🗄 Парковка")
                .sees("🗄 В архиве")
                .by()
                .goes("Заявки · 1")
                .sees("Всего: 1");
        manager.goes("‹ Назад", "Вернуть из архива").sees("🎓 Новая");
    }

    @Test
    void one_does_not_come_back_under_a_name_that_is_taken_by_now() {
        adds("Парковка");
        company.operator("Олег");
        company.client("Анна").says("Как заехать?");
        company.settles();
        company.database()
                .sql("update ticket set category_id = (select id from category)")
                .update();
        directory().goes("Парковка", "В архив", "Да").sees("Категории заявок · 1");
        company.database()
                .sql("insert into category (name, archived, standing, standing_since, created_at, version)"
                        + " values ('парковка', false, 'APPRENTICE', now(), now(), 0)")
                .update();
        directory().goes("🗄 Парковка", "Вернуть из архива").isTold("так уже называется другая категория");
    }

    private void files(Someone operator, String category) {
        operator.sees("Как заехать?")
                .by()
                .goes("Инфо", "Изменить")
                .sees("что изменить?")
                .by()
                .goes("Категория");
        operator.sees("о чём она?").by().goes(category);
        operator.sees("Категория: " + category);
    }

    @Test
    void an_operator_says_what_a_ticket_is_about() {
        adds("Парковка");
        var operator = company.operator("Олег");
        company.client("Анна").says("Как заехать?");
        files(operator, "Парковка");
        operator.goes("Изменить").sees("Категория: Парковка").by().goes("Категория");
        operator.sees("о чём она?").hasButtons("Парковка", "Найти", "+ Добавить", "Без категории", "‹ Назад");
        operator.goes("Без категории").sees("Заявка №1").lacks("Категория:");
    }

    @Test
    void a_manager_goes_on_from_a_ticket_to_change_its_category() {
        adds("Парковка");
        company.client("Анна").says("Как заехать?");
        company.settles();
        Desk.shows(manager, "+ticket.categories:1:0");
        manager.sees("о чём она?").by().goes("Парковка");
        manager.sees("Категория: Парковка").by().goes("Изменить", "Категория", "✏️ Изменить: Парковка");
        manager.sees("🎓 Новая");
    }

    @Test
    void a_category_for_a_ticket_is_found_by_a_phrase() {
        adds("Парковка");
        manager.goes("Фразы", "+ Добавить").says("Где оставить машину?").sees("Парковка · фраз: 1");
        var operator = company.operator("Олег");
        company.client("Анна").says("Как заехать?");
        operator.sees("Как заехать?").by().goes("Инфо", "Изменить", "Категория", "Найти");
        operator.sees("слова из вопроса клиента").by().says("машину");
        operator.sees("Поиск: машину · 1").by().goes("Парковка").sees("Категория: Парковка");
    }

    @Test
    void an_operator_adds_the_category_that_is_missing_in_one_go() {
        var operator = company.operator("Олег");
        company.client("Анна").says("Как заехать?");
        operator.sees("Как заехать?").by().goes("Инфо", "Изменить", "Категория").sees("Категорий пока нет");
        operator.goes("+ Добавить").says("Парковка").sees("Как об этом спрашивают клиенты?");
        operator.says("Как заехать на парковку?").sees("Что ответить клиенту по-русски?");
        operator.says("Въезд с улицы Ленина").sees("Категория: Парковка");
        company.settles();
        assertThat(company.database()
                        .sql("select ticket_id from answer")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void a_category_of_that_name_is_taken_instead_of_made_again() {
        adds("Парковка");
        var operator = company.operator("Олег");
        company.client("Анна").says("Как заехать?");
        operator.sees("Как заехать?").by().goes("Инфо", "Изменить", "Категория", "+ Добавить");
        operator.says("парковка").sees("Категория: Парковка");
        assertThat(count("category")).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CLIENT", "ADMINISTRATOR", "SECURITY_CHIEF", "GUARD"})
    void whoever_does_not_manage_changes_nothing_whatever_they_forge(Role role) {
        adds("Парковка");
        manager.goes("Фразы", "+ Добавить").says("Как заехать?").sees("Парковка · фраз: 1");
        var other = company.someone("Борис", role, false);
        for (var forged : List.of(
                "category.info:1",
                "category.phrases:1:0",
                "category.rename:1",
                "category.add-phrases:1",
                "category.write-answer:1:ru",
                "category.remove:1",
                "category.start-answering:1",
                "category.remove-phrase:1",
                "category.clear-answer:1:ru",
                "new-category.name:0")) {
            Desk.forges(other, forged, "доступно не вам");
        }
        assertThat(count("category")).isEqualTo(1);
        assertThat(count("phrase")).isEqualTo(1);
    }

    @Test
    void what_is_gone_is_said_to_be_gone() {
        desk.forges("category.info:99", "Этой категории больше нет");
        desk.forges("category.phrase:99", "Этой фразы больше нет");
        adds("Парковка");
        desk.forges("category.answer:1:ru", "На этом языке ответа больше нет");
    }
}
