package io.frontdesk.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.frontdesk.correspondence.Content;
import io.frontdesk.knowledge.Answer;
import io.frontdesk.knowledge.Answer.Language;
import io.frontdesk.knowledge.AskedQuestion.Grounds;
import io.frontdesk.knowledge.AskedQuestion.Likely;
import io.frontdesk.knowledge.AskedQuestion.Outcome;
import io.frontdesk.knowledge.AskedQuestion.Outturn;
import io.frontdesk.knowledge.AskedQuestion.Verdict;
import io.frontdesk.knowledge.AskedQuestions;
import io.frontdesk.knowledge.Categories;
import io.frontdesk.knowledge.Category;
import io.frontdesk.knowledge.Category.Standing;
import io.frontdesk.knowledge.KnownAnswers;
import io.frontdesk.knowledge.KnownPhrases;
import io.frontdesk.knowledge.Phrase;
import io.frontdesk.knowledge.Phrase.Added;
import io.frontdesk.knowledge.Phrase.Declined;
import io.frontdesk.knowledge.Phrase.Reason;
import io.frontdesk.knowledge.Phrase.Source;
import io.frontdesk.knowledge.Revisions;
import io.frontdesk.knowledge.Revisions.Change;
import io.frontdesk.knowledge.Statement;
import io.frontdesk.knowledge.Suggestions;
import io.frontdesk.people.Erasures;
import io.frontdesk.people.People;
import io.frontdesk.people.Person;
import io.frontdesk.people.Refusal;
import io.frontdesk.people.Unfit;
import io.frontdesk.settings.AssistantRules;
import io.frontdesk.settings.AssistantRules.Mode;
import io.frontdesk.settings.Settings;
import io.frontdesk.ticket.Tickets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.postgresql.PGConnection;
import org.springframework.transaction.support.TransactionTemplate;

/** What the assistant knows, before anybody sees it. */
class KnowledgeTest {

    @RegisterExtension
    static final Company company = Company.open();

    private final Someone manager = company.manager("Марина");
    private final Categories categories = company.bot.bean(Categories.class);
    private final KnownPhrases phrases = company.bot.bean(KnownPhrases.class);
    private final KnownAnswers answers = company.bot.bean(KnownAnswers.class);
    private final AskedQuestions questions = company.bot.bean(AskedQuestions.class);
    private final Suggestions suggestions = company.bot.bean(Suggestions.class);
    private final Revisions revisions = company.bot.bean(Revisions.class);
    private final Settings settings = company.bot.bean(Settings.class);

    private static <T> T inTransaction(Supplier<T> deed) {
        return company.bot.bean(TransactionTemplate.class).execute(status -> deed.get());
    }

    private static Person person(Someone someone) {
        return company.bot.bean(People.class).get(someone.id());
    }

    private Category category(String name) {
        return inTransaction(() -> categories.add(person(manager), name).entry());
    }

    private Added add(Category category, String... texts) {
        return inTransaction(() -> phrases.add(person(manager), category.id(), List.of(texts)));
    }

    private void answer(Category category, Language language, String words) {
        inTransaction(() ->
                answers.write(person(manager), category.id(), language, Statement.of(Content.Text.of(words)), null));
    }

    private long asked(Someone who, String text, Category category) {
        return inTransaction(() -> questions.note(
                person(who),
                text,
                Outcome.ANSWERED,
                category.id(),
                null,
                new Grounds(1, 2, 3, 4),
                List.of(new Likely(category.id(), 0.9))));
    }

    @Test
    void a_category_is_the_same_however_its_name_is_typed() {
        var parking = category("Въезд на парковку");

        var again = inTransaction(() -> categories.add(person(manager), "  въезд на  ПАРКОВКУ! "));

        assertThat(again.isNew()).isFalse();
        assertThat(again.entry().id()).isEqualTo(parking.id());
    }

