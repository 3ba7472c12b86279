package io.frontdesk.browser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class InvitingOnThePageTest {

    @RegisterExtension
    final OpenPage page = new OpenPage();

    @Test
    void a_link_to_the_bot_opens_in_the_phone_it_is_tapped_on() {
        var manager = page.phone("MANAGER");
        var client = page.client();

        var screen = manager.opens("Профиль");
        screen.taps("Справочники");
        screen.shows("Справочники").taps("Охранники · 1");
        screen.shows("Охранники").taps("Пригласить");
        screen.shows("Новое приглашение").taps("Создать ссылку");
        var link = manager.sees("https://t.me/");
        link.followsLink().sees("Это ваше собственное приглашение");

        client.says(link.words());
        client.sees("Теперь ваша роль — Охранник");
        manager.sees("Анна Смирнова теперь с нами");
    }
}
