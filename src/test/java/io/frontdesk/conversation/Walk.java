package io.frontdesk.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontdesk.conversation.map.CategoryQuestion.Rename;
import io.frontdesk.conversation.map.CategoryQuestion.SendFile;
import io.frontdesk.conversation.map.CategoryQuestion.WriteLinks;
import io.frontdesk.conversation.map.ChatQuestion.SayFirst;
import io.frontdesk.conversation.map.Command;
import io.frontdesk.conversation.map.CounterpartyQuestion.Line;
import io.frontdesk.conversation.map.CounterpartyQuestion.Write;
import io.frontdesk.conversation.map.DraftCommand.Send;
import io.frontdesk.conversation.map.HomePlace.Home;
import io.frontdesk.conversation.map.LessonPlace;
import io.frontdesk.conversation.map.NewCategoryQuestion;
import io.frontdesk.conversation.map.PassPlace.Day;
import io.frontdesk.conversation.map.PassPlace.Hour;
import io.frontdesk.conversation.map.PassPlace.Minute;
import io.frontdesk.conversation.map.PassPlace.UntilMinute;
import io.frontdesk.conversation.map.PersonQuestion.Describe;
import io.frontdesk.conversation.map.PersonQuestion.Detail;
import io.frontdesk.conversation.map.Place;
import io.frontdesk.conversation.map.PostQuestion;
import io.frontdesk.conversation.map.PrivacyPlace.Erased;
import io.frontdesk.conversation.map.ProfileCommand.Speak;
import io.frontdesk.conversation.map.ProfileCommand.Tongue;
import io.frontdesk.conversation.map.ProfileQuestion.Email;
import io.frontdesk.conversation.map.ProfileQuestion.Phone;
import io.frontdesk.conversation.map.Question;
import io.frontdesk.conversation.map.SettingsPlace.MaybeFrom;
import io.frontdesk.conversation.map.SettingsPlace.SureFrom;
import io.frontdesk.conversation.map.StandardTextPlace;
import io.frontdesk.conversation.map.StandardTextQuestion;
import io.frontdesk.conversation.map.Target;
import io.frontdesk.conversation.screens.HelpScreens;
import io.frontdesk.conversation.screens.Reception;
import io.frontdesk.conversation.view.Button;
import io.frontdesk.conversation.view.Languages;
import io.frontdesk.conversation.view.Screen;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.correspondence.Content;
import io.frontdesk.correspondence.FormattedText;
import io.frontdesk.people.Refusal;
import io.frontdesk.people.Role;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * One person walks about the bot and presses whatever there is, breadth first. All places are gone to before anything is done; then
 * each deed is done and each question answered in a world of its own, in which the walk goes on to what is new there.
 */
final class Walk {

    /** A deed is done this often on screens of one shape; for other tickets and people it would be the same. */
    private static final int ENOUGH = 2;

    private static final String ANSWER = "лифт";
    private static final Content SHEET =
            new Content.Media(Content.Media.Kind.DOCUMENT, "file", FormattedText.EMPTY, "lift.csv");
    private static final String GAP = "…";

    private final QuietBot bot;
    private final BusyCompany company;
    private final MapOfTheBot map;
    private final Wording wording;
    private final Letters letters;
    private final Limits limits;
    private final Fingers fingers;
    private final Role role;
    private final long me;
    private final Set<Target.Carried> met = new HashSet<>();
    private final Map<String, Integer> done = new HashMap<>();

    Walk(QuietBot bot, BusyCompany company, MapOfTheBot map, Role role) {
        this.bot = bot;
        this.company = company;
        this.map = map;
        this.wording = map.wording();
        this.letters = new Letters(bot, map);
        this.limits = new Limits(bot.bean(CallbackData.class));
        this.role = role;
        this.me = company.walker(role);
        this.fingers = new Fingers(bot, company.sender(me));
    }

    /**
     * One press on a button, or one message.
     *
     * @param from the place or card on which the button stands
     * @param shape all that stands there, without numbers and names
     * @param by the command that leads on; empty where the button itself does
     */
    record Step(String from, String shape, String label, String by, Target.Carried to) {

        Step(String from, String label, Target.Carried to) {
            this(from, from, label, "", to);
        }
    }

    /** The places gone to and the commands done. */
    Set<Target.Carried> met() {
        return met;
    }

