package io.frontdesk.knowledge;

import io.frontdesk.knowledge.matching.Calibrator;
import io.frontdesk.knowledge.matching.Evidence;
import io.frontdesk.knowledge.matching.Feedback;
import io.frontdesk.knowledge.matching.Match;
import io.frontdesk.knowledge.matching.Matcher;
import io.frontdesk.knowledge.matching.Phrase;
import io.frontdesk.knowledge.matching.Similar;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** What this process knows by heart. The database is the truth, and all of this can be thrown away at any time. */
@Component
class Memory {

    private static final Logger log = LoggerFactory.getLogger(Memory.class);

    /** So many of the latest outcomes tell how sure one may be. */
    private static final int OUTTURNS = 1_000;

    private final Lessons lessons;
    private final Revisions revisions;
    private final AskedQuestions questions;
    private final Matcher matcher = new Matcher();
    private final Map<Long, Phrase> known = new HashMap<>();
    private long seen;
    private @Nullable Instant fitted;

    Memory(Lessons lessons, Revisions revisions, AskedQuestions questions) {
        this.lessons = lessons;
        this.revisions = revisions;
        this.questions = questions;
    }

    Match match(String text) {
        return matcher.match(text);
    }

    List<Similar> closest(String text, int count) {
        return matcher.closest(text, count);
    }

    /** Known questions that say nearly the same. */
    List<Similar> duplicates(String text) {
        return matcher.duplicates(text);
    }

    /** Questions put together that are about the same; the most typical of each first. */
    List<List<String>> clusters(List<String> questions) {
        return matcher.clusters(questions);
    }

    /** Learns everything anew; questions are answered meanwhile from what was known before. */
    void rebuild() {
        matcher.rebuild(this::read);
        log.info("The assistant knows {} phrases", size());
    }

    private synchronized int size() {
        return known.size();
    }

    private synchronized Collection<Phrase> read() {
        seen = revisions.latest();
        known.clear();
        lessons.all().forEach(lesson -> known.put(lesson.id(), lesson));
        return List.copyOf(known.values());
    }

    /** Learns what has changed since it was looked at last, wherever it was changed, and how sure one may be by now. */
    synchronized void catchUp() {
        for (var change : revisions.since(seen)) {
            refresh(change.category());
            seen = change.revision();
        }
        refit();
    }

    /** What was learned here counts for the very next question; should that fail, it is found like a change made elsewhere. */
    @TransactionalEventListener(fallbackExecution = true)
    void on(Category.Changed event) {
        try {
            refresh(event.category());
        } catch (RuntimeException failure) {
            log.warn("Category {} is learned a little later: {}", event.category(), failure.toString());
        }
    }

    private synchronized void refresh(long category) {
        var now = lessons.of(category);
        forgetAllBut(now, category);
        for (var lesson : now) {
            if (!lesson.equals(known.put(lesson.id(), lesson))) {
                matcher.learn(lesson);
            }
        }
    }

    /** A phrase that another category has by now stays known as that one's. */
    private void forgetAllBut(Collection<Phrase> kept, long category) {
        var ids = new HashSet<Long>();
        kept.forEach(lesson -> ids.add(lesson.id()));
        known.values().removeIf(lesson -> {
            var gone = lesson.category() == category && !ids.contains(lesson.id());
            if (gone) {
                matcher.forget(lesson.id());
            }
            return gone;
        });
    }

    private void refit() {
        var settled = questions.lastSettled();
        if (!Objects.equals(settled, fitted)) {
            matcher.calibrate(Calibrator.shipped().refitted(feedback()));
            fitted = settled;
        }
    }

    private List<Feedback> feedback() {
        return questions.outturns(OUTTURNS).stream()
                .map(outturn -> new Feedback(
                        new Evidence(outturn.lift(), outturn.coverage(), outturn.likeness(), outturn.length()),
                        outturn.right()))
                .toList();
    }
}
