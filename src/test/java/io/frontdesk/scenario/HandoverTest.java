package io.frontdesk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontdesk.people.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tickets go from one operator to another, or to nobody. */
class HandoverTest {

    @RegisterExtension
    static final Company company = Company.open();

    private final Someone leaver = company.operator("Ольга");
    private final Someone client = company.client("Анна");

    private void asks(Someone someone, String question) {
        someone.says(question);
        leaver.sees(question);
    }

    @Test
    void whoever_goes_offline_hands_the_open_tickets_over_and_everybody_is_told() {
        asks(client, "Не работает лифт");
        asks(company.client("Борис"), "Не работает домофон");
        var stayer = company.operator("Илья");
        leaver.says("🟢 В сети").sees("У вас 2 открытые заявки").taps("Передать другим");
        leaver.sees("Передать другим 2 заявки?").contains("В сети: Илья").taps("Да");
        leaver.sees("Другим переданы 2 заявки");
        stayer.sees("Заявка №1 теперь ваша").contains("Не работает лифт");
        stayer.sees("Заявка №2 теперь ваша").contains("Не работает домофон");
        client.says("Ну что там?");
        stayer.sees("Ну что там?");
        leaver.doesNotSee("Ну что там?");
    }

    @Test
    void they_are_spread_by_the_usual_rule() {
        for (var name : List.of("Борис", "Вера", "Глеб", "Дарья")) {
            asks(company.client(name), "Вопрос от " + name);
        }
        company.operator("Илья");
        company.operator("Кира");
        leaver.says("🟢 В сети").sees("У вас 4 открытые заявки").taps("Передать другим");
        leaver.taps("Да").sees("Другим переданы 4 заявки");
        assertThat(company.database()
                        .sql("select count(*) from ticket group by responsible_id")
                        .query(Integer.class)
                        .list())
                .containsExactly(2, 2);
    }

    @Test
    void an_answered_ticket_stays_answered_in_other_hands() {
        asks(client, "Не работает лифт");
        leaver.taps("Ответить").says("Мастер едет");
        client.sees("Мастер едет");
        var stayer = company.operator("Илья");
        leaver.says("🟢 В сети").sees("У вас 1 открытая заявка").taps("Передать другим");
        leaver.taps("Да").sees("Другим передана 1 заявка");
        stayer.sees("Заявка №1 теперь ваша")
                .taps("Инфо")
                .sees("Статус: 🟢 Отвеченная")
                .contains("Ответственный: Илья");
    }

    @Test
    void they_can_be_kept() {
        asks(client, "Не работает лифт");
        company.operator("Илья");
        leaver.says("🟢 В сети").sees("У вас 1 открытая заявка").taps("Оставить себе");
        leaver.sees("У вас остаётся 1 открытая заявка");
        client.says("Ну что там?");
        leaver.sees("Ну что там?");
    }

    @Test
    void who_has_kept_them_can_still_change_the_mind_and_back_again() {
        asks(client, "Не работает лифт");
        var stayer = company.operator("Илья");
        leaver.says("🟢 В сети").sees("У вас 1 открытая заявка").taps("Передать другим");
        leaver.taps("Нет").sees("У вас остаётся 1 открытая заявка").taps("Передать другим");
        leaver.taps("Да").sees("Другим передана 1 заявка");
        stayer.sees("Заявка №1 теперь ваша");
    }

    @Test
    void without_anybody_else_they_become_missed() {
        asks(client, "Не работает лифт");
        leaver.says("🟢 В сети").sees("У вас 1 открытая заявка").taps("Передать другим");
        leaver.sees("Больше никого нет в сети").taps("Да");
        leaver.sees("Передать заявки было некому").contains("Пропущенной стала 1 заявка");
        var next = company.someone("Илья", Role.ADMINISTRATOR, false);
        next.says("⚪ Не в сети").sees("пропущена 1 заявка");
    }

    @Test
    void nobody_is_given_the_own_ticket() {
        var applicant = company.someone("Илья", Role.ADMINISTRATOR, true);
        applicant.says("Заявки").taps("+ Добавить").says("Где мой кабинет?");
        leaver.sees("Где мой кабинет?");
        leaver.says("🟢 В сети").sees("У вас 1 открытая заявка").taps("Передать другим");
        leaver.taps("Да").sees("Пропущенной стала 1 заявка");
        applicant.doesNotSee("пропущена ·");
    }

    @Test
    void who_has_nothing_open_is_not_asked() {
        asks(client, "Не работает лифт");
        leaver.taps("Инфо").taps("Завершить").taps("Да").sees("Завершённая");
        leaver.says("🟢 В сети").sees("Вы не в сети");
        leaver.doesNotSee("Передать");
    }

    @Test
    void an_offer_of_long_ago_says_how_things_stand() {
        asks(client, "Не работает лифт");
        leaver.says("🟢 В сети").sees("У вас 1 открытая заявка").taps("Передать другим");
        var sure = leaver.sees("Передать другим 1 заявку?");
        client.taps("Открыть заявку").taps("Завершить").taps("Да").sees("Поставьте оценку");
        sure.taps("Да").isTold("Открытых заявок у вас больше нет");
        sure.becomes("Открытых заявок у вас нет");
    }