    void everywhere(Collection<Step> entrances) {
        explore(entrances);
        write("Где парковка?");
        bot.inWorld(() -> {
            company.finishAllOf(me);
            write("Где парковка?");
            write("Спасибо!");
            write(BusyKnowledge.KNOWN);
            company.isNeverSure();
            write(BusyKnowledge.KNOWN);
        });
    }

    private void explore(Collection<Step> starts) {
        Queue<Step> steps = new ArrayDeque<>(starts);
        List<Runnable> deeds = new ArrayList<>();
        while (!steps.isEmpty()) {
            var step = steps.remove();
            switch (step.to()) {
                case Place place -> go(step, place, steps, deeds);
                case Command command -> deeds.add(() -> act(step, command));
            }
        }
        deeds.forEach(Runnable::run);
    }

    private void go(Step step, Place place, Queue<Step> steps, List<Runnable> deeds) {
        map.leads(step, place);
        if (isWorthSeeing(place) && met.add(place)) {
            var screen = see(place, step);
            steps.addAll(steps(place, screen));
            if (place instanceof Question question) {
                deeds.add(() -> answer(question));
            }
        }
    }

    /** One text that can be worded otherwise is like the other. */
    private boolean isWorthSeeing(Place place) {
        return met.contains(place)
                || switch (place) {
                    case StandardTextPlace.Shown its -> isNew("of the standard texts: " + map.name(its));
                    case StandardTextQuestion its -> isNew("of the standard texts: " + map.name(its));
                    default -> !isOneOfMany(place) || isNew("in a calendar: " + map.shape(place));
                };
    }

    /** One day of a calendar is like the other, and one percentage, and one category under which something could be remembered. */
    private static boolean isOneOfMany(Place place) {
        return place instanceof Day
                || place instanceof Hour
                || place instanceof Minute
                || place instanceof UntilMinute
                || place instanceof SureFrom
                || place instanceof MaybeFrom
                || place instanceof LessonPlace.Preview;
    }

    private Screen see(Place place, Step step) {
        try {
            assertThat(rights().allow(place)).as("a right to it").isTrue();
            var screen = show(place, viewer());
            limits.check(screen);
            if (isNew("looks like this: " + map.shape(place) + labels(screen))) {
                checkInEveryLanguage(place);
                fingers.goes(place, screen);
            }
            if (isNew("on a card: " + map.shape(place))) {
                fingers.goesFromCard(place, screen);
            }
            assertThat(targets(screen)).as("ways on").anyMatch(target -> !target.equals(place));
            assertThat(targets(screen))
                    .as("ways out of what is asked")
                    .matches(targets ->
                            !(place instanceof Question) || targets.stream().anyMatch(Walk::isWayOut));
            map.reaches(role, place, wording.title(screen.content().words().text()));
            return screen;
        } catch (Refusal | AssertionError wrong) {
            throw new AssertionError(role + " comes to " + place + " by " + step, wrong);
        }
    }

    private void checkInEveryLanguage(Place place) {
        var me = viewer();
        for (var phrases : bot.bean(Languages.class).all()) {
            var viewer = new Viewer(me.person(), phrases, me.zone());
            var screen = show(place, viewer);
            limits.check(screen);
            limits.check(bot.bean(HelpScreens.class).about(place, screen, viewer));
        }
    }

    /** Leaving a question changes nothing, and nothing else is asked then. */
    static boolean isWayOut(Target target) {
        return target instanceof Place && !(target instanceof Question);
    }

    private List<String> labels(Screen screen) {
        return screen.rows().stream()
                .flatMap(List::stream)
                .map(this::label)
                .distinct()
                .toList();
    }

    private Screen show(Place place, Viewer viewer) {
        return bot.bean(Router.class).show(place, viewer);
    }

    private Viewer viewer() {
        return bot.bean(Viewers.class).of(bot.person(me));
    }

    private Rights rights() {
        return new Rights(bot, bot.person(me));
    }

    private static List<Target> targets(Screen screen) {
        return screen.rows().stream().flatMap(List::stream).map(Button::target).toList();
    }

    private List<Step> steps(Place place, Screen screen) {
        var name = map.name(place);
        var shape = name + labels(screen);
        return screen.rows().stream()
                .flatMap(List::stream)
                .filter(button -> button.target() instanceof Target.Carried)
                .map(button -> new Step(name, shape, label(button), "", (Target.Carried) button.target()))
                .toList();
    }

    /** Which months and days there are depends on the day on which the map is drawn. */
    private String label(Button button) {
        return isMonth(button) || button.target() instanceof Hour ? GAP : wording.label(button.label());
    }

