package io.frontdesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Five roles in two minutes, on a company with a week behind it. Pictures of every step stay in {@code target/screenshots}. */
class TourOnThePageTest {

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final int PATIENCE = 15_000;

    /** Whoever orders a pass for the same time at once has pressed twice, and near the end of an hour there is but one time left. */
    private static final int MINUTES_BETWEEN = 2;

    @RegisterExtension
    final OpenPage open = new OpenPage(true);

    @Test
    void the_tour_leads_through_all_roles_by_day_by_night_and_on_a_phone() {
        shows(1680, 1000, ColorScheme.LIGHT);
        walksByHand();
        open.passes(MINUTES_BETWEEN);
        shows(1280, 800, ColorScheme.DARK);
        walksWithHelp("dark");
        open.passes(MINUTES_BETWEEN);
        shows(390, 844, ColorScheme.LIGHT);
        walksWithHelp("narrow");
    }

    private Page page() {
        return open.page();
    }

    private void shows(int width, int height, ColorScheme colours) {
        page().setViewportSize(width, height);
        page().emulateMedia(new EmulateMediaOptions().setColorScheme(colours));
        page().evaluate("localStorage.clear()");
        page().reload();
        open.isReady();
    }

    private Locator tour() {
        return page().locator(".tour");
    }

    private void begins() {
        page().locator(".start-tour").click();
        isAt(1);
    }

    private void isAt(int step) {
        assertThat(tour()).containsText("Шаг " + step + " из 10", new ContainsTextOptions().setTimeout(PATIENCE));
    }

    private void keeps(String name) {
        page().screenshot(new ScreenshotOptions()
                .setPath(PICTURES.resolve("tour-" + name + ".png"))
                .setAnimations(ScreenshotAnimations.DISABLED));
    }

    /** As a visitor does it who reads what the strip says. */
    private void walksByHand() {
        begins();
        var client = open.client();
        client.says("Где можно припарковаться?");
        isAt(2);
        keeps("light-2");
        client.says("В коридоре третьего этажа пахнет краской");
        isAt(3);
        helpsUntil(4);
        keeps("light-4");
        helpsUntil(6);
        client.opens("Пропуска").taps("+ Добавить");
        helpsUntil(7);
        open.phone("SECURITY_CHIEF").sees("Анна Смирнова").taps("Утвердить");
        isAt(8);
        helpsUntil(9);
        keeps("light-9");
        open.phone("GUARD").sees("Можно впустить").taps("Предъявлен");
        isAt(10);
        helpsToTheEnd();
        keeps("light-end");
    }

    private void walksWithHelp(String name) {
        begins();
        for (var step = 2; step <= 10; step++) {
            helpsUntil(step);
            keeps(name + "-" + step);
        }
        helpsToTheEnd();
        keeps(name + "-end");
    }

    /** Lets the tour do its next move, once it can, and sees what comes of it: what is done before that would be the move after. */
    private void helps() {
        var before = looks();
        page().locator("[data-tour=help]:enabled").click();
        for (var time = 0; time < 20 && looks().equals(before); time++) {
            page().waitForTimeout(250);
        }
        var now = "";
        while (!now.equals(looks())) {
            now = looks();
            page().waitForTimeout(500);
        }
    }

    private String looks() {
        return page().locator("body").innerText();
    }

    private void helpsUntil(int step) {
        for (var move = 0; move < 30 && !tour().textContent().contains("Шаг " + step + " из"); move++) {
            helps();
        }
        isAt(step);
    }

    private void helpsToTheEnd() {
        for (var move = 0; move < 10 && !tour().textContent().contains("Готово"); move++) {
            helps();
        }
        assertThat(tour()).containsText("Готово");
    }
}
