package io.frontdesk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontdesk.pass.Approvals;
import io.frontdesk.pass.GuestLinks;
import io.frontdesk.pass.Pass;
import io.frontdesk.people.GuardPosts;
import io.frontdesk.people.People;
import io.frontdesk.people.Role;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A link that shows whoever has it the code of a pass, the time and the place, and nothing else. */
class GuestLinkTest {

    @RegisterExtension
    static final Company company = Company.open();

    private final Visits visits = Visits.inMoscow(company);
    private final Bookings bookings = new Bookings(company);
    private final LocalDate today = visits.now().toLocalDate().plusDays(1);
    private final Someone holder;
    private final Someone chief;
    private final long pass;
    private final Codes codes;

    GuestLinkTest() {
        visits.itIs(today + "T09:00");
        holder = company.client("Анна");
        chief = company.someone("Степан", Role.SECURITY_CHIEF, false);
        codes = new Codes(company, chief, today);
        pass = bookings.pass(holder, today.atTime(12, 0), "Пётр Сидоренко");
        bookings.says(holder, pass, Pass.Detail.CAR, "А123ВС77");
        bookings.says(holder, pass, Pass.Detail.COMMENT, "Секретная встреча");
    }

    private Seen linkScreen() {
        holder.settles();
        holder.says("Пропуска").settles();
        Desk.shows(holder, "pass.info:" + pass);
        holder.sees("Пропуск №" + pass).taps("Ссылка для гостя").settles();
        return holder.sees("Ссылка для гостя · пропуск №1");
    }

    private String makes() {
        linkScreen().taps("Создать ссылку").sees("Ссылка сделана");
        return link();
    }

    private String link() {
        holder.settles();
        var words = holder.sees("https://t.me/").message().words();
        return words.substring(words.indexOf("https://"));
    }

    private Someone follows(Someone bearer, String link) {
        bearer.says(Desk.start(link)).settles();
        return bearer;
    }

    @Test
    void the_link_comes_in_a_message_that_can_be_forwarded_as_it_is() {
        var link = makes();
        assertThat(link).matches("https://t\\.me/\\w+\\?start=g[A-Za-z0-9_-]{22}");
        var message = holder.sees(link).contains("Вас ждут").lacks("Анна").lacks("Сидоренко");
        assertThat(message.message().button("Поделиться").orElseThrow().url())
                .startsWith("https://t.me/share/url?url=");
        linkScreen().contains("Ссылка сделана").hasButtons("Новая ссылка", "Отозвать", "‹ Назад");
    }

    @Test
    void whoever_never_opened_the_bot_sees_time_and_place_and_nothing_else_of_it() {
        var id = company.manager("Марина").id();
        company.inTransaction(() -> {
            var manager = company.bot.bean(People.class).get(id);
            company.bot.bean(GuardPosts.class).add(manager, "Проходная 1");
            company.bot.bean(GuardPosts.class).add(manager, "Ворота");
        });
        bookings.ends(holder, pass, today.atTime(18, 30));
        var link = makes();
        bookings.approves(chief, pass);
        var guest = follows(company.stranger("Пётр"), link);
        guest.sees("Ваш код для входа").contains("12:00 – 18:30").contains("Где: Ворота, Проходная 1");
        guest.doesNotSee("Здравствуйте").doesNotSee("чем помочь").doesNotSee("Анна");
        guest.doesNotSee("А123ВС77").doesNotSee("Секретная").doesNotSee("Сидоренко");
        assertThat(guest.phone.messages())
                .filteredOn(message -> !message.mine())
                .hasSize(1);
    }

    @Test
    void the_place_may_be_set() {
        company.bot.restartsWith("frontdesk.place=ул. Примерная, 1, вход со двора");
        try {
            var link = makes();
            bookings.approves(chief, pass);
            follows(company.stranger("Пётр"), link)
                    .sees("Ваш код для входа")
                    .contains("Где: ул. Примерная, 1, вход со двора");
        } finally {
            company.bot.restarts();
        }
    }

    @Test
    void the_link_tells_how_things_stand_whenever_it_is_opened() {
        var link = makes();
        var guest = company.stranger("Пётр");
        follows(guest, link).sees("Пропуск ещё не утверждён").contains("Когда: ");
        bookings.approves(chief, pass);
        follows(guest, link).sees("Ваш код для входа");
        visits.itIs(today.plusDays(1) + "T00:01");
        follows(guest, link).sees("Код больше не действует");
        guest.doesNotSee("Здравствуйте");
    }

