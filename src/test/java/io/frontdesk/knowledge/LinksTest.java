package io.frontdesk.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.frontdesk.knowledge.Answer.Link;
import io.frontdesk.people.Unfit;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {

    @Test
    void each_line_is_a_button() {
        assertThat(Links.of("Схема проезда https://example.com/map\n\nПрайс — https://example.com/цены"))
                .containsExactly(
                        new Link("Схема проезда", URI.create("https://example.com/map")),
                        new Link("Прайс", URI.create("https://example.com/%D1%86%D0%B5%D0%BD%D1%8B")));
    }

    @Test
    void what_was_typed_can_be_typed_again() {
        var links = Links.of("Схема: https://example.com/map");

        assertThat(Links.of(Links.text(links))).isEqualTo(links);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.com",
                "Схема",
                "Схема http://example.com",
                "Схема javascript:alert(1)",
                "Схема tg://user?id=1",
                "Схема https://localhost/",
                "Схема https://user:word@example.com/",
                "Очень длинное название кнопки, какого никто не увидит https://example.com"
            })
    void a_line_without_a_label_or_a_secure_address_is_no_button(String line) {
        assertThatThrownBy(() -> Links.of(line)).isInstanceOf(Unfit.class);
    }

    @Test
    void there_are_no_more_than_three() {
        assertThatThrownBy(() -> Links.of("А https://a.ru\nБ https://b.ru\nВ https://v.ru\nГ https://g.ru"))
                .isInstanceOfSatisfying(
                        Unfit.class, unfit -> assertThat(unfit.key()).isEqualTo("unfit.links-many"));
    }
}
