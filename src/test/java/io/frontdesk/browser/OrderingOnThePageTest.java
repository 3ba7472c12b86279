package io.frontdesk.browser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OrderingOnThePageTest {

    @RegisterExtension
    final OpenPage page = new OpenPage();

    @Test
    void a_pass_is_ordered_in_five_taps_and_approved_in_one() {
        var client = page.client();
        var chief = page.phone("SECURITY_CHIEF");

        var steps = client.opens("Пропуска");
        steps.taps("+ Добавить");
        steps.shows("на какой месяц?").taps(Calendar.nextMonth());
        steps.shows("на какой день?").taps(Calendar.firstWorkday());
        steps.shows("в котором часу?").taps("10:00");
        steps.shows("во сколько точно?").taps("10:30");
        steps.shows("Пропуск №1 создан").taps("Гость");
        steps.shows("Кто придёт?");
        client.says("Пётр Иванов");
        client.sees("Гость: Пётр Иванов");

        chief.sees("Пётр Иванов").taps("Утвердить");
        client.sees("Пропуск №1 утверждён");
    }
}
