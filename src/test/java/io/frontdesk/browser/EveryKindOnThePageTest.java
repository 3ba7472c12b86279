package io.frontdesk.browser;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EveryKindOnThePageTest {

    private static final byte[] DOT = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
                    .getBytes(StandardCharsets.US_ASCII));

    @RegisterExtension
    final OpenPage page = new OpenPage();

    @Test
    void what_is_sent_by_hand_shows_as_what_it_is_on_the_other_phone() {
        var client = page.client();
        var operator = page.operator();
        client.sendsOther("Место", "Кафе «Пушкин»", "Тверской бульвар, 26");
        operator.sees("Тверской бульвар, 26");
        client.sendsOther("Контакт", "Пётр Ильин", "+79161234567");
        operator.sees("+79161234567");
        client.sendsOther("Опрос", "Когда удобно?", "Утром\nВечером");
        operator.sees("Когда удобно?").shows("Вечером");
        client.sendsOther("Пересланное сообщение", "Мастер", "Буду в пятницу");
        operator.sees("Буду в пятницу").shows("Переслано от Мастер");
    }

    @Test
    void an_item_of_an_album_is_changed_and_a_reaction_is_seen() {
        var client = page.client();
        var operator = page.operator();
        client.sendsAlbum("Две трещины", photo("a.png"), photo("b.png"));
        operator.sees("Две трещины");
        client.ownMessage().edits(0, "Две большие трещины");
        operator.sees("Две большие трещины").reacts("👍");
        client.ownMessage().hasReaction("👍");
    }

    private static FilePayload photo(String name) {
        return new FilePayload(name, "image/png", DOT);
    }
}
