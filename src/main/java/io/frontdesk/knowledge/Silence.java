package io.frontdesk.knowledge;

import static java.util.stream.Collectors.toSet;

import io.frontdesk.people.Authority;
import io.frontdesk.people.People;
import io.frontdesk.people.Person;
import io.frontdesk.people.Refusal;
import io.frontdesk.people.Unfit;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What clients ask and nobody has written an answer to yet. */
@Service
@Transactional(noRollbackFor = {Refusal.class, Unfit.class})
public class Silence {

    /** So long a question waits here for an answer. */
    public static final Duration REMEMBERED = Duration.ofDays(30);

    private static final int MOST_PHRASES = 50;
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final AskedQuestions questions;
    private final Categories categories;
    private final KnownPhrases phrases;
    private final Memory memory;
    private final People people;
    private final Clock clock;

    Silence(
            AskedQuestions questions,
            Categories categories,
            KnownPhrases phrases,
            Memory memory,
            People people,
            Clock clock) {
        this.questions = questions;
        this.categories = categories;
        this.phrases = phrases;
        this.memory = memory;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Questions about the same.
     *
     * @param question the id of one of them, by which the gap is found again
     * @param wordings in which it was asked, the most typical first, without whom it was about
     * @param times how often it was asked
     */
    public record Gap(long question, List<String> wordings, int times) {

        public String example() {
            return wordings.getFirst();
        }
    }

    /**
     * What was asked in this time and could not be answered now either, most often asked first.
     *
     * @param knownFrom in percent, how probable a category must be for a question to count as known
     */
    public List<Gap> gaps(Person who, Duration time, int knownFrom) {
        Authority.requireManager(who);
        return gaps(time, knownFrom);
    }

    private List<Gap> gaps(Duration time, int knownFrom) {
        var asked = wordings(time);
        asked.keySet().removeIf(wording -> 100 * memory.match(wording).probability() >= knownFrom);
        return memory.clusters(List.copyOf(asked.keySet())).stream()
                .map(wordings -> gap(wordings, asked))
                .sorted(Comparator.comparingInt(Gap::times).reversed())
                .toList();
    }

    /** How questions were put, without whom they were about, and which they are. */
    private Map<String, List<Long>> wordings(Duration time) {
        var asked = questions.silentSince(clock.instant().minus(time));
        var names = people.names(asked.stream()
                .map(AskedQuestion::personId)
                .filter(Objects::nonNull)
                .collect(toSet()));
        var first = new HashMap<String, String>();
        var wordings = new LinkedHashMap<String, List<Long>>();
        for (var question : asked) {
            wording(question, names)
                    .map(text -> first.computeIfAbsent(bare(text), bare -> text))
                    .ifPresent(text -> wordings.computeIfAbsent(text, any -> new ArrayList<>())
                            .add(question.id()));
        }
        return wordings;
    }

    /** Signs and capitals make no other question. */
    private static String bare(String text) {
        return SIGNS.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    private static Optional<String> wording(AskedQuestion question, Map<Long, String> names) {
        var text = question.text();
        var name = question.personId() == null ? null : names.get(question.personId());
        return text == null
                ? Optional.empty()
                : Learning.question(text, Stream.ofNullable(name).toList());
    }

    private static Gap gap(List<String> wordings, Map<String, List<Long>> asked) {
        var ids = wordings.stream()
                .flatMap(wording -> asked.getOrDefault(wording, List.of()).stream())
                .toList();
        return new Gap(ids.getFirst(), wordings, ids.size());
    }

    /**
     * The questions like this one.
     *
     * @throws Refusal where there are none any more
     */
    public Gap gap(Person who, long question, int knownFrom) {
        Authority.requireManager(who);
        var wordings = wordings(REMEMBERED);
        return gaps(REMEMBERED, knownFrom).stream()
                .filter(gap -> gap.wordings().stream()
                        .anyMatch(wording ->
                                wordings.getOrDefault(wording, List.of()).contains(question)))
                .findFirst()
                .orElseThrow(() -> new Refusal("refusal.no-silence"));
    }

    /**
     * A category for them, in whose words it will be recognised.
     *
     * @throws Unfit where that is no name
     */
    public Category name(Person who, long question, String name, int knownFrom) {
        var gap = gap(who, question, knownFrom);
        var category = categories.add(who, name).entry();
        phrases.add(
                who, category.id(), gap.wordings().stream().limit(MOST_PHRASES).toList());
        return category;
    }
}
