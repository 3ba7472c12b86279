package io.frontdesk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontdesk.people.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Old, forged, garbled and doubled presses. */
class ButtonsTest {

    @RegisterExtension
    static final Company company = Company.open();

    private final Someone operator = company.operator("Ольга");
    private final Someone client = company.client("Анна");

    @ParameterizedTest
    @ValueSource(
            strings = {"no.such", "ticket.info", "ticket.info:abc", "+", "~", "💥", "<b>", "ticket.listed:missed:-1"})
    void garbage_is_answered_with_a_notice_and_the_main_menu(String data) {
        client.phone.pressForged(client.sees("чем помочь?").message().id(), data);
        client.isTold("Эта кнопка устарела");
    }

    @Test
    void a_forged_button_shows_nothing_of_somebody_else_s_ticket() {
        client.says("Секретный вопрос");
        operator.sees("Секретный вопрос");
        var thief = company.client("Вор");
        for (var data : new String[] {
            "ticket.info:1",
            "chat.history:1:0",
            "chat.history:2:0",
            "chat.entry:1",
            "chat.sent:1",
            "chat.say:1",
            "chat.say:2",
            "chat.members:2",
            "chat.add:2:" + thief.id() + "~abc",
            "chat.leave:2~abc",
            "chat.withdraw:1~abc",
            "ticket.finish:1~abc",
            "ticket.rate:1:1~abc",
            "ticket.listed:all:0",
            "ticket.listed:missed:0",
            "directory.directories",
            "directory.appoint:" + thief.id() + ":manager~abc",
            "ticket.assign:1:" + thief.id() + "~abc",
            "held.send-outside:1~abc",
            "profile.go-online~abc"
        }) {
            var press =
                    thief.phone.pressForged(thief.sees("чем помочь?").message().id(), data);
            thief.waitFor(() -> thief.notice(press).isPresent(), () -> "an answer to " + data);
            assertThat(thief.notice(press).orElseThrow().text()).as(data).isNotEmpty();
        }
        thief.doesNotSee("Секретный вопрос");
        operator.taps("Инфо").sees("Статус: 🔴 Неотвеченная");
    }

    @Test
    void an_administrator_cannot_forge_a_way_into_the_directories() {
        operator.phone.pressForged(
                operator.sees("вот что происходит").message().id(),
                "directory.appoint:" + operator.id() + ":manager~abc");
        operator.isTold("доступно не вам");
        operator.says("Профиль").sees("Роль: Администратор");
    }

    @Test
    void a_button_of_last_week_still_leads_where_it_points() {
        client.says("Не работает лифт");
        var card = operator.sees("Не работает лифт");
        company.bot.clock.forward(java.time.Duration.ofDays(7));
        card.taps("Инфо").sees("Заявка №1");
    }

    @Test
    void a_card_stays_when_its_button_opens_a_screen_below() {
        client.says("Не работает лифт");
        var card = operator.sees("Не работает лифт");
        card.taps("Инфо").sees("Заявитель: Анна");
        card.contains("Не работает лифт").hasButtons("Ответить", "Внутренний чат", "Инфо");
        assertThat(operator.sees("Заявитель: Анна").message().id())
                .isGreaterThan(card.message().id());
    }

    @Test
    void a_screen_is_edited_in_place() {
        var menu = client.says("Заявки").sees("Заявки");
        menu.taps("Мои заявки · 0");
        menu.becomes("Мои заявки · 0");
    }

    @Test
    void a_button_whose_deed_is_no_longer_possible_says_why_and_shows_how_things_stand() {
        client.says("Не работает лифт");
        operator.sees("Не работает лифт").taps("Инфо").taps("Завершить");
        var sure = operator.sees("Завершить заявку №1?");
        client.taps("Открыть заявку").taps("Завершить").taps("Да").sees("Поставьте оценку");
        sure.taps("Да").isTold("Эта заявка уже завершена");
        sure.becomes("Статус: ⚪ Завершённая");
    }

    @Test
    void an_old_presence_key_is_answered_with_how_things_stand() {
        operator.says("⚪ Не в сети")
                .sees("Вы в сети")
                .by()
                .hasKeyboard("Заявки", "Пропуска", "Контакты", "Профиль", "🟢 В сети", "Главное меню");
    }

    @Test
    void the_presence_button_can_be_flipped_again_and_again() {
        var someone = company.someone("Илья", Role.ADMINISTRATOR, false);
        for (var round = 0; round < 2; round++) {
            someone.says("⚪ Не в сети")
                    .hasKeyboard("Заявки", "Пропуска", "Контакты", "Профиль", "🟢 В сети", "Главное меню");
            someone.says("🟢 В сети")
                    .hasKeyboard("Заявки", "Пропуска", "Контакты", "Профиль", "⚪ Не в сети", "Главное меню");
        }
        someone.says("Профиль").taps("Выйти в сеть").sees("Статус: 🟢 В сети");
        someone.taps("Уйти из сети").sees("Статус: ⚪ Не в сети");
        someone.taps("Выйти в сеть").sees("Статус: 🟢 В сети");
    }
}
