package io.frontdesk.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who changed what. */
class AuditTest {

    @RegisterExtension
    static final Company company = Company.open();

    private final Someone manager = company.manager("Марина");
    private final Desk desk = new Desk(manager);

    @Test
    void what_managers_change_stands_in_the_log_newest_first() {
        company.client("Анна");
        desk.gives("Клиенты · 1", "Анна", "Охранник");
        manager.sees("Роль: Охранник");
        desk.blocks("Охранники · 1", "Анна");
        company.stranger("Глеб").says(Desk.start(desk.invites("Охранники · 1"))).sees("Теперь ваша роль");
        desk.directories().taps("Журнал изменений");
        var log = manager.sees("Журнал изменений · 4").message().words();
        assertThat(log)
                .containsSubsequence(
                        "· Марина",
                        "Глеб: по приглашению, роль Клиент → Охранник",
                        "Создано приглашение: роль Охранник, контрагент —",
                        "Анна: доступ закрыт",
                        "Анна: роль Клиент → Охранник");
    }

    @Test
    void the_log_can_be_read_of_one_person_in_the_language_of_the_reader() {
        company.client("Анна");
        company.client("Борис");
        desk.gives("Клиенты · 2", "Борис", "Охранник");
        manager.sees("Роль: Охранник");
        desk.gives("Клиенты · 1", "Анна", "Администратор");
        manager.sees("Роль: Администратор").taps("Журнал");
        var about = manager.sees("Журнал изменений · Анна · 1").contains("роль Клиент → Администратор");
        assertThat(about.message().words()).doesNotContain("Борис");
        manager.says("/language").taps("English").sees("Role: Manager");
        manager.taps("Directories")
                .taps("Change log")
                .sees("Анна: role Client → Administrator")
                .contains("Борис: role");
    }

    @Test
    void what_becomes_of_an_organisation_is_told_in_words() {
        desk.directory("Контрагенты · 0").taps("+ Добавить").says("  ООО   «Ромашка» ");
        manager.sees("ИНН: не указан").taps("ИНН").says("7707083893").sees("ИНН: 7707083893");
        manager.taps("Переименовать").says("Лютик").sees("Лютик\nИНН").taps("Удалить");
        manager.taps("Да").sees("Контрагенты · 0");
        desk.directories().taps("Журнал изменений");
        assertThat(manager.sees("Журнал изменений · 4").message().words())
                .containsSubsequence(
                        "Лютик: контрагент удалён",
                        "ООО «Ромашка»: название ООО «Ромашка» → Лютик",
                        "ООО «Ромашка»: ИНН — → 7707083893",
                        "ООО «Ромашка»: новый контрагент");
    }

    @Test
    void a_role_by_configuration_is_noted_as_such() {
        var client = company.client("Анна");
        company.bot.roots.add(client.id());
        client.says("/start").sees("Теперь ваша роль — Root");
        desk.directories().taps("Журнал изменений");
        manager.sees("Журнал изменений · 1").contains("· Настройки сервера").contains("Анна: роль Клиент → Root");
    }

    @Test
    void the_log_is_for_those_who_manage() {
        var operator = company.operator("Ольга");
        Desk.forges(operator, "audit.everything:0", "доступно не вам");
        Desk.forges(operator, "audit.about:" + manager.id() + ":0", "доступно не вам");
    }

    @Test
    void what_was_noted_cannot_be_changed() {
        company.client("Анна");
        desk.gives("Клиенты · 1", "Анна", "Охранник");
        manager.sees("Роль: Охранник");
        var database = company.database();
        assertThatThrownBy(
                        () -> database.sql("update audit set after = 'GUARD?'").update())
                .hasMessageContaining("only ever added to");
        assertThatThrownBy(() -> database.sql("delete from audit").update()).hasMessageContaining("only ever added to");
    }
}
