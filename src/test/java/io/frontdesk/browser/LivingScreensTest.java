package io.frontdesk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import io.frontdesk.sandbox.Pictures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LivingScreensTest {

    @RegisterExtension
    final OpenPage page = new OpenPage();

    @Test
    void a_photo_is_answered_by_a_swipe_and_screens_change_where_they_stand() {
        var client = page.client();
        var operator = page.operator();

        client.sendsPhoto(new FilePayload("lift.png", "image/png", Pictures.png(320, 240)), "Не горит табло");
        var card = operator.sees("Не горит табло").shows("Заявка №1").showsPicture();
        card.swiped().says("Заменим сегодня");
        client.sees("Заменим сегодня");
        operator.sees("Сообщение отправлено");

        var screen = operator.opens("Заявки");
        var messages = operator.messages();
        screen.taps("Отвеченные · 1");
        screen.shows("Отвеченные · 1").taps("🟢 №1 Не горит табло");
        screen.shows("Статус: 🟢 Отвеченная").taps("Завершить");
        screen.shows("Завершить заявку №1?").taps("Да");
        screen.shows("Завершённая");
        assertThat(operator.messages()).isEqualTo(messages);

        card.taps("Ответить").isWarned("Эта заявка уже завершена: Ольга Кузнецова");
        page.botSends(client, "Из прошлой версии", "Далее");
        client.sees("Из прошлой версии").taps("Далее").isTold("Эта кнопка устарела. Вот главное меню.");
    }
}
