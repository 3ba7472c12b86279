package io.frontdesk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontdesk.people.Role;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RoutingTest {

    @RegisterExtension
    static final Company company = Company.open();

    @Test
    void a_question_goes_to_the_operator_with_the_fewest_open_tickets() {
        var busy = company.operator("Ольга");
        company.client("Анна").says("Первый вопрос");
        busy.sees("Первый вопрос");
        var free = company.operator("Илья");
        company.client("Борис").says("Второй вопрос");
        free.sees("Второй вопрос");
        busy.doesNotSee("Второй вопрос");
    }

    @Test
    void among_equals_the_one_who_has_waited_longest_is_next() {
        var first = company.operator("Ольга");
        var second = company.operator("Илья");
        company.client("Анна").says("Вопрос один");
        first.sees("Вопрос один").taps("Инфо").taps("Завершить").taps("Да").sees("Завершённая");
        company.client("Борис").says("Вопрос два");
        second.sees("Вопрос два").taps("Инфо").taps("Завершить").taps("Да").sees("Завершённая");
        company.client("Вера").says("Вопрос три");
        second.doesNotSee("Вопрос три");
        first.doesNotSee("Вопрос два");
    }

    @Test
    void nobody_gets_the_own_question() {
        var operator = company.operator("Ольга");
        operator.says("Заявки").taps("+ Добавить").says("Где мой кабинет?");
        operator.sees("Сейчас никого из сотрудников нет в сети");
        operator.doesNotSee("🆕");
    }

    @Test
    void with_nobody_online_the_client_is_told_so_and_whoever_comes_is_told_how_many_wait() {
        var operator = company.someone("Ольга", Role.ADMINISTRATOR, false);
        var client = company.client("Анна");
        client.says("Есть кто живой?");
        client.sees("Заявка №1 принята").contains("никого из сотрудников нет в сети");
        operator.doesNotSee("Есть кто живой?");
        operator.says("⚪ Не в сети")
                .sees("пропущена 1 заявка")
                .taps("Пропущенные")
                .sees("Пропущенные · 1");
        operator.taps("🟡 №1 Есть кто живой?").sees("Статус: 🟡 Пропущенная");
        operator.taps("Ответить").says("Уже здесь");
        client.sees("Уже здесь");
        operator.taps("Инфо").sees("Ответственный: Ольга").contains("Статус: 🟢 Отвеченная");
    }

    @Test
    void a_missed_client_who_writes_again_is_heard_by_whoever_is_there_by_now() {
        var client = company.client("Анна");
        client.says("Есть кто живой?");
        client.sees("никого из сотрудников нет в сети");
        var operator = company.operator("Ольга");
        client.says("Ау!");
        operator.sees("Ау!").taps("Инфо").sees("Ответственный: Ольга");
    }

    @Test
    void a_manager_serves_the_line_too() {
        var manager = company.manager("Марина");
        manager.says("⚪ Не в сети").sees("Вы в сети");
        company.client("Анна").says("Кто главный?");
        manager.sees("Кто главный?");
    }

    @Test
    void a_hundred_clients_at_once_spread_evenly_over_the_operators() {
        IntStream.range(0, 5).forEach(each -> company.operator("Оператор " + each));
        var clients = IntStream.range(0, 100)
                .mapToObj(each -> company.stranger("Клиент " + each))
                .toList();
        clients.forEach(client -> client.says("Вопрос " + client.id()));
        clients.forEach(client -> client.sees("принята"));
        company.settles();
        var loads = company.database()
                .sql("select count(*) from ticket group by responsible_id order by 1")
                .query(Integer.class)
                .list();
        assertThat(loads).isEqualTo(List.of(20, 20, 20, 20, 20));
    }

    @Test
    void the_open_tickets_of_someone_who_serves_no_more_go_to_others() {
        var root = company.root("Дмитрий");
        var leaving = company.operator("Ольга");
        company.client("Анна").says("Не бросайте меня");
        leaving.sees("Не бросайте меня");
        var staying = company.operator("Илья");
        root.says("Профиль")
                .taps("Справочники")
                .taps("Администраторы · 2")
                .taps("🟢 Ольга")
                .taps("Роль");
        root.taps("Клиент").sees("1 открытая заявка").taps("Да").sees("Роль: Клиент");
        leaving.sees("Теперь ваша роль — Клиент");
        staying.sees("Заявка №1 теперь ваша").contains("Не бросайте меня");
    }
}
