package io.frontdesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the head of the page does with the world: trouble that loses nothing, a clock that goes forward, and a fresh start. */
class WorldOnThePageTest {

    private static final int LONG = 120_000;

    @RegisterExtension
    final OpenPage open = new OpenPage(true);

    @Test
    void the_world_has_its_troubles_and_its_time_and_begins_anew() {
        phonesAreWhereTheCompanyIs();
        nothingIsLostInTrouble();
        whoeverWaitsTooLongIsRemembered();
        everythingBeginsAnew();
    }

    private Page page() {
        return open.page();
    }

    private void chooses(String tool, String item) {
        page().locator("[data-world=" + tool + "]").click();
        page().getByRole(AriaRole.MENUITEM, new GetByRoleOptions().setName(item))
                .click();
    }

    private Locator trouble() {
        return page().locator(".trouble");
    }

    /** The browser itself is in another zone. */
    private void phonesAreWhereTheCompanyIs() {
        open.client().says("/menu");
        open.client().sees("чем помочь");
        var shown = LocalTime.parse(
                page().locator("section[data-role=CLIENT] article time").last().textContent());
        var here = page().locator("[data-world=clock] time").textContent();
        var between = Duration.between(shown, LocalTime.parse(here.substring(here.length() - 5)));
        assertTrue(
                between.abs().compareTo(Duration.ofMinutes(1)) <= 0,
                "%s on the phone, %s above".formatted(shown, here));
    }

    private void nothingIsLostInTrouble() {
        var client = open.client();
        chooses("trouble", "Отвечает 429");
        client.says("Профиль");
        assertThat(trouble()).containsText("Ждут отправки: 1");
        assertThat(trouble().locator("output").first()).not().hasText("0");
        chooses("trouble", "Telegram в порядке");
        client.sees("Язык");
        assertThat(trouble()).hasCount(0);

        chooses("trouble", "Нет связи");
        client.says("Контакты");
        assertThat(trouble()).containsText("Ждут бота: 1");
        chooses("trouble", "Telegram в порядке");
        assertThat(trouble()).hasCount(0, new HasCountOptions().setTimeout(LONG));
        client.sees("личная переписка");
    }

    private void whoeverWaitsTooLongIsRemembered() {
        open.operator().sees("Заявка №22");
        chooses("clock", "Вперёд на час");
        assertThat(page().locator("section[data-role=ADMINISTRATOR] article").filter(words("Клиент ждёт ответа")))
                .not()
                .hasCount(0);
    }

    private static Locator.FilterOptions words(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }

    private void everythingBeginsAnew() {
        page().locator("[data-world=reset]").click();
        page().waitForResponse(
                        response -> response.request().isNavigationRequest(),
                        new Page.WaitForResponseOptions().setTimeout(LONG),
                        () -> page().locator("dialog .danger").click());
        open.isReady();
        open.operator().sees("Заявка №22");
        assertThat(page().locator("article").filter(words("калитке"))).hasCount(0);
        assertThat(page().locator("article").filter(words("Клиент ждёт ответа")))
                .hasCount(0);
        open.forgivesLostConnections();
    }
}
