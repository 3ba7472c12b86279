package io.frontdesk.conversation;

import io.frontdesk.correspondence.Content;
import io.frontdesk.knowledge.Answer.Language;
import io.frontdesk.knowledge.Apprenticeships;
import io.frontdesk.knowledge.AskedQuestion.Likely;
import io.frontdesk.knowledge.AskedQuestion.Outcome;
import io.frontdesk.knowledge.AskedQuestion.Verdict;
import io.frontdesk.knowledge.AskedQuestions;
import io.frontdesk.knowledge.Categories;
import io.frontdesk.knowledge.CategoryFiles;
import io.frontdesk.knowledge.CategorySheet.Column;
import io.frontdesk.knowledge.Comparison;
import io.frontdesk.knowledge.Consultations;
import io.frontdesk.knowledge.KnownAnswers;
import io.frontdesk.knowledge.KnownPhrases;
import io.frontdesk.knowledge.Links;
import io.frontdesk.knowledge.SilenceReports;
import io.frontdesk.knowledge.Statement;
import io.frontdesk.knowledge.Suggestions;
import io.frontdesk.people.Person;
import io.frontdesk.people.Role;
import io.frontdesk.settings.Settings;
import io.frontdesk.ticket.Intake;
import io.frontdesk.ticket.Tickets;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** What the assistant of a busy company knows: more than a page of categories that have to do with lifts, one of them with all there is. */
final class BusyKnowledge {

    /** What it answers at once. */
    static final String KNOWN = "Лифт застрял на этаже 1";

    private final QuietBot bot;
    private final BusyCompany company;
    private final Consumer<Runnable> happens;

    BusyKnowledge(QuietBot bot, BusyCompany company, Consumer<Runnable> happens) {
        this.bot = bot;
        this.company = company;
        this.happens = happens;
    }

    void isLearned(long ticket) {
        happens.accept(this::categories);
        happens.accept(() -> lift(ticket));
        happens.accept(this::past);
        happens.accept(this::useless);
        var applicant = bot.bean(Tickets.class).of(manager(), ticket).applicantId();
        happens.accept(() -> suggestions(applicant));
        happens.accept(() -> proven(applicant));
        happens.accept(this::silence);
        happens.accept(this::lookalikes);
        happens.accept(this::compared);
        happens.accept(() -> files(Role.MANAGER, "Категория;Фраза\nЛифт;Лифт гудит\n"));
        happens.accept(() -> files(Role.ROOT, "Категория;Фраза\n;Лифт гудит\n"));
    }

    private Person manager() {
        return bot.person(company.walker(Role.MANAGER));
    }

    private void categories() {
        var categories = bot.bean(Categories.class);
        IntStream.range(0, BusyCompany.MANY).forEach(number -> categories.add(manager(), "Лифт номер " + number));
    }

    private void lift(long ticket) {
        var lift = bot.bean(Categories.class).add(manager(), "Лифт").entry().id();
        var phrases = IntStream.rangeClosed(1, BusyCompany.MANY)
                .mapToObj(floor -> "Лифт застрял на этаже " + floor)
                .toList();
        bot.bean(KnownPhrases.class).add(manager(), lift, phrases);
        var answers = bot.bean(KnownAnswers.class);
        answers.write(manager(), lift, Language.RU, Statement.of(Content.Text.of("Ж".repeat(4_096))), ticket);
        answers.link(manager(), lift, Language.RU, Links.of("Схема https://example.com/map"));
        answers.write(
                manager(), lift, Language.UK, Statement.of(Content.Text.of("https://telegra.ph/Lift-01-15")), null);
        bot.bean(Categories.class).letAnswer(manager(), lift, true);
        teaches(ticket, lift);
    }

    /** What the ticket asks is known elsewhere at first, then it is learned. */
    private void teaches(long ticket, long category) {
        var other = bot.bean(Categories.class)
                .add(manager(), "Лифт номер 0")
                .entry()
                .id();
        var phrases = bot.bean(KnownPhrases.class);
        var phrase = phrases.add(manager(), other, List.of(BusyCompany.SUBJECT))
                .taken()
                .getFirst();
        var tickets = bot.bean(Tickets.class);
        tickets.file(manager(), ticket, category);
        phrases.remove(manager(), phrase.id());
        tickets.file(manager(), ticket, null);
        tickets.file(manager(), ticket, category);
    }