    @Test
    void a_link_dies_with_the_pass_and_stays_dead() {
        var link = makes();
        var guest = company.stranger("Пётр");
        bookings.rejects(chief, pass);
        follows(guest, link).sees("Пропуск отменён");
        bookings.approves(chief, pass);
        follows(guest, link).sees("Эта ссылка больше не действует");
        guest.doesNotSee("Ваш код для входа");
        linkScreen().hasButtons("Создать ссылку", "‹ Назад");
    }

    @Test
    void a_link_dies_when_the_approval_is_withdrawn_or_the_holder_cancels() {
        bookings.approves(chief, pass);
        var link = makes();
        var guest = company.stranger("Пётр");
        company.inTransaction(() -> {
            var person = company.bot.bean(People.class).get(chief.id());
            company.bot.bean(Approvals.class).withdraw(person, pass, "Закрыто");
        });
        follows(guest, link).sees("Пропуск отменён");
        var other = bookings.pass(holder, today.atTime(15, 0));
        company.inTransaction(() -> company.bot
                .bean(GuestLinks.class)
                .make(company.bot.bean(People.class).get(holder.id()), other));
        var second = link();
        bookings.cancels(holder, other);
        assertThat(follows(guest, second).phone.messages().stream()
                        .filter(message -> Seen.words(message).contains("Пропуск отменён")))
                .hasSize(2);
    }

    @Test
    void a_new_link_ends_the_one_before() {
        bookings.approves(chief, pass);
        var first = makes();
        linkScreen()
                .taps("Новая ссылка")
                .sees("Сделать новую ссылку?")
                .taps("Нет")
                .sees("Ссылка сделана");
        linkScreen()
                .taps("Новая ссылка")
                .sees("Сделать новую ссылку?")
                .taps("Да")
                .sees("Ссылка сделана");
        var second = link();
        assertThat(second).isNotEqualTo(first);
        var guest = company.stranger("Пётр");
        follows(guest, first).sees("Эта ссылка больше не действует");
        guest.doesNotSee("Здравствуйте");
        follows(guest, second).sees("Ваш код для входа");
    }

    @Test
    void a_link_can_be_revoked() {
        bookings.approves(chief, pass);
        var link = makes();
        linkScreen().taps("Отозвать").sees("Отозвать ссылку?").taps("Да").settles();
        holder.sees("Кто откроет её").hasButtons("Создать ссылку", "‹ Назад");
        follows(company.stranger("Пётр"), link).sees("Эта ссылка больше не действует");
        Desk.forges(holder, "guest.unshare:1~abc", "нет ссылки для гостя");
    }

    @Test
    void a_link_to_a_pass_for_one_entry_ends_when_its_guests_have_left() {
        bookings.approves(chief, pass);
        var link = makes();
        visits.itIs(today + "T12:00");
        bookings.admits(chief, company.manager("Марина"), pass);
        follows(company.stranger("Пётр"), link).sees("Ваш код для входа");
        bookings.seesOut(chief, pass);
        follows(company.stranger("Игорь"), link).sees("по нему уже прошли");
        Desk.forges(holder, "guest.link:" + pass, "уже использован");
    }

    @Test
    void there_is_no_link_to_a_pass_with_which_nobody_can_come() {
        bookings.rejects(chief, pass);
        Desk.shows(holder, "pass.info:1");
        assertThat(Seen.labels(holder.sees("Пропуск №1").message())).doesNotContain("Ссылка для гостя");
        Desk.forges(holder, "guest.share:1~abc", "уже отклонён");
        Desk.forges(holder, "guest.link:1", "уже отклонён");
        var other = bookings.pass(holder, today.atTime(15, 0));
        visits.itIs(today.plusDays(1) + "T00:01");
        Desk.forges(holder, "guest.share:" + other + "~abd", "уже прошёл");
    }