    @Test
    void a_category_does_not_take_the_name_of_another_one() {
        category("Лифт");
        var other = category("Лифты");

        assertThatThrownBy(() -> inTransaction(() -> {
                    categories.rename(person(manager), other.id(), "лифт");
                    return other;
                }))
                .isInstanceOf(Unfit.class);
        assertThat(categories.get(other.id()).name()).isEqualTo("Лифты");
    }

    @Test
    void a_phrase_belongs_to_one_category_and_whoever_adds_it_again_learns_to_which() {
        var lift = category("Лифт");
        var light = category("Свет");
        add(lift, "Не работает лифт");

        var added = add(light, "не работает лифт?!", "Нет света", "нет  СВЕТА", "Погас свет");

        assertThat(added.taken()).extracting(Phrase::text).containsExactly("Нет света", "Погас свет");
        assertThat(added.declined())
                .containsExactly(
                        new Declined("не работает лифт?!", Reason.ELSEWHERE, "Лифт"),
                        new Declined("нет СВЕТА", Reason.KNOWN, null));
    }

    @Test
    void a_phrase_without_letters_is_compared_by_its_signs() {
        var hello = category("Привет");

        assertThat(add(hello, "👍", "👍 ", "👎").taken())
                .extracting(Phrase::text)
                .containsExactly("👍", "👎");
    }

    @Test
    void a_phrase_that_is_too_long_or_has_hidden_signs_is_not_taken() {
        var lift = category("Лифт");

        var added = add(lift, "а".repeat(501), "лифт\u202E", "а".repeat(500));

        assertThat(added.taken()).hasSize(1);
        assertThat(added.declined()).extracting(Declined::reason).containsExactly(Reason.TOO_LONG, Reason.HIDDEN);
    }

    @Test
    void the_longest_phrase_of_the_widest_signs_fits_into_the_index() {
        assertThat(add(category("Лигатуры"), "\uFDFA".repeat(500)).taken()).hasSize(1);
    }

    @Test
    void an_archived_category_gives_its_phrases_up() {
        var old = category("Старый лифт");
        var lift = category("Лифт");
        add(old, "Не работает лифт");
        asked(company.client("Анна"), "лифт?", old);
        inTransaction(() -> {
            categories.remove(person(manager), old.id());
            return old;
        });

        assertThat(categories.get(old.id()).isArchived()).isTrue();
        assertThat(add(lift, "не работает лифт").declined()).isEmpty();
        assertThat(phrases.count(old.id())).isZero();
        assertThat(phrases.of(lift.id())).extracting(Phrase::text).containsExactly("не работает лифт");
    }

    @Test
    void nothing_is_added_to_an_archived_category() {
        var old = category("Лифт");
        asked(company.client("Анна"), "лифт?", old);
        inTransaction(() -> {
            categories.remove(person(manager), old.id());
            return old;
        });

        assertThatThrownBy(() -> add(old, "Не работает лифт")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> answer(old, Language.RU, "Чиним")).isInstanceOf(Refusal.class);
    }

    @Test
    void what_nobody_has_used_is_deleted_with_all_that_belongs_to_it() {
        var lift = category("Лифт");
        add(lift, "Не работает лифт");
        answer(lift, Language.RU, "Чиним");

        inTransaction(() -> {
            categories.remove(person(manager), lift.id());
            return lift;
        });

        assertThat(categories.find(lift.id())).isEmpty();
        assertThat(phrases.of(lift.id())).isEmpty();
    }

    @Test
    void everybody_gets_the_answer_in_their_language_or_the_first_that_there_is() {
        var lift = category("Лифт");
        answer(lift, Language.EN, "We are on it");
        assertThat(words(lift, Language.UK)).isEqualTo("We are on it");

        answer(lift, Language.RU, "Чиним");
        assertThat(words(lift, Language.UK)).isEqualTo("Чиним");
        assertThat(words(lift, Language.EN)).isEqualTo("We are on it");
    }

    private String words(Category category, Language language) {
        return answers.best(category.id(), language)
                .map(Answer::content)
                .orElseThrow()
                .words()
                .text();
    }