    /** More than a page of questions that nobody has an answer to. */
    private void silence() {
        var client = bot.person(company.walker(Role.CLIENT));
        for (var question : List.of(
                "Где купить цветы?",
                "Кто красит забор?",
                "Можно ли с собакой?",
                "Сколько стоит обед?",
                "Когда концерт?",
                "Есть ли бассейн?",
                "Как вызвать такси?",
                "Почему громко играет музыка?",
                "Зачем нужна каска?")) {
            bot.bean(AskedQuestions.class).note(client, question, Outcome.SILENT, null, null, null, List.of());
        }
        bot.publish(new SilenceReports.Due(Duration.ofDays(7)));
    }

    private void lookalikes() {
        bot.bean(Categories.class).add(manager(), "Подъезд");
        bot.bean(Categories.class).add(manager(), "Подъезды");
    }

    private void compared() {
        bot.clock.forward(Duration.ofSeconds(3));
        bot.bean(Comparison.class).compare();
    }

    /** Each has a file waiting: one that is fit, and one that is not. */
    private void files(Role role, String sheet) {
        var files = bot.bean(CategoryFiles.class);
        var who = bot.person(company.walker(role));
        files.send(who, 1, "file", "lift.csv");
        var headings = Map.of(Column.CATEGORY, Set.of("Категория"), Column.PHRASE, Set.of("Фраза"));
        files.keep(who, files.read("lift.csv", sheet.getBytes(StandardCharsets.UTF_8), headings));
    }

    /** Somebody asked about it, so it is only archived. */
    private void past() {
        var past = bot.bean(Categories.class).add(manager(), "Прошлое").entry().id();
        bot.bean(AskedQuestions.class)
                .note(
                        bot.person(company.walker(Role.CLIENT)),
                        "Где прошлое?",
                        Outcome.ANSWERED,
                        past,
                        null,
                        null,
                        List.of(new Likely(past, 0.9)));
        bot.bean(Categories.class).remove(manager(), past);
    }

    /** Has helped nobody, and is not given any more. */
    private void useless() {
        var light = bot.bean(Categories.class).add(manager(), "Свет").entry().id();
        bot.bean(KnownAnswers.class)
                .write(manager(), light, Language.RU, Statement.of(Content.Text.of("Скоро включим")), null);
        bot.bean(Categories.class).letAnswer(manager(), light, true);
        var client = bot.person(company.walker(Role.CLIENT));
        for (var time = 0; time < 2; time++) {
            var question = bot.bean(AskedQuestions.class)
                    .note(client, "Нет света", Outcome.ANSWERED, light, null, null, List.of(new Likely(light, 0.9)));
            bot.bean(Consultations.class).judge(client, question, Verdict.NOT_HELPED);
        }
    }

    /** Everybody who serves tickets has one with answers at hand: one that has no room beside other words, one in another language. */
    private void suggestions(long applicant) {
        var tickets = bot.bean(Tickets.class);
        var light = bot.bean(Categories.class).add(manager(), "Свет").entry().id();
        var lift = bot.bean(Categories.class).add(manager(), "Лифт").entry().id();
        var client = bot.person(applicant);
        for (var role : List.of(Role.ADMINISTRATOR, Role.MANAGER, Role.ROOT)) {
            var ticket = bot.bean(Intake.class)
                    .open(client, company.writing(Content.Text.of("Нет света и лифта")))
                    .id();
            bot.bean(Suggestions.class).show(ticket, List.of(new Likely(light, 0.8), new Likely(lift, 0.5)));
            tickets.assign(manager(), ticket, company.walker(role));
        }
    }

    /** Of a new one made by somebody who does not manage. */
    private void proven(long applicant) {
        var author = bot.person(company.walker(Role.ADMINISTRATOR));
        var heat = bot.bean(Categories.class).add(author, "Тепло").entry().id();
        bot.bean(KnownAnswers.class)
                .write(author, heat, Language.EN, Statement.of(Content.Text.of("It is warm")), null);
        var ticket = bot.bean(Intake.class).open(bot.person(applicant), company.writing(Content.Text.of("Тепло?")));
        bot.bean(Suggestions.class).show(ticket.id(), List.of(new Likely(heat, 0.9)));
        bot.bean(Suggestions.class).used(author, ticket.id(), heat, false);
        bot.bean(Apprenticeships.class).served(heat, 1);
    }

    void isCorrected() {
        for (var name : List.of("Лифт", "Свет")) {
            var category =
                    bot.bean(Categories.class).add(manager(), name).entry().id();
            bot.bean(KnownAnswers.class)
                    .write(manager(), category, Language.RU, Statement.of(Content.Text.of("Уже чиним")), null);
        }
    }

    /** From now on it asks what is meant. */
    void isNeverSure() {
        bot.bean(Settings.class).sureFrom(manager(), 100);
    }
}
