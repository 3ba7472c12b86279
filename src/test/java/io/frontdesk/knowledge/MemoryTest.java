package io.frontdesk.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.frontdesk.TestDatabase;
import io.frontdesk.conversation.QuietBot;
import io.frontdesk.knowledge.AskedQuestion.Likely;
import io.frontdesk.knowledge.AskedQuestion.Outcome;
import io.frontdesk.people.Introduction;
import io.frontdesk.people.People;
import io.frontdesk.people.Person;
import io.frontdesk.people.Role;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two instances on one database know the same. */
class MemoryTest {

    private static final long MANAGER = 7;
    private static final String QUESTION = "Где оставить велосипед?";

    private static TestDatabase database;
    private static QuietBot here;
    private static QuietBot elsewhere;

    private static int round;
    private Category parking;
    private Category lift;

    @BeforeAll
    static void both_start() {
        database = TestDatabase.fresh();
        here = new QuietBot(database);
        elsewhere = new QuietBot(database);
        here.committing(() -> here.bean(People.class)
                .enrol(new Introduction(MANAGER, "Марина", null, null, "ru"), Role.MANAGER, false, null));
    }

    @AfterAll
    static void both_stop() {
        here.close();
        elsewhere.close();
    }

    @BeforeEach
    void two_categories() {
        round++;
        parking = category("Парковка " + round);
        lift = category("Лифт " + round);
    }

    @AfterEach
    void they_go() {
        here.committing(() -> List.of(parking, lift)
                .forEach(category -> here.bean(Categories.class).remove(manager(), category.id())));
    }

    private static Person manager() {
        return here.person(MANAGER);
    }

    private static Category category(String name) {
        var made = new Category[1];
        here.committing(
                () -> made[0] = here.bean(Categories.class).add(manager(), name).entry());
        return made[0];
    }

    private static Phrase add(Category category, String phrase) {
        var made = new Phrase[1];
        here.committing(() -> made[0] = here.bean(KnownPhrases.class)
                .add(manager(), category.id(), List.of(phrase))
                .taken()
                .getFirst());
        return made[0];
    }

    private static boolean isSure(QuietBot bot, String question, Category category) {
        return bot.bean(Assistant.class).understand(question).likely().stream()
                .anyMatch(likely -> likely.category() == category.id() && likely.percent() >= 99);
    }

    private static void withinASecond(BooleanSupplier condition) {
        await().atMost(Duration.ofSeconds(1))
                .pollInterval(Duration.ofMillis(10))
                .until(condition::getAsBoolean);
    }

    @Test
    void what_is_learned_here_counts_at_once_and_elsewhere_within_a_second() {
        add(parking, QUESTION);

        assertThat(isSure(here, QUESTION, parking)).isTrue();
        withinASecond(() -> isSure(elsewhere, QUESTION, parking));
    }

    @Test
    void what_is_taken_away_is_forgotten_everywhere() {
        var phrase = add(parking, QUESTION);
        withinASecond(() -> isSure(elsewhere, QUESTION, parking));

        here.committing(() -> here.bean(KnownPhrases.class).remove(manager(), phrase.id()));

        assertThat(isSure(here, QUESTION, parking)).isFalse();
        withinASecond(() -> !isSure(elsewhere, QUESTION, parking));
    }

    @Test
    void a_phrase_that_another_category_takes_over_is_that_ones() {
        add(parking, QUESTION);
        here.committing(() -> {
            here.bean(AskedQuestions.class)
                    .note(
                            manager(),
                            QUESTION,
                            Outcome.SUGGESTED,
                            null,
                            null,
                            null,
                            List.of(new Likely(parking.id(), 1)));
            here.bean(Categories.class).remove(manager(), parking.id());
        });
        assertThat(isSure(here, QUESTION, parking)).isFalse();

        add(lift, QUESTION);

        assertThat(isSure(here, QUESTION, lift)).isTrue();
        withinASecond(() -> isSure(elsewhere, QUESTION, lift));
    }

    @Test
    void what_was_undone_is_not_learned() {
        try {
            here.committing(() -> {
                here.bean(KnownPhrases.class).add(manager(), parking.id(), List.of(QUESTION));
                throw new IllegalStateException("undone");
            });
        } catch (IllegalStateException undone) {
            assertThat(isSure(here, QUESTION, parking)).isFalse();
        }
    }

    @Test
    void a_change_that_nobody_told_of_is_found() {
        JdbcClient.create(database.dataSource())
                .sql("insert into phrase (category_id, text, origin, created_at) values (?, ?, 'IMPORTED', now())")
                .params(parking.id(), QUESTION)
                .update();

        withinASecond(() -> isSure(here, QUESTION, parking));
        withinASecond(() -> isSure(elsewhere, QUESTION, parking));
    }

    @Test
    void an_instance_that_starts_learns_all_that_is_known() {
        add(parking, QUESTION);
        try (var late = new QuietBot(database)) {
            await().atMost(Duration.ofSeconds(10)).until(() -> isSure(late, QUESTION, parking));
        }
    }

    @Test
    void how_sure_one_may_be_is_told_by_how_it_turned_out() {
        add(parking, "Где стоянка для машин");
        var question = "Стоянка";
        var before = here.bean(Assistant.class).understand(question);
        here.committing(() -> {
            for (var time = 0; time < 20; time++) {
                var id = here.bean(AskedQuestions.class)
                        .note(
                                manager(),
                                question,
                                Outcome.ANSWERED,
                                parking.id(),
                                null,
                                before.grounds(),
                                before.likely());
                here.bean(AskedQuestions.class).settle(id, false);
            }
        });

        await().atMost(Duration.ofSeconds(3))
                .until(() -> here.bean(Assistant.class).understand(question).percent() < before.percent() - 1);
    }
}