    @Test
    void operators_add_to_what_is_known_and_change_nothing() {
        var operator = company.operator("Олег");
        var lift = inTransaction(() -> categories.add(person(operator), "Лифт").entry());
        var statement = Statement.of(Content.Text.of("Чиним"));

        inTransaction(() -> phrases.add(person(operator), lift.id(), List.of("Не работает лифт")));
        inTransaction(() -> answers.write(person(operator), lift.id(), Language.RU, statement, null));

        assertThatThrownBy(() ->
                        inTransaction(() -> answers.write(person(operator), lift.id(), Language.RU, statement, null)))
                .isInstanceOf(Refusal.class);
        refused(() -> categories.rename(person(operator), lift.id(), "Лифты"));
        refused(() -> categories.remove(person(operator), lift.id()));
        refused(() -> categories.restore(person(operator), lift.id()));
        refused(() -> categories.letAnswer(person(operator), lift.id(), true));
        refused(() -> answers.clear(person(operator), lift.id(), Language.RU));
        refused(() -> answers.link(person(operator), lift.id(), Language.RU, List.of()));
        refused(() -> answers.confirm(person(operator), lift.id(), Language.RU));
        refused(() -> settings.mode(person(operator), Mode.OFF));
        var another = add(lift, "Застрял в лифте").taken().getFirst();
        refused(() -> phrases.remove(person(operator), another.id()));
    }

    @Test
    void others_add_nothing() {
        var lift = category("Лифт");
        for (var other : List.of(company.client("Анна"), company.guard("Глеб"), company.chief("Чеслав"))) {
            refused(() -> categories.add(person(other), "Свет"));
            refused(() -> phrases.add(person(other), lift.id(), List.of("Нет света")));
            refused(() ->
                    answers.write(person(other), lift.id(), Language.RU, Statement.of(Content.Text.of("Чиним")), null));
        }
    }

