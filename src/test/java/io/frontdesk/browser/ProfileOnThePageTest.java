package io.frontdesk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ProfileOnThePageTest {

    @RegisterExtension
    final OpenPage page = new OpenPage();

    @Test
    void the_key_with_the_own_number_sends_it_and_the_file_with_the_own_data_can_be_saved() {
        var client = page.client();

        client.opens("Профиль").taps("Поделиться телефоном");
        client.sees("Кнопка с номером");
        client.opens("📱 Отправить мой номер");
        client.sees("Телефон: +79161234501").taps("Мои данные");
        client.sees("Здесь можно получить").taps("Скачать");
        client.sees("Собрать в один файл").taps("Да");
        client.sees("Всё, что компания хранит о вас, на");

        var saved = page.page()
                .waitForDownload(() -> page.page()
                        .locator("section[data-role=CLIENT] article[data-mine=false] a[download], "
                                + "section[data-role=CLIENT] article[data-mine=false] a[href*='/sandbox/files/']")
                        .last()
                        .click());
        assertThat(saved.suggestedFilename()).startsWith("my-data-").endsWith(".json");
    }
}
