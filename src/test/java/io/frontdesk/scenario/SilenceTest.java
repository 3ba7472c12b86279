package io.frontdesk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontdesk.knowledge.QuestionRetention;
import io.frontdesk.knowledge.SilenceReports;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Those who manage hear what the assistant had no answer to, and give it one. */
class SilenceTest {

    @RegisterExtension
    static final Company company = Company.open();

    private final Someone manager = company.manager("Марина");
    private final Teacher teacher = new Teacher(company, manager);

    private void isMonday(LocalTime time) {
        var now = company.bot.clock.instant().atZone(company.bot.bean(ZoneId.class));
        var monday = now.toLocalDate().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        company.bot.clock.forward(Duration.between(now, ZonedDateTime.of(monday, time, now.getZone())));
    }

    private static void reports() {
        company.bot.bean(SilenceReports.class).report();
        company.settles();
    }

    private static void ask(String name, String question) {
        company.client(name).says(question).sees("принята");
    }

    private static String answering(Seen list, String question) {
        return Seen.labels(list.message())
                .filter(label -> label.startsWith("Написать ответ: " + question))
                .findFirst()
                .orElseThrow();
    }

    private long reportsSeen() {
        return manager.phone.messages().stream()
                .filter(message -> Seen.words(message).contains("За неделю без ответа"))
                .count();
    }

    @Test
    void on_monday_morning_managers_hear_once_what_had_no_answer() {
        isMonday(LocalTime.of(8, 30));
        ask("Анна", "Где у вас столовая, +7 912 345-67-89");
        ask("Борис", "Добрый день! Подскажите, где у вас столовая?");
        ask("Вера", "Как оформить доверенность");
        reports();
        manager.doesNotSee("За неделю без ответа");

        company.bot.clock.forward(Duration.ofMinutes(40));
        reports();
        reports();

        var report = manager.sees("За неделю без ответа: 2 темы");
        assertThat(Seen.words(report.message()))
                .contains("(2 раза)", "Как оформить доверенность")
                .doesNotContain("912")
                .doesNotContain("Добрый день");
        assertThat(reportsSeen()).isOne();
        company.bot.clock.forward(Duration.ofDays(2));
        reports();
        assertThat(reportsSeen()).isOne();

        manager.goes(answering(report, "Где у вас столовая"));
        manager.sees("Так клиенты спросили 2 раза").by().says("Столовая");
        manager.sees("Что ответить клиенту по-русски?").by().says("На втором этаже.");
        manager.sees("1 фраза").contains("Ответ: русский");
        Desk.shows(manager, "+category.silence:0");
        manager.sees("1 тема без ответа").lacks("столовая");
        Desk.forges(manager, "category.name-silence:1", "ответ уже есть");
    }

    @Test
    void where_nothing_ran_on_monday_the_report_comes_later_and_nothing_to_tell_is_no_news() {
        isMonday(LocalTime.of(9, 30));
        reports();
        manager.doesNotSee("За неделю без ответа");

        isMonday(LocalTime.of(9, 30));
        company.bot.clock.forward(Duration.ofDays(3));
        ask("Анна", "Где у вас столовая?");
        reports();

        manager.sees("За неделю без ответа: 1 тема");
    }

    @Test
    void what_is_known_by_now_and_what_was_answered_is_not_reported() {
        var parking = teacher.teaches("Парковка", "За корпусом.", "Где оставить машину");
        company.client("Анна").says("Где оставить машину?").sees("За корпусом.");
        ask("Борис", "Есть ли стоянка для велосипедов?");
        teacher.adds(parking, "Есть ли стоянка для велосипедов");

        new Desk(manager).directory("Категории заявок · 1").taps("Вопросы без ответа");

        manager.sees("Вопросов без ответа нет");
    }

    @Test
    void nobody_else_sees_it() {
        ask("Анна", "Где у вас столовая?");

        for (var other : List.of(company.operator("Ольга"), company.guard("Глеб"), company.client("Борис"))) {
            Desk.forges(other, "category.silence:0", "не вам");
            Desk.forges(other, "category.name-silence:1", "не вам");
        }
    }

    @Test
    void what_was_asked_over_a_year_ago_is_forgotten() {
        teacher.teaches("Парковка", "За корпусом.", "Где оставить машину");
        company.client("Анна").says("Где оставить машину?").sees("За корпусом.");
        ask("Борис", "Где у вас столовая?");
        company.database()
                .sql("update asked_question set asked_at = asked_at - interval '366 days' where id = 1")
                .update();

        company.bot.bean(QuestionRetention.class).clear();

        assertThat(company.database()
                        .sql("select id from asked_question")
                        .query(Long.class)
                        .list())
                .containsExactly(2L);
    }
}
