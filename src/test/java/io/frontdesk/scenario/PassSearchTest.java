package io.frontdesk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontdesk.pass.Pass;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A pass is found by whatever somebody at a gate or at a desk remembers of it. */
class PassSearchTest {

    @RegisterExtension
    static final Company company = Company.open();

    private final Visits visits = Visits.inMoscow(company);
    private final Bookings bookings = new Bookings(company);
    private final LocalDate today = visits.now().toLocalDate().plusDays(1);
    private final Someone client;
    private final Someone guard;

    PassSearchTest() {
        visits.itIs(today + "T09:00");
        client = company.client("Анна");
        guard = company.guard("Глеб");
    }

    private static Seen finds(Someone who, String words) {
        who.settles();
        who.says("Пропуска").taps("Найти").sees("Напишите номер пропуска").by().says(words);
        who.settles();
        return new Seen(who, who.newest(message -> !message.mine()).orElseThrow());
    }

    private static List<String> rows(Seen found) {
        return Seen.labels(found.message())
                .filter(label -> label.matches("[🕓🟡🟢🔴⚪].*"))
                .toList();
    }

    private long described(Pass.Detail detail, String words) {
        var pass = bookings.pass(client, today.atTime(12, 0), "Пётр Сидоренко");
        bookings.says(client, pass, detail, words);
        bookings.pass(client, today.atTime(14, 0), "Кто-то другой");
        return pass;
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "№2", " № 2 ", "#2"})
    void a_number_opens_the_pass(String query) {
        bookings.pass(client, today.atTime(12, 0), "Первый");
        bookings.pass(client, today.atTime(13, 0), "Второй");
        finds(guard, query).contains("Пропуск №2").contains("Гость: Второй");
    }

    @Test
    void the_pass_of_the_number_stands_before_all_that_have_it_somewhere() {
        bookings.pass(client, today.plusDays(3).atTime(12, 0), "Первый");
        bookings.says(client, bookings.pass(client, today.atTime(12, 0), "Второй"), Pass.Detail.COMMENT, "офис 1");
        assertThat(rows(finds(guard, "1").contains("Пропуска: «1» · 2")).getFirst())
                .contains("Первый");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"сидоренко", "Петр Сидоренко", "сидор", "доренк", "Sidorenko", "cbljhtyrj", "сидоренко пётр"})
    void a_guest_is_found_however_the_name_is_typed(String query) {
        described(Pass.Detail.PURPOSE, "Встреча");
        finds(guard, query).contains("Гость: Пётр Сидоренко");
    }

    @Test
    void a_mistyped_name_finds_what_is_alike() {
        described(Pass.Detail.PURPOSE, "Встреча");
        var found = finds(guard, "Седоренко").contains("Точно такого нет. Вот похожее");
        assertThat(rows(found)).containsExactly("🟡 сегодня 12:00 · Пётр Сидоренко");
    }

    @ParameterizedTest
    @CsvSource({
        "А123ВС77, А123ВС77",
        "А123ВС77, A123BC77",
        "A123BC77, а123вс77",
        "А 123 ВС 77, а123вс",
        "Газель А123ВС77 белая, а 123 вс 77",
        "Газель А123ВС77 белая, a 123 bc",
        "Газель А123ВС77 белая, 123",
        "Газель А123ВС77 белая, 123вс",
        "Газель А123ВС77 белая, bc77",
        "Газель А123ВС77 белая, газель 123",
        "А-123-ВС/77, а123вс77",
        "АХ 7421 ЕІ, AX7421EI",
        "АХ 7421 ЕІ, 7421"
    })
    void a_car_is_found_by_any_part_of_its_plate_in_either_script(String car, String query) {
        described(Pass.Detail.CAR, car);
        finds(guard, query).contains("Автомобиль: " + car);
    }

    @ParameterizedTest
    @ValueSource(strings = {"А124ВС77", "0000", "а123вс78"})
    void another_plate_is_not_taken_for_it(String query) {
        described(Pass.Detail.CAR, "А123ВС77");
        finds(guard, query).contains("Ничего не нашлось");
    }

    @ParameterizedTest
    @ValueSource(strings = {"монтаж", "кондиционер", "кондицион монтаж", "сидоренко монтаж", "ромашка", "анна монтаж"})
    void words_of_purpose_and_comment_holder_and_counterparty_are_found(String query) {
        bookings.belongs(client, "ООО «Ромашка»");
        var pass = bookings.pass(client, today.atTime(12, 0), "Пётр Сидоренко");
        bookings.says(client, pass, Pass.Detail.PURPOSE, "Монтаж");
        bookings.says(client, pass, Pass.Detail.COMMENT, "Новый кондиционер на крыше");
        finds(guard, query).contains("Цель: Монтаж");
    }

    @Test
    void what_is_to_come_stands_before_what_is_over() {
        bookings.pass(client, today.atTime(10, 0), "Олег Давний");
        bookings.pass(client, today.plusDays(5).atTime(10, 0), "Олег Поздний");
        bookings.pass(client, today.plusDays(2).atTime(10, 0), "Олег Скорый");
        visits.itIs(today.plusDays(1) + "T09:00");
        bookings.pass(client, today.plusDays(1).atTime(20, 0), "Олегов Сегодняшний");
        assertThat(rows(finds(guard, "олег").contains("· 4")))
                .extracting(row -> row.replaceFirst(".* ", ""))
                .containsExactly("Сегодняшний", "Скорый", "Поздний", "Давний");
    }

    @Test
    void all_of_the_staff_find_everybodys_and_clients_their_own() {
        var other = company.client("Вера");
        bookings.pass(client, today.atTime(12, 0), "Пётр Сидоренко");
        bookings.pass(other, today.atTime(13, 0), "Пётр Сидоренко");
        bookings.pass(other, today.atTime(14, 0), "Пётр Сидоренко");
        for (var each : List.of(
                guard,
                company.chief("Степан"),
                company.operator("Ольга"),
                company.manager("Марина"),
                company.root("Рита"))) {
            assertThat(rows(finds(each, "сидоренко"))).hasSize(3);
        }
        assertThat(rows(finds(other, "сидоренко"))).hasSize(2);
        finds(client, "сидоренко").contains("Пропуск №1");
        finds(client, "2").contains("Ничего не нашлось");
        finds(client, "вера").contains("Ничего не нашлось");
    }

    @Test
    void many_are_turned_page_by_page_and_opened() {
        IntStream.range(0, 10).forEach(hour -> bookings.pass(client, today.atTime(10 + hour, 0), "Олег"));
        var found = finds(guard, "олег").contains("Пропуска: «олег» · 10");
        found.taps("▶");
        found.becomes("Пропуска: «олег»")
                .hasButtons("🟡 сегодня 18:00 · Олег", "🟡 сегодня 19:00 · Олег", "◀", "2/2", "Искать ещё", "‹ Назад");
        found.taps("🟡 сегодня 19:00 · Олег").sees("Пропуск №10");
    }

    @Test
    void nothing_found_is_said_so_and_can_be_tried_again() {
        bookings.pass(client, today.atTime(12, 0), "Пётр Сидоренко");
        finds(guard, "абракадабра")
                .contains("Ничего не нашлось")
                .taps("Искать ещё")
                .sees("Напишите номер пропуска")
                .by()
                .says("сидоренко")
                .sees("Пропуск №1");
    }

    @Test
    void something_that_is_no_text_is_no_search() {
        guard.says("Пропуска")
                .taps("Найти")
                .sees("Напишите номер пропуска")
                .by()
                .sends(Samples.photo(), "");
        guard.sees("Здесь нужен текст");
    }

    @Test
    void what_was_said_otherwise_before_is_found_no_more() {
        var pass = bookings.pass(client, today.atTime(12, 0), "Евлампий Неповторимый");
        bookings.says(client, pass, Pass.Detail.GUESTS, "Пётр Сидоренко");
        finds(guard, "неповторимый").contains("Ничего не нашлось");
        finds(guard, "сидоренко").contains("Пропуск №1");
        assertThat(knownWords()).contains("sidorenko").doesNotContain("nepovtorimii", "evlampii");
    }

    @Test
    void a_holder_is_found_by_the_present_name() {
        bookings.pass(client, today.atTime(12, 0), "Гость");
        company.database()
                .sql("update person set first_name = 'Клавдия' where id = ?")
                .param(client.id())
                .update();
        finds(guard, "клавдия").contains("Пропуск №1");
        finds(guard, "анна").contains("Ничего не нашлось");
    }

    @Test
    void a_holder_who_was_erased_leaves_no_name_in_the_search() {
        var holder = company.client("Евлампия");
        bookings.pass(holder, today.atTime(12, 0), "Пётр Сидоренко");
        assertThat(knownWords()).contains("evlampia");
        holder.says("Профиль")
                .taps("Мои данные")
                .taps("Удалить мои данные")
                .sees("Удалить мои данные?")
                .taps("Да")
                .taps("Удалить навсегда")
                .sees("Ваши данные удалены.");
        finds(guard, "евлампия").contains("Ничего не нашлось");
        assertThat(knownWords()).doesNotContain("evlampia");
        assertThat(company.database()
                        .sql("select sought from pass")
                        .query(String.class)
                        .single())
                .doesNotContain("evlampia");
        finds(guard, "сидоренко").contains("Пропуск №1");
    }

    private static List<String> knownWords() {
        return company.database()
                .sql("select word from lookup_word")
                .query(String.class)
                .list();
    }
}
