package io.frontdesk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontdesk.sandbox.phones.Specials;
import io.frontdesk.sandbox.world.Json;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/** What is neither a text nor a file arrives as what it is, or is told in words; nothing is lost in silence. */
class SpecialsTest {

    @RegisterExtension
    static final Company company = Company.open();

    private final Someone operator = company.operator("Ольга");
    private final Someone client = company.client("Анна");

    static Stream<Arguments> kinds() {
        return Stream.of(
                Arguments.of("location", Specials.location(55.75, 37.61), "📍 Геопозиция · 55.75000, 37.61000"),
                Arguments.of(
                        "venue",
                        Specials.venue(55.75, 37.61, "Кафе «Пушкин»", "Тверской бульвар, 26"),
                        "Тверской бульвар, 26"),
                Arguments.of(
                        "contact",
                        Specials.contact("+79161234567", "Пётр", "Ильин"),
                        "👤 Контакт · Пётр Ильин\n+79161234567"),
                Arguments.of(
                        "poll",
                        Specials.poll("regular", "Когда удобно?", List.of("Утром", "Вечером")),
                        "📊 Опрос · Когда удобно?"),
                Arguments.of(
                        "poll",
                        Specials.poll("quiz", "Сколько этажей?", List.of("5", "9")),
                        "📊 Опрос · Сколько этажей?"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void a_client_s_is_passed_on_as_what_it_is_even_if_the_original_is_gone(
            String kind, ObjectNode content, String told) {
        client.says("Не работает лифт");
        operator.sees("Не работает лифт");
        var own = client.phone.sendContent(content);
        client.phone.delete(own.id());
        operator.seesKind(kind);
        operator.sees("💬 Заявка №1")
                .hasButtons("Ответить", "Внутренний чат", "Инфо")
                .taps("Инфо")
                .taps("Внешний чат")
                .sees(told);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void an_operator_s_is_passed_on_as_what_it_is(String kind, ObjectNode content, String told) {
        client.says("Не работает лифт");
        operator.sees("Не работает лифт").taps("Ответить").sends(content).sees("Сообщение отправлено");
        client.seesKind(kind);
    }

    @Test
    void a_place_comes_with_its_name_and_a_contact_with_its_number() {
        client.sends(Specials.venue(55.75, 37.61, "Кафе", "Улица, 1"));
        var venue = operator.seesKind("venue").media();
        assertThat(List.of(venue.title(), venue.name())).containsExactly("Кафе", "Улица, 1");
        assertThat(venue.latitude()).isEqualTo(55.75);
        client.sends(Specials.contact("+79161234567", "Пётр", null));
        assertThat(operator.seesKind("contact").media().phone()).isEqualTo("+79161234567");
    }

    @Test
    void a_venue_is_the_subject_of_the_ticket_that_it_opens() {
        client.sends(Specials.venue(55.75, 37.61, "Кафе", "Улица, 1"));
        operator.sees("🆕 Заявка №1").taps("Инфо").sees("Тема: Кафе Улица, 1");
    }

    @Test
    void a_die_shows_what_was_thrown() {
        client.sends(Specials.dice("🎲", 5));
        operator.sees("🆕 Заявка №1").contains("🎲 5").hasButtons("Ответить", "Внутренний чат", "Инфо");
    }

    @Test
    void a_checklist_is_told_in_words() {
        client.sends(Specials.checklist("До среды", List.of("Ключи", "Пропуск")));
        operator.sees("До среды").contains("☑ Ключи").contains("☐ Пропуск");
    }

    @Test
    void what_telegram_does_not_let_pass_is_told_to_both_sides_and_stored() {
        client.says("Не работает лифт");
        operator.sees("Не работает лифт");
        client.sends(Json.object().set("invoice", Json.object().put("title", "Ремонт")));
        operator.sees("⚠️ Не поддерживается: 🧾 Счёт")
                .hasButtons("Ответить", "Внутренний чат", "Инфо")
                .taps("Инфо")
                .taps("Внешний чат")
                .sees("🧾 Счёт");
        client.sees("Сообщение не дошло");
    }

    @Test
    void what_telegram_refuses_to_copy_is_told_to_both_sides_and_can_be_answered() {
        client.says("Не работает лифт");
        operator.sees("Не работает лифт");
        client.sends(Specials.story());
        var line = operator.sees("⚠️ Не поддерживается: 📖 История");
        client.sees("Сообщение не дошло");
        line.replies("Пришлите, пожалуйста, фото");
        client.sees("Пришлите, пожалуйста, фото");
        company.settles();
        company.telegram.forgetRefused();
    }

    @Test
    void a_place_that_moves_moves_at_the_other_side_and_stops_there() {
        client.sends(Specials.liveLocation(55.75, 37.61, 900));
        var seen = operator.seesKind("location");
        company.settles();
        var own = client.ownMessage().id();
        client.phone.move(own, 55.76, 37.62, false);
        operator.waitFor(
                () -> Double.valueOf(55.76).equals(seen.now().attached().latitude()), () -> "a moved place");
        assertThat(seen.now().attached().livePeriod()).isEqualTo(900);
        client.phone.move(own, 55.76, 37.62, true);
        operator.waitFor(() -> seen.now().attached().livePeriod() == null, () -> "a place that stays");
        operator.taps("Инфо").taps("Внешний чат").sees("55.76000, 37.62000").lacks("изменено");
    }

    @Test
    void whom_a_message_was_forwarded_from_is_told() {
        client.phone.forward("Пётр Ильин", Json.object().put("text", "Приходите в пятницу"));
        operator.sees("Приходите в пятницу")
                .contains("↪️ Переслано от Пётр Ильин")
                .taps("Инфо")
                .taps("Внешний чат")
                .sees("↪️ Переслано от Пётр Ильин");
        operator.taps("Ответить").sees("Напишите ответ");
        operator.phone.forward("Мастер", Json.object().put("text", "Буду в 15:00"));
        client.sees("Буду в 15:00").contains("↪️ Переслано от Мастер");
    }
}
