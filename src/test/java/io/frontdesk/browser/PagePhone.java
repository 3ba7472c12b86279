package io.frontdesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;

/** A phone on the page, in the hands of its owner. */
record PagePhone(Page page, Locator phone) {

    private static final String OF_THE_BOT = "article[data-message][data-mine=false]";

    PagePhone says(String text) {
        input().fill(text);
        button("Отправить").click();
        return this;
    }

    /** Types on behind what stands in the input field, and waits for something to be offered with these words. */
    PagePhone typesOn(String text, String offered) {
        input().pressSequentially(text);
        assertThat(hints().filter(new Locator.FilterOptions().setHasText(offered)))
                .isVisible();
        return this;
    }

    PagePhone presses(String... keys) {
        for (var key : keys) {
            input().press(key);
        }
        return this;
    }

    /** What the arrow keys stand on. */
    String marked() {
        return phone.locator(".hints .chosen b").textContent();
    }

    PagePhone isOfferedNothing() {
        assertThat(hints()).hasCount(0);
        return this;
    }

    String typed() {
        return input().inputValue();
    }

    private Locator hints() {
        return phone.locator(".hints li");
    }

    private Locator input() {
        return phone.getByLabel("Сообщение", new Locator.GetByLabelOptions().setExact(true));
    }

    PagePhone sendsPhoto(FilePayload photo, String caption) {
        button("Прикрепить").click();
        page.waitForFileChooser(() -> fromMenu("Фото или видео")).setFiles(photo);
        return says(caption);
    }

    PagePhone sendsAlbum(String caption, FilePayload... photos) {
        button("Прикрепить").click();
        page.waitForFileChooser(() -> fromMenu("Фото или видео")).setFiles(photos);
        return says(caption);
    }

    /** Sends a place, a contact, a poll …, with answers to what is asked about it. */
    PagePhone sendsOther(String kind, String... answers) {
        button("Прикрепить").click();
        fromMenu("Другое…");
        fromMenu(kind);
        var asked = page.locator("dialog.questions");
        for (var field = 0; field < answers.length; field++) {
            asked.locator("input, textarea").nth(field).fill(answers[field]);
        }
        if (answers.length > 0) {
            asked.getByText("Отправить").click();
        }
        return this;
    }

    /** The own message sent last. */
    Bubble ownMessage() {
        return bubble(phone.locator("article[data-message][data-mine=true]").last());
    }

    /** Presses a key of the keyboard; the next message is the screen that it opens. */
    Bubble opens(String key) {
        return answers(() -> keyboard()
                .getByText(key, new Locator.GetByTextOptions().setExact(true))
                .click());
    }

    /** The next message of the bot after this is done. */
    Bubble answers(Runnable deed) {
        var next = messages();
        deed.run();
        return bubble(phone.locator(OF_THE_BOT).nth(next));
    }

    /** The newest message of the bot with these words, waited for. */
    Bubble sees(String words) {
        var newest = phone.locator(OF_THE_BOT)
                .filter(new Locator.FilterOptions().setHasText(words))
                .last();
        return bubble(newest);
    }

    private Bubble bubble(Locator message) {
        assertThat(message).isVisible();
        return new Bubble(this, message.getAttribute("data-message"));
    }

    int messages() {
        return phone.locator(OF_THE_BOT).count();
    }

    PagePhone isTold(String notice) {
        assertThat(phone.getByRole(AriaRole.STATUS)).hasText(notice);
        return this;
    }

    /** A notice that has to be closed. */
    PagePhone isWarned(String notice) {
        var warning = phone.getByRole(AriaRole.ALERTDIALOG);
        assertThat(warning).containsText(notice);
        warning.getByRole(AriaRole.BUTTON).click();
        assertThat(warning).isHidden();
        return this;
    }

    void hides() {
        button("Скрыть телефон").click();
    }

    String id() {
        return phone.getAttribute("data-phone");
    }

    void fromMenu(String label) {
        page.getByRole(AriaRole.MENUITEM, new GetByRoleOptions().setName(label).setExact(true))
                .click();
    }

    private Locator keyboard() {
        return phone.locator("[data-keyboard] button");
    }

    private Locator button(String label) {
        return phone.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(label).setExact(true));
    }
}
