package io.frontdesk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontdesk.people.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** People who are not let in, and let in again. */
class BlockingTest {

    private static final String LAST_WORD = "мы не можем принимать ваши сообщения";

    @RegisterExtension
    static final Company company = Company.open();

    private final Desk desk = new Desk(company.manager("Марина"));
    private final Someone operator = company.operator("Ольга");
    private final Someone client = company.client("Анна");

    private static long lastWords(Someone someone) {
        company.settles();
        return someone.phone.messages().stream()
                .filter(message -> message.words().contains(LAST_WORD))
                .count();
    }

    @Test
    void nothing_that_a_blocked_person_does_reaches_anybody() {
        client.says("Не работает лифт");
        operator.sees("Не работает лифт");
        var mine = client.ownMessage().id();
        desk.blocks("Клиенты · 1", "Анна");
        client.sees(LAST_WORD);
        var before = client.phone.messages().size();
        client.says("Пустите").says("/start").says("/help").says("Главное меню");
        client.phone.edit(mine, "Правка тайком");
        client.phone.block();
        client.phone.unblock();
        Desk.forges(client, "ticket.finish:1~abc", "доступ для вас закрыт");
        operator.doesNotSee("Пустите").doesNotSee("Правка тайком").doesNotSee("Снова на связи");
        assertThat(client.phone.messages()).hasSize(before + 4);
        assertThat(lastWords(client)).isOne();
        operator.taps("Инфо").sees("Статус: 🔴 Неотвеченная").contains("Заявитель заблокирован");
    }

    @Test
    void someone_who_is_let_in_again_is_told_and_starts_anew() {
        desk.blocks("Клиенты · 1", "Анна");
        client.sees(LAST_WORD);
        client.says("Потеряно");
        company.settles();
        desk.unblocks("Клиенты · 1", "Анна");
        client.sees("Доступ снова открыт");
        client.says("Дошло").sees("Заявка №1 принята");
        operator.sees("Дошло");
        operator.doesNotSee("Потеряно");
    }

    @Test
    void a_blocked_applicant_cannot_be_answered_and_staff_are_told_why() {
        client.says("Не работает лифт");
        var card = operator.sees("Не работает лифт");
        card.taps("Ответить").sees("Напишите ответ");
        desk.blocks("Клиенты · 1", "Анна");
        operator.sees("Заявитель заблокирован");
        operator.says("Мастер едет").sees("ответ до него не дойдёт");
        card.taps("Ответить").isTold("ответ до него не дойдёт");
        client.doesNotSee("Мастер едет");
        desk.unblocks("Клиенты · 1", "Анна");
        operator.sees("ему снова можно ответить");
        card.taps("Ответить").sees("Напишите ответ").by().says("Мастер приедет");
        client.sees("Мастер приедет");
    }

    @Test
    void a_ticket_of_a_blocked_applicant_is_finished_without_a_word_to_them() {
        client.says("Не работает лифт");
        var card = operator.sees("Не работает лифт");
        desk.blocks("Клиенты · 1", "Анна");
        card.taps("Инфо")
                .taps("Завершить")
                .sees("Завершить заявку №1?")
                .taps("Да")
                .sees("Статус: ⚪ Завершённая");
        client.doesNotSee("Поставьте оценку");
    }

    @Test
    void the_work_of_a_blocked_operator_goes_to_others_and_new_work_too() {
        client.says("Не бросайте меня");
        var card = operator.sees("Не бросайте меня");
        card.taps("Ответить").sees("Напишите ответ");
        var staying = company.operator("Илья");
        desk.person("Администраторы · 2", "Ольга")
                .taps("Заблокировать")
                .sees("1 открытая заявка")
                .taps("Да");
        operator.sees(LAST_WORD);
        staying.sees("Заявка №1 теперь ваша");
        operator.says("Тайный ответ");
        client.doesNotSee("Тайный ответ");
        company.client("Борис").says("Ещё вопрос");
        staying.sees("Ещё вопрос");
        desk.unblocks("Администраторы · 2", "Ольга");
        operator.sees("Доступ снова открыт");
        operator.hasKeyboard("Заявки", "Пропуска", "Контакты", "Профиль", "⚪ Не в сети", "Главное меню");
        operator.says("Теперь куда?").sees("пока никому не отправил");
    }

    @Test
    void nobody_blocks_themselves_or_a_root() {
        var root = company.root("Дмитрий");
        desk.forges("access.block:" + root.id() + "~abc", "открывать доступ этому человеку");
        desk.forges("access.block:" + desk.manager().id() + "~abc", "открывать доступ этому человеку");
        Desk.forges(operator, "access.block:" + client.id() + "~abc", "доступно не вам");
        root.says("Профиль").sees("Роль: Root");
        desk.manager().says("Профиль").sees("Роль: Менеджер");
        client.says("Я на месте").sees("принята");
    }

    @Test
    void a_blocked_colleague_cannot_be_given_work() {
        var blocked = company.someone("Илья", Role.ADMINISTRATOR, false);
        client.says("Не работает лифт");
        operator.sees("Не работает лифт");
        desk.blocks("Администраторы · 2", "Илья");
        Desk.forges(operator, "ticket.assign:1:" + blocked.id() + ":1~abc", "нельзя поручить");
        Desk.forges(operator, "chat.add:2:" + blocked.id() + "~abc", "добавить нельзя");
    }

    @Test
    void a_link_does_not_work_for_somebody_who_is_blocked_and_waits_for_the_right_one() {
        var link = desk.invites("Охранники · 0");
        desk.blocks("Клиенты · 1", "Анна");
        client.says(Desk.start(link));
        client.doesNotSee("Приглашение");
        company.stranger("Глеб").says(Desk.start(link)).sees("Теперь ваша роль — Охранник");
    }
}
