package io.frontdesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.MouseButton;

/** One message on a phone, whatever it shows from time to time. */
record Bubble(PagePhone on, String id) {

    private static final int SWIPE = 60;

    private Locator row() {
        return on.phone().locator(".row:has(article[data-message=\"" + id + "\"])");
    }

    private Locator bubble() {
        return row().locator("article");
    }

    PagePhone taps(String label) {
        row().locator(".inline")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(label).setExact(true))
                .click();
        return on;
    }

    Bubble showsButton(String label) {
        assertThat(row().locator(".inline").getByText(label, new Locator.GetByTextOptions().setExact(true)))
                .isVisible();
        return this;
    }

    String words() {
        return bubble().locator(".text").innerText();
    }

    PagePhone followsLink() {
        bubble().locator("a").click();
        return on;
    }

    Bubble shows(String words) {
        assertThat(bubble()).containsText(words);
        return this;
    }

    /** Puts an emoji on it from its menu. */
    Bubble reacts(String emoji) {
        bubble().click(new Locator.ClickOptions().setButton(MouseButton.RIGHT));
        on.page().locator(".menu-signs").getByText(emoji).click();
        return this;
    }

    Bubble hasReaction(String emoji) {
        assertThat(bubble().locator(".reaction")).hasText(emoji);
        return this;
    }

    /** Gives it a new wording, the menu being opened over the item of an album with this number. */
    Bubble edits(int item, String text) {
        bubble().locator("[data-item]").nth(item).click(new Locator.ClickOptions().setButton(MouseButton.RIGHT));
        on.fromMenu("Изменить");
        on.phone().locator("textarea").fill(text);
        on.phone().locator("textarea").press("Enter");
        return this;
    }

    /** A picture that has been loaded, not only a frame for one. */
    Bubble showsPicture() {
        assertThat(bubble().locator("img")).hasJSProperty("complete", true);
        assertThat(bubble().locator("img")).not().hasJSProperty("naturalWidth", 0);
        return this;
    }

    /** Drags the message to the left, which turns the input field to it. */
    PagePhone swiped() {
        bubble().scrollIntoViewIfNeeded();
        var box = bubble().boundingBox();
        var x = box.x + box.width / 2;
        var y = box.y + box.height / 2;
        var mouse = on.page().mouse();
        mouse.move(x, y);
        mouse.down();
        mouse.move(x - SWIPE, y, new Mouse.MoveOptions().setSteps(6));
        mouse.up();
        return on;
    }
}
