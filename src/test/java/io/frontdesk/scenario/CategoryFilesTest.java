package io.frontdesk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontdesk.knowledge.CategoryFiles;
import io.frontdesk.people.People;
import io.frontdesk.people.Role;
import io.frontdesk.sandbox.phones.Attachment;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All categories as a file, and files as categories. */
class CategoryFilesTest {

    @RegisterExtension
    static final Company company = Company.open();

    private static final String HEADINGS = "Категория;Фраза;Ответ RU;Ответ UK;Ответ EN\n";

    private final Someone manager = company.manager("Марина");
    private final Desk desk = new Desk(manager);

    private void opens() {
        desk.directories().goes("Категории заявок · " + count("category"), "Выгрузка и загрузка");
    }

    private Someone sends(String name, byte[] file) {
        opens();
        manager.goes("Загрузить файл").sees("Первая строка называет столбцы");
        manager.sends(Attachment.document(name, file), "");
        return manager;
    }

    private Someone sends(String lines) {
        return sends("список.csv", (HEADINGS + lines).getBytes(StandardCharsets.UTF_8));
    }

    private static int count(String table) {
        company.settles();
        return company.database()
                .sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }

    private List<String> phrases() {
        company.settles();
        return company.database().sql("""
                        select category.name || ': ' || phrase.text from phrase join category on category.id = category_id
                         order by phrase.id
                        """).query(String.class).list();
    }

    private byte[] exported(String format) {
        opens();
        manager.goes("Выгрузить " + format);
        return OwnFilesTest.bytes(manager.sees("Все категории с фразами и ответами"));
    }

    private void learns(String lines) {
        sends(lines).sees("записать?");
        manager.goes("Записать").sees("Файл записан");
    }