    private static void refused(Runnable deed) {
        assertThatThrownBy(() -> inTransaction(() -> {
                    deed.run();
                    return "";
                }))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void whoever_has_given_a_phrase_may_take_it_away() {
        var operator = company.operator("Олег");
        var lift = category("Лифт");
        var phrase = inTransaction(() -> phrases.add(person(operator), lift.id(), List.of("Лифт стоит")))
                .taken()
                .getFirst();

        inTransaction(() -> {
            phrases.remove(person(operator), phrase.id());
            return phrase;
        });

        assertThat(phrases.find(phrase.id())).isEmpty();
    }

    @Test
    void every_change_is_a_revision_of_its_category_and_all_instances_hear_of_it() throws Exception {
        var lift = category("Лифт");
        var light = category("Свет");
        try (var connection = company.dataSource().getConnection()) {
            connection.createStatement().execute("listen " + Revisions.CHANNEL);
            var seen = revisions.latest();

            var phrase = add(lift, "Не работает лифт").taken().getFirst();
            assertThat(since(seen)).containsExactly(lift.id());
            assertThat(connection.unwrap(PGConnection.class).getNotifications(5_000))
                    .isNotEmpty();

            seen = revisions.latest();
            answer(light, Language.RU, "Включим");
            assertThat(since(seen)).containsExactly(light.id());

            seen = revisions.latest();
            inTransaction(() -> {
                phrases.remove(person(manager), phrase.id());
                categories.rename(person(manager), light.id(), "Освещение");
                return phrase;
            });
            assertThat(since(seen)).containsExactly(lift.id(), light.id());

            seen = revisions.latest();
            inTransaction(() -> {
                categories.remove(person(manager), lift.id());
                return lift;
            });
            assertThat(since(seen)).containsExactly(lift.id());
        }
    }

    private List<Long> since(long revision) {
        return revisions.since(revision).stream().map(Change::category).toList();
    }

    @Test
    void what_was_undone_is_no_revision() {
        var lift = category("Лифт");
        var seen = revisions.latest();

        company.bot.bean(TransactionTemplate.class).executeWithoutResult(status -> {
            phrases.add(person(manager), lift.id(), List.of("Не работает лифт"));
            status.setRollbackOnly();
        });

        assertThat(revisions.latest()).isEqualTo(seen);
        assertThat(revisions.since(seen)).isEmpty();
    }

    @Test
    void questions_and_suggestions_are_counted_by_category() {
        var anna = company.client("Анна");
        var lift = category("Лифт");
        var light = category("Свет");
        var first = asked(anna, "Лифт?", lift);
        var second = asked(anna, "Опять лифт?", lift);
        inTransaction(() -> {
            questions.note(
                    person(anna),
                    "Что-то с лифтом",
                    Outcome.OFFERED,
                    null,
                    null,
                    null,
                    List.of(new Likely(lift.id(), 0.5), new Likely(light.id(), 0.4)));
            questions.judge(person(anna), first, Verdict.HELPED);
            questions.judge(person(anna), second, Verdict.HELPED);
            questions.judge(person(anna), second, Verdict.NOT_HELPED);
            return "";
        });

        assertThat(questions.counts(lift.id())).isEqualTo(new AskedQuestions.Counts(3, 2, 1, 1));
        assertThat(questions.counts(light.id())).isEqualTo(new AskedQuestions.Counts(0, 0, 0, 0));
        assertThat(questions.verdicts(lift.id(), Instant.EPOCH, 2))
                .containsExactlyInAnyOrder(Verdict.NOT_HELPED, Verdict.HELPED);
    }

    @Test
    void what_was_found_out_about_a_match_is_there_to_learn_from() {
        var lift = category("Лифт");
        var question = asked(company.client("Анна"), "Лифт?", lift);
        inTransaction(() -> {
            questions.settle(question, false);
            return "";
        });

        assertThat(questions.outturns(10)).containsExactly(new Outturn(1, 2, 3, 4, false));
    }

    @Test
    void a_suggestion_is_sent_edited_or_ignored() {
        var lift = category("Лифт");
        var light = category("Свет");
        var operator = company.operator("Олег");
        company.client("Анна").says("Лифт стоит");
        operator.sees("Лифт стоит");
        answer(lift, Language.RU, "Мастер едет");
        answer(light, Language.RU, "Электрик едет");
        var likely = List.of(new Likely(light.id(), 0.2), new Likely(lift.id(), 0.7));

        inTransaction(() -> show(likely));
        assertThat(inTransaction(() -> suggestions.open(1)))
                .extracting(Suggestions.Suggestion::categoryId)
                .containsExactly(lift.id(), light.id());
        inTransaction(() -> {
            suggestions.used(person(operator), 1, lift.id(), false);
            return show(likely);
        });
        inTransaction(() -> {
            suggestions.used(person(operator), 1, lift.id(), true);
            return "";
        });

        assertThat(suggestions.counts(lift.id())).isEqualTo(new Suggestions.Counts(1, 1, 0));
        assertThat(suggestions.counts(light.id())).isEqualTo(new Suggestions.Counts(0, 0, 2));
        assertThat(suggestions.open(1)).isEmpty();
    }

    @Test
    void a_new_category_is_proven_by_answers_that_were_sent_as_they_are() {
        var lift = category("Лифт");
        var operator = company.operator("Олег");
        company.client("Анна").says("Лифт стоит");
        operator.sees("Лифт стоит");

        uses(operator, lift, false);
        uses(operator, lift, true);
        assertThat(suggestions.sentUnedited(lift.id(), Instant.EPOCH)).isZero();
        company.bot.clock.forward(Duration.ofMinutes(1));
        uses(operator, lift, false);
        uses(operator, lift, false);
        assertThat(suggestions.sentUnedited(lift.id(), Instant.EPOCH)).isEqualTo(2);
        assertThat(categories.get(lift.id()).standing()).isEqualTo(Standing.APPRENTICE);
    }

    private List<Likely> show(List<Likely> likely) {
        suggestions.show(1, likely);
        return likely;
    }

    private void uses(Someone operator, Category category, boolean edited) {
        inTransaction(() -> {
            show(List.of(new Likely(category.id(), 0.7)));
            suggestions.used(person(operator), 1, category.id(), edited);
            return "";
        });
    }

    @Test
    void what_somebody_asked_is_forgotten_with_them_and_stays_counted() {
        var anna = company.client("Анна");
        var lift = category("Лифт");
        asked(anna, "Лифт у квартиры Анны?", lift);

        inTransaction(() -> {
            company.bot.bean(Erasures.class).erase(person(anna));
            return "";
        });

        assertThat(questions.latest(10)).isEmpty();
        assertThat(questions.counts(lift.id()).asked()).isEqualTo(1);
        assertThat(company.database()
                        .sql("select count(*) from asked_question where person_id is null and text is null")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void a_question_is_only_for_whoever_asked_it() {
        var lift = category("Лифт");
        var question = asked(company.client("Анна"), "Лифт?", lift);
        var other = company.client("Борис");

        refused(() -> questions.judge(person(other), question, Verdict.HELPED));
        refused(() -> questions.choose(person(other), question, lift.id()));
    }

    @Test
    void a_ticket_is_filed_under_a_category_by_operators_only() {
        var lift = category("Лифт");
        var operator = company.operator("Олег");
        var anna = company.client("Анна");
        anna.says("Лифт стоит");
        operator.sees("Лифт стоит");
        var tickets = company.bot.bean(Tickets.class);

        refused(() -> tickets.file(person(anna), 1, lift.id()));
        refused(() -> tickets.file(person(operator), 1, lift.id() + 100));
        inTransaction(() -> {
            tickets.file(person(operator), 1, lift.id());
            return "";
        });

        assertThat(inTransaction(() -> tickets.of(person(operator), 1).categoryId()))
                .isEqualTo(lift.id());
        assertThat(categories.isUsed(lift.id())).isTrue();
    }

    @Test
    void managers_set_when_the_assistant_speaks() {
        assertThat(settings.assistant()).isEqualTo(AssistantRules.AT_FIRST);

        inTransaction(() -> {
            settings.mode(person(manager), Mode.SUGGEST);
            settings.sureFrom(person(manager), 90);
            settings.maybeFrom(person(manager), 50);
            settings.provenAfter(person(manager), 3);
            return "";
        });

        assertThat(settings.assistant()).isEqualTo(new AssistantRules(Mode.SUGGEST, 90, 50, 3));
    }

    @Test
    void what_is_offered_is_never_surer_than_what_is_answered() {
        assertThatThrownBy(() -> inTransaction(() -> {
                    settings.maybeFrom(person(manager), 81);
                    return "";
                }))
                .isInstanceOf(Unfit.class);
        assertThatThrownBy(() -> inTransaction(() -> {
                    settings.sureFrom(person(manager), 39);
                    return "";
                }))
                .isInstanceOf(Unfit.class);
        assertThat(settings.assistant()).isEqualTo(AssistantRules.AT_FIRST);
    }

    @Test
    void an_answer_that_does_not_help_is_no_longer_given() {
        var lift = category("Лифт");
        refused(() -> categories.letAnswer(person(manager), lift.id(), true));
        answer(lift, Language.RU, "Чиним");
        inTransaction(() -> {
            categories.letAnswer(person(manager), lift.id(), true);
            return "";
        });
        assertThat(categories.get(lift.id()).answers()).isTrue();

        inTransaction(() -> {
            categories.suspend(lift.id());
            return "";
        });

        assertThat(categories.get(lift.id()).standing()).isEqualTo(Standing.SUSPENDED);
    }

    @Test
    void a_phrase_is_remembered_with_its_source() {
        var lift = category("Лифт");

        var learned = inTransaction(() -> phrases.learn(lift.id(), "Лифт не едет", Source.helped()))
                .taken()
                .getFirst();

        assertThat(learned.origin()).isEqualTo(Phrase.Origin.HELPED);
        assertThat(learned.authorId()).isNull();
    }
}
