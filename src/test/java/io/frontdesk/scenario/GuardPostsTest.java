package io.frontdesk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontdesk.people.GuardPosts;
import io.frontdesk.people.People;
import io.frontdesk.people.Postings;
import io.frontdesk.people.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The directory of the places where guards stand. */
class GuardPostsTest {

    @RegisterExtension
    static final Company company = Company.open();

    private final Someone manager = company.manager("Марина");
    private final Desk desk = new Desk(manager);

    private Someone adds(String name) {
        directory().taps("+ Добавить").sees("Напишите название нового поста");
        return manager.says(name);
    }

    private Someone directory() {
        desk.directories().taps("Посты охраны · " + count());
        manager.sees("Места, где охранники проверяют пропуска");
        return manager;
    }

    private int count() {
        company.settles();
        return company.database()
                .sql("select count(*) from guard_post")
                .query(Integer.class)
                .single();
    }

    private long isThere(String name) {
        company.inTransaction(() -> company.bot
                .bean(GuardPosts.class)
                .add(company.bot.bean(People.class).get(manager.id()), name));
        return company.database()
                .sql("select id from guard_post where name = ?")
                .param(name)
                .query(Long.class)
                .single();
    }

    private void stands(Someone guard, long post) {
        company.inTransaction(() -> company.bot
                .bean(Postings.class)
                .comeOn(company.bot.bean(People.class).get(guard.id()), post));
    }

    private List<String> notes() {
        return company.database()
                .sql(
                        "select concat_ws(' ', kind, sort, thing, before, '→', after) from audit where actor_id = ? order by id")
                .param(manager.id())
                .query(String.class)
                .list();
    }

    @Test
    void one_is_added_described_renamed_and_cleared() {
        adds("Въезд")
                .sees("Въезд\nОписание: не указано")
                .hasButtons("Кто на посту", "Переименовать", "Описание", "Удалить", "‹ Назад");
        manager.taps("Описание").sees("где находится пост").by().says("Ворота\nс улицы Ленина");
        manager.sees("Где: Ворота\nс улицы Ленина");
        manager.taps("Переименовать")
                .sees("Сейчас: Въезд")
                .by()
                .says("Главный въезд")
                .sees("Главный въезд\nГде: Ворота");
        manager.taps("Описание").taps("Очистить").sees("Главный въезд\nОписание: не указано");
        manager.taps("Описание").says("Двор").sees("Где: Двор");
        manager.taps("Описание").says("-").sees("Главный въезд\nОписание: не указано");
        company.settles();
        assertThat(notes())
                .containsExactly(
                        "ENTRY_ADDED GUARD_POST Въезд →",
                        "ENTRY_CHANGED GUARD_POST Въезд → Ворота\nс улицы Ленина",
                        "ENTRY_RENAMED GUARD_POST Въезд Въезд → Главный въезд",
                        "ENTRY_CHANGED GUARD_POST Главный въезд Ворота\nс улицы Ленина →",
                        "ENTRY_CHANGED GUARD_POST Главный въезд → Двор",
                        "ENTRY_CHANGED GUARD_POST Главный въезд Двор →");
        desk.directories().taps("Журнал изменений").sees("Въезд: новый пост охраны");
    }