    @Test
    void a_file_is_written_as_a_whole_once_somebody_has_said_yes() {
        sends("Лифт;Не работает лифт;Чиним;;\n;Лифт стоит;;;\nПарковка;Где парковка?;;;Free\n")
                .sees("список.csv: записать?")
                .contains("Новых категорий: 2")
                .contains("Новых фраз: 3")
                .contains("Новых и изменённых ответов: 2");
        assertThat(count("category")).isZero();
        manager.goes("Записать").sees("Файл записан").contains("Новых фраз: 3");
        manager.sees("Категории заявок · 2");
        assertThat(phrases()).containsExactly("Лифт: Не работает лифт", "Лифт: Лифт стоит", "Парковка: Где парковка?");
        assertThat(count("answer")).isEqualTo(2);
        assertThat(count("audit where kind = 'IMPORTED' and after = 'список.csv'"))
                .isEqualTo(1);
        desk.directories().goes("Журнал изменений").sees("Загружен файл категорий: список.csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {".xlsx", ".csv"})
    void what_was_exported_can_be_imported_and_changes_nothing(String format) {
        learns("Лифт;=Не работает?;Чиним;;\n;Лифт стоит;;;\nПарковка;;;;\n");
        sends("назад" + format, exported(format)).sees("Всё, что есть в файле, уже записано");
        manager.goes("Не записывать").sees("Категории в файле");
    }

    @ParameterizedTest
    @ValueSource(strings = {".xlsx", ".csv"})
    void what_was_exported_makes_everything_anew(String format) {
        learns("Лифт;=Не работает?;Чиним\nвсё;;\n".replace("Чиним\nвсё", "\"Чиним\nвсё\"") + ";Лифт стоит;;;\n");
        var file = exported(format);
        company.database().sql("delete from category").update();
        sends("назад" + format, file).sees("записать?");
        manager.goes("Записать").sees("Файл записан");
        assertThat(phrases()).containsExactly("Лифт: =Не работает?", "Лифт: Лифт стоит");
        assertThat(company.database()
                        .sql("select content -> 'words' ->> 'text' from answer")
                        .query(String.class)
                        .single())
                .isEqualTo("Чиним\nвсё");
    }

    @Test
    void only_what_is_new_is_added_and_answers_are_exchanged() {
        learns("Лифт;Не работает лифт;Чиним;;\n");
        sends("ЛИФТ;не работает лифт!;Починили;;\nлифт;Лифт стоит;;;\n")
                .sees("записать?")
                .contains("Новых категорий: 0")
                .contains("Новых фраз: 1")
                .contains("Фраз, которые уже есть: 1")
                .contains("Новых и изменённых ответов: 1");
        manager.goes("Записать").sees("Файл записан");
        assertThat(phrases()).containsExactly("Лифт: Не работает лифт", "Лифт: Лифт стоит");
        assertThat(count("answer where content::text like '%Починили%'")).isEqualTo(1);
    }

    @Test
    void every_row_that_is_wrong_is_told_and_nothing_is_written() {
        learns("Свет;Нет света;Включим;;\n");
        sends(";Что это?;;;\nЛифт;нет света;;;\n;Лифт стоит;;;\nПарковка;лифт стоит;;;\n;" + "а".repeat(501)
                        + ";;;\n;;Да;;\n;;Нет;;\n;;;" + "а".repeat(4_097) + ";\n;;;;https://example.com\n")
                .sees("список.csv: ошибки в 7 строках")
                .contains("Строка 2: не указана категория")
                .contains("Строка 3: такая фраза уже есть в категории «Свет»")
                .contains("Строка 5: эта же фраза стоит в строке 4 у категории «Лифт»")
                .contains("Строка 6: Слишком длинно: здесь помещается 500 знаков")
                .contains("Строка 8: у категории «Парковка» выше уже есть другой ответ")
                .contains("Строка 9: Ответ длиннее")
                .contains("Строка 10: Одной ссылкой может быть только страница telegra.ph");
        assertThat(count("category")).isEqualTo(1);
        Desk.forges(manager, "category.import", "Ничего не записано");
        assertThat(count("category")).isEqualTo(1);
    }

    @Test
    void a_row_for_an_archived_category_is_wrong() {
        learns("Лифт;Не работает лифт;;;\n");
        company.database().sql("update category set archived = true").update();
        sends("лифт;Лифт стоит;;;\n").sees("Строка 2: категория «Лифт» в архиве");
    }

    @Test
    void a_file_that_does_not_fit_any_more_is_not_written() {
        sends("Лифт;Не работает лифт;;;\n").sees("записать?");
        var other = company.manager("Мирон");
        new Desk(other).directories().goes("Категории заявок · 0", "+ Добавить");
        other.says("Подъёмник")
                .sees("Как об этом спрашивают")
                .by()
                .says("не работает лифт")
                .sees("Что ответить");
        manager.goes("Записать").isTold("Ничего не записано");
        assertThat(phrases()).containsExactly("Подъёмник: не работает лифт");
    }

    @Test
    void a_file_is_discarded() {
        sends("Лифт;Не работает лифт;;;\n").sees("записать?");
        manager.goes("Не записывать").sees("Категории в файле");
        assertThat(count("category_file")).isZero();
        desk.forges("category.import", "больше нет");
        assertThat(count("category")).isZero();
    }

    @Test
    void a_file_that_waits_is_found_again() {
        sends("Лифт;Не работает лифт;;;\n").sees("записать?");
        opens();
        manager.goes("Ждёт решения: список.csv").sees("Новых фраз: 1");
    }

    @ParameterizedTest
    @CsvSource({
        "список.xls, Прочитать можно только файлы .xlsx и .csv",
        "список.xlsx, Файл повреждён или это не таблица",
        "список.csv, Первая строка файла должна называть столбцы"
    })
    void what_is_no_list_of_categories_is_refused(String name, String why) {
        sends(name, "Привет, как дела?".getBytes(StandardCharsets.UTF_8)).sees(why);
        assertThat(count("category")).isZero();
    }

    @Test
    void too_many_rows_are_refused() {
        sends("Лифт;Не работает лифт;;;\n".repeat(100_000)).sees("В файле больше 20\u00a0000 строк");
    }

    @Test
    void what_is_no_file_is_no_answer() {
        opens();
        manager.goes("Загрузить файл").says("Лифт").sees("Отправьте файл .xlsx или .csv как документ");
    }

    @Test
    void windows_files_in_other_languages_are_read() {
        var text = "Категорія;Фраза клієнта\r\nЛіфт;Їде ліфт?\r\n";
        sends("список.csv", text.getBytes(Charset.forName("windows-1251"))).sees("записать?");
        manager.goes("Записать").sees("Файл записан");
        assertThat(phrases()).containsExactly("Ліфт: Їде ліфт?");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CLIENT", "ADMINISTRATOR", "SECURITY_CHIEF", "GUARD"})
    void whoever_does_not_manage_gets_and_gives_nothing(Role role) {
        var other = company.someone("Борис", role, false);
        for (var forged : List.of(
                "category.exchange",
                "category.export:csv",
                "category.send-file",
                "category.summary",
                "category.import",
                "category.discard")) {
            Desk.forges(other, forged, "доступно не вам");
        }
    }

    @Test
    void a_file_that_telegram_does_not_give_is_said_to_be_missing() {
        company.inTransaction(() -> company.bot
                .bean(CategoryFiles.class)
                .send(company.bot.bean(People.class).get(manager.id()), 1, "unknown", "список.csv"));
        manager.sees("Telegram не отдал файл");
        company.telegram.forgetRefused();
        assertThat(count("category_file")).isZero();
    }
}
