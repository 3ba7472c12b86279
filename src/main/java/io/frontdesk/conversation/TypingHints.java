package io.frontdesk.conversation;

import io.frontdesk.conversation.screens.InlineMode;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.correspondence.Texts;
import io.frontdesk.knowledge.Answer.Language;
import io.frontdesk.knowledge.AskedQuestion.Outcome;
import io.frontdesk.knowledge.AskedQuestions;
import io.frontdesk.knowledge.KnownPhrases;
import io.frontdesk.knowledge.KnownQuestions;
import io.frontdesk.knowledge.KnownQuestions.Known;
import io.frontdesk.people.People;
import io.frontdesk.people.Person;
import io.frontdesk.settings.AssistantRules;
import io.frontdesk.settings.Settings;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Offers known questions to whom the bot knows, while they type. Strangers are shown the way to the bot, and whoever is blocked is
 * shown nothing. Clients are answered so only where the assistant may answer them at all.
 */
@Component
class TypingHints implements Hints, InlineMode {

    /** What the bot is started with by whoever comes from there. */
    static final String PAYLOAD = "hints";

    private static final Pattern ID = Pattern.compile("\\d{1,18}");

    /** In characters; phones show less. */
    private static final int LONGEST_TITLE = 100;

    private static final int LONGEST_DESCRIPTION = 120;

    private final People people;
    private final KnownQuestions known;
    private final KnownPhrases phrases;
    private final AskedQuestions questions;
    private final Settings settings;
    private final Viewers viewers;
    private final BotName bot;

    TypingHints(
            People people,
            KnownQuestions known,
            KnownPhrases phrases,
            AskedQuestions questions,
            Settings settings,
            Viewers viewers,
            BotName bot) {
        this.people = people;
        this.known = known;
        this.phrases = phrases;
        this.questions = questions;
        this.settings = settings;
        this.viewers = viewers;
        this.bot = bot;
    }

    @Override
    public Offer offer(Incoming.Sender sender, String words) {
        return people.find(sender.id())
                .map(person -> offer(person, words.strip()))
                .orElseGet(() -> new Offer(List.of(), entrance(stranger(sender), "hints.start")));
    }

    private Offer offer(Person person, String words) {
        if (person.isBlocked()) {
            return Offer.NOTHING;
        }
        var viewer = viewers.of(person);
        var hints = find(viewer, words).stream()
                .flatMap(question -> hint(question).stream())
                .toList();
        return new Offer(hints, hints.isEmpty() ? entrance(viewer, "hints.nothing") : null);
    }

    private List<Known> find(Viewer viewer, String words) {
        var toStaff = viewer.person().role().servesTickets();
        var rules = settings.assistant();
        if (!speaks(rules, toStaff)) {
            return List.of();
        }
        var language = Language.valueOf(viewer.phrases().tongue().name());
        return words.isEmpty() ? known.mostAsked(toStaff, language, MOST) : known.like(words, toStaff, language, MOST);
    }

    private static boolean speaks(AssistantRules rules, boolean toStaff) {
        return toStaff ? rules.suggests() : rules.answers();
    }

    private static Optional<Hint> hint(Known question) {
        var answer = question.answer();
        return HintContents.of(answer.content())
                .map(content -> new Hint(
                        Long.toString(question.phrase()),
                        Texts.cut(question.question(), LONGEST_TITLE),
                        Texts.cut(content.words().text().replace('\n', ' '), LONGEST_DESCRIPTION),
                        content,
                        HintContents.links(answer.links())));
    }

    private Viewer stranger(Incoming.Sender sender) {
        return viewers.of(people.stranger(Engine.introduction(sender)));
    }

    private static Entrance entrance(Viewer viewer, String key) {
        return new Entrance(viewer.line(key), PAYLOAD);
    }

    /** The question is answered, whatever was typed to find it. */
    void chosen(Incoming.Chose choice, Person person) {
        Optional.of(choice.hint())
                .filter(hint -> ID.matcher(hint).matches())
                .flatMap(hint -> phrases.find(Long.parseLong(hint)))
                .ifPresent(phrase -> questions.note(
                        person, phrase.text(), Outcome.ANSWERED, phrase.categoryId(), phrase.id(), null, List.of()));
    }

    @Override
    public boolean isOn() {
        return bot.takesInlineQueries();
    }
}
