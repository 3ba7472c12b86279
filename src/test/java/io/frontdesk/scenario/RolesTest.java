package io.frontdesk.scenario;

import io.frontdesk.people.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Giving and taking roles. */
class RolesTest {

    @RegisterExtension
    static final Company company = Company.open();

    private final Someone manager = company.manager("Марина");
    private final Desk desk = new Desk(manager);

    @Test
    void only_other_roles_are_offered_and_never_root() {
        company.guard("Глеб");
        desk.person("Охранники · 1", "Глеб")
                .taps("Роль")
                .sees("какую роль дать?")
                .hasButtons("Клиент", "Администратор", "Менеджер", "Начальник охраны", "‹ Назад");
    }

    @Test
    void taking_a_role_away_is_asked_twice_and_says_how_much_work_goes_to_others() {
        var leaving = company.operator("Ольга");
        company.client("Анна").says("Первый");
        leaving.sees("Первый");
        company.client("Борис").says("Второй");
        leaving.sees("Второй");
        var staying = company.operator("Илья");
        desk.gives("Администраторы · 2", "Ольга", "Охранник");
        manager.sees("Администратор → Охранник").contains("2 открытые заявки").taps("Нет");
        manager.sees("Роль: Администратор")
                .taps("Роль")
                .taps("Охранник")
                .sees("сменить роль?")
                .taps("Да");
        manager.sees("Роль: Охранник");
        leaving.sees("Теперь ваша роль — Охранник");
        staying.sees("Заявка №1 теперь ваша");
        staying.sees("Заявка №2 теперь ваша");
    }

    @Test
    void a_role_that_takes_nothing_away_is_given_at_once() {
        var guard = company.guard("Глеб");
        desk.gives("Охранники · 1", "Глеб", "Начальник охраны");
        manager.sees("Роль: Начальник охраны");
        guard.sees("Теперь ваша роль — Начальник охраны");
    }

    @Test
    void to_be_a_client_for_a_while_loses_nothing() {
        var colleague = company.operator("Илья");
        company.client("Анна").says("Не работает лифт");
        colleague.sees("Не работает лифт");
        var olga = company.someone("Ольга", Role.ADMINISTRATOR, false);
        colleague
                .taps("Инфо")
                .taps("Внутренний чат")
                .taps("+ Участник")
                .taps("⚪ Ольга")
                .sees("1 участник");
        olga.sees("Вас добавили").taps("Ответить внутренний").says("Знаю этот лифт");
        colleague.sees("Знаю этот лифт");

        desk.gives("Администраторы · 2", "Ольга", "Клиент");
        manager.sees("сменить роль?").taps("Да").sees("Роль: Клиент");
        olga.sees("Теперь ваша роль — Клиент");
        olga.says("Мой собственный вопрос").sees("Заявка №2 принята");
        colleague.sees("Мой собственный вопрос").taps("Ответить").says("Отвечаю вам");
        olga.sees("Отвечаю вам");
        colleague.sees("Знаю этот лифт").taps("Ответить внутренний").says("Пока без Ольги");
        olga.doesNotSee("Пока без Ольги");
        Desk.forges(olga, "chat.history:2:0", "доступно не вам");

        desk.gives("Клиенты · 2", "Ольга", "Администратор");
        olga.sees("Теперь ваша роль — Администратор");
        colleague.sees("Знаю этот лифт").taps("Ответить внутренний").says("Ольга снова с нами");
        olga.sees("Ольга снова с нами")
                .taps("Внутренний чат")
                .sees("Знаю этот лифт")
                .contains("Пока без Ольги");
        olga.says("Заявки")
                .taps("Мои заявки · 1")
                .taps("💬 №2 Мой собственный вопрос")
                .sees("Тема: Мой");
    }

    @Test
    void forged_buttons_give_nobody_what_is_not_theirs_to_give() {
        var root = company.root("Дмитрий");
        var client = company.client("Анна");
        for (var role : new String[] {"client", "administrator", "manager", "security-chief", "guard"}) {
            desk.forges("directory.appoint:" + root.id() + ":" + role + "~abc", "Эту роль вы изменить не можете");
            desk.forges("directory.appoint:" + manager.id() + ":" + role + "~abc", "Эту роль вы изменить не можете");
        }
        desk.forges("directory.appoint:" + client.id() + ":root~abc", "Эта кнопка устарела");
        desk.forges("access.appointing:" + root.id() + ":client", "Эту роль вы изменить не можете");
        desk.forges("directory.roles:" + manager.id(), "Эту роль вы изменить не можете");
        Desk.forges(client, "directory.appoint:" + manager.id() + ":client~abc", "доступно не вам");
        root.says("Профиль").sees("Роль: Root");
        manager.says("Профиль").sees("Роль: Менеджер");
    }
}