    @Test
    void the_description_stays_when_it_is_said_again() {
        adds("Въезд").taps("Описание").says("Двор").sees("Где: Двор");
        manager.taps("Описание").says("Двор").sees("Где: Двор");
        company.settles();
        assertThat(notes()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"зелёный вход", "ЗЕЛЕНЫЙ  ВХОД", "Зелёныйвход"})
    void one_that_is_there_already_is_offered_instead(String name) {
        isThere("Зелёный вход");
        adds(name).sees("Такой пост уже есть: Зелёный вход").hasButtons("Открыть", "Назвать иначе", "‹ Назад");
        manager.taps("Открыть").sees("Зелёный вход\nОписание: не указано");
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void another_name_can_be_given_instead() {
        isThere("Въезд");
        adds("въезд").sees("Такой пост уже есть").taps("Назвать иначе").sees("Напишите название нового поста");
        manager.says("Въезд 2").sees("Въезд 2\nОписание");
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void an_archived_one_says_so_when_its_name_is_given_again() {
        var post = isThere("Въезд");
        stands(company.guard("Глеб"), post);
        directory().taps("Въезд").taps("В архив").taps("Да").sees("Посты охраны · 1");
        adds("Въезд").sees("Такой пост уже есть").contains("В архиве");
    }

    @Test
    void a_name_that_is_taken_is_not_given() {
        isThere("Въезд");
        adds("Склад").taps("Переименовать").says("въезд").sees("Так уже называется другой пост: Въезд");
        manager.sees("Сейчас: Склад").by().says("СКЛАД").sees("СКЛАД\nОписание");
    }

    @ParameterizedTest
    @CsvSource({
        "'а\nб', Здесь нужна одна строка",
        "!!!, В названии нужна хотя бы одна буква или цифра",
        "а\u202Eб, Здесь нужна одна строка",
    })
    void what_is_no_name_is_refused(String name, String complaint) {
        adds(name).sees(complaint);
        manager.sees("Напишите название нового поста").by().says("Въезд").sees("Въезд\nОписание");
    }

    @Test
    void overlong_texts_are_refused() {
        adds("я".repeat(61)).sees("здесь помещается 60 знаков");
        manager.says("я".repeat(60)).sees("я".repeat(60) + "\nОписание").taps("Описание");
        manager.says("ю".repeat(501)).sees("здесь помещается 500 знаков");
        manager.says("ю".repeat(500)).sees("Где: " + "ю".repeat(500));
    }

    @Test
    void one_where_nobody_has_stood_is_deleted() {
        isThere("Въезд");
        directory().taps("Въезд").taps("Удалить").sees("На этом посту никто ещё не стоял");
        manager.taps("Нет").sees("Описание: не указано");
        manager.taps("Удалить").taps("Да").sees("Посты охраны · 0");
        assertThat(count()).isZero();
        assertThat(notes()).endsWith("ENTRY_REMOVED GUARD_POST Въезд →");
    }

    @Test
    void one_where_somebody_has_stood_is_archived_and_taken_out_again() {
        var guard = company.guard("Глеб");
        var post = isThere("Въезд");
        stands(guard, post);
        guard.says("Профиль").taps("Сдать пост").taps("Без записи").sees("сдан");
        directory().taps("Въезд").taps("В архив").sees("Убрать в архив: Въезд").lacks("Там сейчас стоят");
        manager.taps("Да")
                .sees("Посты охраны · 1")
                .hasButtons("🗄 Въезд", "Найти", "+ Добавить", "Кто на постах", "‹ Назад");
        guard.says("Профиль").taps("Заступить на пост").sees("Постов пока нет");
        Desk.forges(guard, "duty.come-on:" + post + "~abc", "Пост «Въезд» в архиве");
        manager.taps("🗄 Въезд").sees("В архиве").taps("Вернуть из архива").sees("Въезд\nОписание");
        guard.says("Профиль").taps("Заступить на пост").taps("⚠️ Въезд: никого").sees("Вы на этом посту");
        company.settles();
        assertThat(notes()).endsWith("ENTRY_ARCHIVED GUARD_POST Въезд →", "ENTRY_RESTORED GUARD_POST Въезд →");
    }

    @Test
    void whoever_stands_on_one_that_is_archived_comes_off_duty() {
        var guard = company.guard("Глеб");
        stands(guard, isThere("Въезд"));
        directory()
                .taps("Въезд")
                .taps("В архив")
                .sees("⚠️ Там сейчас стоят: Глеб")
                .taps("Да");
        guard.sees("Ваша смена на посту «Въезд» окончена: поста больше нет, его убирает Марина");
        guard.says("Профиль").sees("Вы не на посту");
        manager.taps("🗄 Въезд").taps("Кто на посту").taps("Журнал поста").sees("Глеб: смена окончена, пост в архиве");
    }

    @Test
    void somebody_stood_there_meanwhile_and_it_is_archived_instead_of_deleted() {
        var post = isThere("Въезд");
        directory().taps("Въезд").taps("Удалить").sees("никто ещё не стоял");
        stands(company.guard("Глеб"), post);
        manager.taps("Да")
                .sees("Посты охраны · 1")
                .hasButtons("🗄 Въезд", "Найти", "+ Добавить", "Кто на постах", "‹ Назад");
    }

    @Test
    void a_button_of_a_deleted_one_says_so() {
        adds("Въезд").sees("Описание: не указано");
        var screen = manager.sees("Описание: не указано");
        company.settles();
        company.database().sql("delete from guard_post").update();
        screen.taps("Описание").isTold("Этого поста больше нет");
    }

    @ParameterizedTest
    @ValueSource(strings = {"въез", "dmtpl", "ворота", "вьезд", "vezd"})
    void they_are_found_by_name_and_description(String query) {
        adds("Въезд").taps("Описание").says("Ворота со двора").sees("Где: Ворота");
        isThere("Склад");
        directory().taps("Найти").sees("Напишите название поста").by().says(query);
        manager.sees("Посты охраны, поиск: " + query).hasButtons("Въезд", "Искать ещё", "‹ Назад");
    }

    @Test
    void the_list_has_pages_in_the_order_of_names() {
        List.of("Вектор", "ёж", "Альфа", "гамма", "Бета", "Дельта", "Жук", "Енот", "Заря")
                .forEach(this::isThere);
        var list = directory().sees("Посты охраны · 9");
        list.hasButtons(
                "Альфа",
                "Бета",
                "Вектор",
                "гамма",
                "Дельта",
                "ёж",
                "Енот",
                "Жук",
                "1/2",
                "▶",
                "Найти",
                "+ Добавить",
                "Кто на постах",
                "‹ Назад");
        list.taps("▶");
        list.hasButtons("Заря", "◀", "2/2", "Найти", "+ Добавить", "Кто на постах", "‹ Назад");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"MANAGER", "ROOT"})
    void nobody_else_keeps_them(Role role) {
        var post = isThere("Въезд");
        var someone = company.someone("Пётр", role, false);
        for (var data : List.of(
                "directory.listed:posts:0",
                "post.info:" + post,
                "post.name",
                "post.write:" + post + ":name",
                "post.removing:" + post,
                "post.remove:" + post,
                "post.clear:" + post,
                "post.restore:" + post)) {
            Desk.forges(someone, data + "~abc", "Этого здесь нет, или это доступно не вам");
        }
        assertThat(notes()).hasSize(1);
    }

    @Test
    void a_manager_no_more_adds_none_with_the_form_still_open() {
        directory().taps("+ Добавить").sees("Напишите название нового поста");
        company.settles();
        company.database()
                .sql("update person set role = 'CLIENT' where id = ?")
                .param(manager.id())
                .update();
        manager.says("Въезд").sees("Этого здесь нет, или это доступно не вам");
        assertThat(count()).isZero();
    }

    @Test
    void every_form_goes_on_after_a_restart() {
        isThere("Въезд");
        var renames = company.manager("Вера");
        var finds = company.root("Роман");
        directory().taps("+ Добавить").sees("Напишите название нового поста");
        new Desk(renames)
                .directories()
                .taps("Посты охраны · 1")
                .taps("Въезд")
                .taps("Описание")
                .sees("где находится");
        new Desk(finds).directories().taps("Посты охраны · 1").taps("Найти").sees("Напишите название поста");
        company.settles();
        company.bot.restarts();
        manager.says("Склад").sees("Склад\nОписание: не указано");
        renames.says("Двор").sees("Въезд\nГде: Двор");
        finds.says("двор").sees("поиск: двор").hasButtons("Въезд", "Искать ещё", "‹ Назад");
    }
}