    private static boolean isMonth(Button button) {
        return button.target() instanceof Day(var month, var like)
                && Stream.of(Month.values())
                        .map(each -> each.getDisplayName(TextStyle.FULL_STANDALONE, Locale.of("ru")))
                        .anyMatch(each ->
                                button.label().toLowerCase(Locale.of("ru")).startsWith(each));
    }

    private void act(Step step, Command command) {
        assertThat(rights().allow(command))
                .as("%s has a right to %s", role, command)
                .isTrue();
        met.add(command);
        map.reaches(role, command, step.label());
        if (isNew(step.shape() + step.label() + map.shape(command))) {
            fingers.does(command);
            if (!changesLanguage(command)) {
                run(step, command);
            }
            if (command instanceof Send && isNew("of another answer: " + map.shape(command))) {
                bot.inWorld(() -> {
                    company.answersOtherwise();
                    run(step, command);
                });
            }
        }
    }

    private void run(Step step, Command command) {
        inWorld(
                step,
                map.name(command),
                () -> Optional.of(bot.bean(Router.class).run(command, viewer())));
    }

    /** The map is written in Russian, and every place is drawn in the other languages anyway. */
    private static boolean changesLanguage(Command command) {
        return command instanceof Speak(var tongue) && tongue != Tongue.RU;
    }

    private boolean isNew(String shape) {
        return done.merge(shape, 1, Integer::sum) <= ENOUGH;
    }

    private void answer(Question question) {
        if (isNew(map.name(question))) {
            if (done.merge("of every kind: " + map.name(question), 1, Integer::sum) == 1) {
                BusyCompany.kinds().forEach(content -> fingers.answers(question, content));
            }
            hear(question);
            if (question instanceof SayFirst(var chat)) {
                bot.inWorld(() -> {
                    company.isAnswered(chat);
                    hear(question);
                });
            }
        }
    }

    private void hear(Question question) {
        inWorld(
                new Step(map.name(question), MapOfTheBot.WORDS, question),
                "",
                () -> bot.bean(Router.class)
                        .hear(question, company.writing(fitting(question)), viewer())
                        .next());
    }

    private Content fitting(Question question) {
        return question instanceof Phone
                ? new Content.Contact("+79161234567", "Ж", null, null, me)
                : question instanceof SendFile ? SHEET : Content.Text.of(words(question));
    }

    private static String words(Question question) {
        return switch (question) {
            case Describe(var person, var detail) when detail == Detail.EMAIL -> "lift@example.com";
            case Email its -> "lift@example.com";
            case Write(var counterparty, var line) when line == Line.INN -> "-";
            case Write(var counterparty, var line) when line == Line.NAME -> "Лифты " + counterparty;
            case PostQuestion.Write(var post, var line) when line == PostQuestion.Line.NAME -> "Лифты " + post;
            case Rename(var category) -> "Лифты " + category;
            case NewCategoryQuestion.Name(var ticket) when ticket != 0 -> "Лифты для заявки " + ticket;
            case WriteLinks its -> "Схема https://example.com/lift";
            default -> ANSWER;
        };
    }

    /** Says something that nobody has asked for. */
    private void write(String words) {
        inWorld(
                new Step(MapOfTheBot.ANYTHING, MapOfTheBot.WORDS + " " + words, new Home()),
                "",
                () -> bot.bean(Reception.class)
                        .unasked(viewer(), company.writing(Content.Text.of(words)))
                        .next());
    }

    /** Goes on from where the deed leads, and from what others are told of it. */
    private void inWorld(Step step, String by, Supplier<Optional<Place>> deed) {
        bot.inWorld(() -> {
            bot.said();
            var next = unrefused(step, deed);
            letters.read(bot.said());
            next.ifPresent(place -> goOn(new Step(step.from(), step.shape(), step.label(), by, place), place));
        });
    }

    private void goOn(Step step, Place place) {
        met.remove(place);
        if (place instanceof Erased) {
            end(step, place);
        } else {
            explore(List.of(step));
        }
    }

    /** Nobody is left who could walk on. */
    private void end(Step step, Place place) {
        map.leads(step, place);
        map.reaches(
                role, place, wording.title(bot.bean(Languages.class).in("ru").line("my-data.erased")));
        met.add(place);
    }

    private Optional<Place> unrefused(Step step, Supplier<Optional<Place>> deed) {
        try {
            return deed.get();
        } catch (Refusal refusal) {
            throw new AssertionError(role + " is refused " + step, refusal);
        }
    }
}