    @Test
    void handing_over_goes_on_after_a_restart() {
        asks(client, "Не работает лифт");
        var stayer = company.operator("Илья");
        leaver.says("🟢 В сети").sees("У вас 1 открытая заявка");
        company.bot.restarts();
        leaver.taps("Передать другим").sees("Передать другим 1 заявку?");
        company.bot.restarts();
        leaver.taps("Да").sees("Другим передана 1 заявка");
        stayer.sees("Заявка №1 теперь ваша");
    }

    @Test
    void a_ticket_is_given_to_anybody_but_its_applicant_and_who_has_it() {
        var applicant = company.someone("Борис", Role.ADMINISTRATOR, false);
        company.someone("Вера", Role.MANAGER, false);
        applicant.says("Заявки").taps("+ Добавить").says("Где мой кабинет?");
        leaver.sees("Где мой кабинет?").taps("Инфо").taps("Изменить").taps("Ответственный");
        leaver.sees("кто будет ответственным?").hasButtons("⚪ Вера", "‹ Назад");
    }

    @Test
    void who_loses_a_ticket_by_somebody_s_decision_is_told_to_whom() {
        asks(client, "Не работает лифт");
        var other = company.operator("Илья");
        var manager = company.manager("Марина");
        manager.says("Заявки").taps("Все заявки · 1").taps("🔴 №1 Не работает лифт");
        manager.taps("Изменить").taps("Ответственный").taps("🟢 Илья").sees("Ответственный: Илья");
        other.sees("Заявка №1 теперь ваша");
        leaver.sees("Теперь её ведёт Илья").hasButtons("Инфо");
    }

    @Test
    void a_ticket_that_somebody_calls_missed_is_announced_to_the_others_and_goes_to_the_first_who_answers() {
        asks(client, "Не работает лифт");
        var other = company.operator("Илья");
        var offline = company.someone("Кира", Role.ADMINISTRATOR, false);
        leaver.taps("Инфо").taps("Статус").taps("🟡 Пропущенная").sees("Ответственный: пока никто");
        var card = other.sees("Заявка №1 пропущена").hasButtons("Ответить", "Инфо");
        leaver.doesNotSee("Заявка №1 пропущена");
        offline.doesNotSee("Заявка №1 пропущена");
        card.taps("Ответить").says("Уже едем");
        client.sees("Уже едем");
        other.sees("Сообщение отправлено").taps("Инфо").sees("Ответственный: Илья");
    }

    @Test
    void who_presses_too_late_is_told_who_has_it() {
        asks(client, "Не работает лифт");
        var first = company.operator("Илья");
        var second = company.operator("Кира");
        leaver.taps("Инфо").taps("Статус").taps("🟡 Пропущенная").sees("Ответственный: пока никто");
        var late = second.sees("Заявка №1 пропущена");
        first.sees("Заявка №1 пропущена").taps("Ответить").says("Уже едем");
        first.sees("Сообщение отправлено");
        late.taps("Ответить").isTold("Заявку №1 уже ведёт Илья");
    }

    @Test
    void an_answer_that_comes_after_a_colleague_s_is_held_and_can_be_sent_all_the_same() {
        asks(client, "Не работает лифт");
        var first = company.operator("Илья");
        var second = company.operator("Кира");
        leaver.taps("Инфо").taps("Статус").taps("🟡 Пропущенная").sees("Ответственный: пока никто");
        second.sees("Заявка №1 пропущена").taps("Ответить").sees("Напишите ответ");
        first.sees("Заявка №1 пропущена").taps("Ответить").says("Уже едем");
        first.sees("Сообщение отправлено");
        company.bot.restarts();
        second.says("Что случилось?");
        second.sees("Заявку №1 уже ведёт Илья").contains("пока никому не отправил");
        client.doesNotSee("Что случилось?");
        second.taps("Отправить всё равно").sees("Сообщение отправлено");
        client.sees("Что случилось?");
        first.sees("Что случилось?").contains("ответ коллеги").taps("Инфо").sees("Ответственный: Илья");
    }

    @Test
    void the_tickets_of_an_operator_who_blocks_the_bot_go_to_others() {
        asks(client, "Не работает лифт");
        var stayer = company.operator("Илья");
        leaver.phone.block();
        stayer.sees("Заявка №1 теперь ваша").contains("Не работает лифт");
        company.settles();
        leaver.phone.unblock();
        leaver.sees("С возвращением");
        leaver.sees("Теперь её ведёт Илья");
        leaver.hasKeyboard("Заявки", "Пропуска", "Контакты", "Профиль", "⚪ Не в сети", "Главное меню");
    }

    @Test
    void a_block_that_shows_only_when_sending_counts_too() {
        asks(client, "Не работает лифт");
        var stayer = company.operator("Илья");
        leaver.vanishes();
        client.says("Ну что там?");
        stayer.sees("Заявка №1 теперь ваша").contains("Ну что там?");
    }

    @Test
    void the_tickets_of_someone_who_serves_no_more_become_missed_where_nobody_else_is_there() {
        asks(client, "Не работает лифт");
        var root = company.root("Дмитрий");
        root.says("Профиль").taps("Справочники").taps("Администраторы · 1").taps("🟢 Ольга");
        root.taps("Роль").taps("Клиент").sees("1 открытая заявка").taps("Да").sees("Роль: Клиент");
        leaver.sees("Теперь ваша роль — Клиент");
        root.says("Заявки").taps("Пропущенные · 1").sees("Пропущенные · 1");
    }
}