    @Test
    void only_the_holder_makes_and_revokes_it() {
        makes();
        for (var who : List.of(
                company.client("Вера"),
                chief,
                company.guard("Глеб"),
                company.operator("Ольга"),
                company.manager("Марина"),
                company.root("Рита"))) {
            for (var data : List.of(
                    "guest.link:1",
                    "guest.renewing:1",
                    "guest.revoking:1",
                    "guest.share:1~abc",
                    "guest.unshare:1~abc")) {
                Desk.forges(who, data, "доступно не вам");
            }
        }
        assertThat(company.database()
                        .sql("select count(*) from guest_link where revoked_at is null")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void a_client_who_is_asked_something_sees_the_code_and_is_still_asked() {
        var link = makes();
        bookings.approves(chief, pass);
        var operator = company.operator("Ольга");
        var guest = company.client("Пётр");
        guest.says("Здравствуйте, вопрос");
        operator.taps("Ответить").sees("Напишите ответ");
        follows(operator, link).sees("Ваш код для входа");
        operator.says("Ответ на вопрос");
        guest.sees("Ответ на вопрос");
    }

    @Test
    void a_link_pasted_into_the_chat_is_followed_too() {
        var link = makes();
        bookings.approves(chief, pass);
        var guest = company.client("Пётр");
        guest.settles();
        var before = guest.phone.messages().size();
        guest.says(link).sees("Ваш код для входа");
        guest.settles();
        assertThat(guest.phone.messages()).hasSize(before + 2);
    }

    @Test
    void whoever_tries_one_link_after_the_other_learns_nothing_for_an_hour() {
        var link = makes();
        bookings.approves(chief, pass);
        var thief = company.stranger("Вор");
        IntStream.range(0, 5).forEach(each -> thief.says("/start g" + "A".repeat(21) + each));
        company.settles();
        follows(thief, link).doesNotSee("Ваш код для входа");
        assertThat(thief.phone.messages())
                .filteredOn(message -> message.words().contains("Ссылка не подходит"))
                .hasSize(6);
        company.bot.clock.forward(Duration.ofMinutes(61));
        follows(thief, link).sees("Ваш код для входа");
    }

    @Test
    void a_link_that_never_was_leads_nowhere_and_whoever_follows_it_is_welcome() {
        var someone = company.stranger("Глеб");
        someone.says("/start gAAAAAAAAAAAAAAAAAAAAAA").sees("Ссылка не подходит");
        someone.sees("Здравствуйте, Глеб!");
    }

    @Test
    void guests_have_a_code_that_guards_can_read() {
        bookings.approves(chief, pass);
        var guest = follows(company.stranger("Пётр"), makes());
        var code = codes.read(guest.sees("Ваш код для входа"));
        company.guard("Глеб").says(code).sees("🟡 Рано").contains("Пропуск №" + pass);
        guest.says(code).sees("Такие коды читает охрана");
    }

    @Test
    void every_guest_has_the_same_code_and_none_has_the_holders() {
        bookings.approves(chief, pass);
        var link = makes();
        var first = codes.read(follows(company.stranger("Пётр"), link).sees("Ваш код для входа"));
        var second = codes.read(follows(company.stranger("Павел"), link).sees("Ваш код для входа"));
        assertThat(second).isEqualTo(first);
        Desk.shows(holder, "pass.info:" + pass);
        holder.taps("QR-код");
        assertThat(codes.read(holder.sees("Покажите этот код охране"))).isNotEqualTo(first);
    }

    @Test
    void with_the_link_its_code_ends_and_not_the_holders() {
        bookings.approves(chief, pass);
        var link = makes();
        var guest = codes.read(follows(company.stranger("Пётр"), link).sees("Ваш код для входа"));
        Desk.shows(holder, "pass.info:" + pass);
        holder.taps("QR-код");
        var own = codes.read(holder.sees("Покажите этот код охране"));
        linkScreen().taps("Отозвать").taps("Да").sees("Кто откроет её");
        var guard = company.guard("Глеб");
        guard.says(guest).sees("Код больше не действует");
        guard.says(own).sees("🟡 Рано");
    }

    @Test
    void the_link_is_not_kept() {
        var token = Desk.start(makes()).substring("/start ".length());
        assertThat(company.database()
                        .sql("select guest_link::text from guest_link")
                        .query(String.class)
                        .single())
                .doesNotContain(token.substring(1));
    }

    @Test
    void guests_read_their_own_language() {
        var link = makes();
        bookings.approves(chief, pass);
        var guest = company.client("Peter");
        guest.says("/language").taps("English").settles();
        follows(guest, link).sees("Your entry code").contains("When: ");
        guest.says("/language").taps("Українська").settles();
        follows(guest, link).sees("Ваш код для входу").contains("Коли: ");
    }
}
