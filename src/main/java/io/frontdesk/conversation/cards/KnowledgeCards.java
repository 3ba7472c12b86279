package io.frontdesk.conversation.cards;

import io.frontdesk.conversation.Chatter;
import io.frontdesk.conversation.Outgoing.Priority;
import io.frontdesk.conversation.Viewers;
import io.frontdesk.conversation.map.LessonCommand.Forget;
import io.frontdesk.conversation.map.TicketPlace.Info;
import io.frontdesk.conversation.view.Drawing;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.knowledge.Category;
import io.frontdesk.knowledge.Phrase;
import io.frontdesk.knowledge.Phrase.Added;
import io.frontdesk.knowledge.Phrase.Declined;
import io.frontdesk.knowledge.Phrase.Origin;
import io.frontdesk.knowledge.Phrase.Reason;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What those who teach the assistant are told of it. */
@Component
class KnowledgeCards {

    /** Of more it is said how many there are. */
    private static final int MOST_LINES = 20;

    private static final int EXCERPT = 80;

    private final Chatter chatter;
    private final Viewers viewers;

    KnowledgeCards(Chatter chatter, Viewers viewers) {
        this.chatter = chatter;
        this.viewers = viewers;
    }

    /** Which phrases were taken, and why the others were not; a single one that was is seen anyway. */
    @EventListener
    void on(Added event) {
        var author = event.source().author();
        if (event.source().origin() == Origin.TYPED && author != null && isWorthTelling(event)) {
            var viewer = viewers.of(author);
            var report = viewer.draw(
                    "phrases.added", event.category().name(), event.taken().size());
            event.declined().stream().limit(MOST_LINES).forEach(declined -> tell(declined, report));
            var more = event.declined().size() - MOST_LINES;
            chatter.screen(
                    viewer,
                    report.lineIf(more > 0, "phrases.declined-more", more).done(),
                    Priority.INTERACTIVE);
        }
    }

    /** What was learned by itself can be forgotten again at once. */
    @EventListener
    void onLearned(Added event) {
        var author = event.source().author();
        var ticket = event.source().ticket();
        if (event.source().origin() == Origin.TICKET && author != null && ticket != null) {
            var viewer = viewers.of(author);
            event.taken().forEach(phrase -> tellLearned(phrase, event.category(), ticket, viewer));
            event.declined().stream()
                    .filter(declined -> declined.reason() == Reason.ELSEWHERE)
                    .forEach(declined -> tellElsewhere(declined, event.category(), ticket, viewer));
        }
    }

    private void tellLearned(Phrase phrase, Category category, long ticket, Viewer viewer) {
        var card = viewer.draw("card.learned", category.name(), phrase.text());
        card.row(
                card.button("forget-phrase", new Forget(ticket, phrase.id())), card.button("ticket", new Info(ticket)));
        chatter.screen(viewer, card.done(), Priority.INTERACTIVE);
    }

    private void tellElsewhere(Declined declined, Category category, long ticket, Viewer viewer) {
        var other = Objects.requireNonNullElse(declined.category(), "");
        var card = viewer.draw("card.learned-elsewhere", category.name(), cut(declined.text()), other)
                .row("ticket", new Info(ticket));
        chatter.screen(viewer, card.done(), Priority.INTERACTIVE);
    }

    private static boolean isWorthTelling(Added event) {
        return event.taken().size() > 1 || !event.declined().isEmpty();
    }

    private static void tell(Declined declined, Drawing report) {
        report.line(
                "phrases.declined",
                declined.reason(),
                cut(declined.text()),
                Objects.requireNonNullElse(declined.category(), ""),
                Phrase.LONGEST);
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= EXCERPT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, EXCERPT)) + "…";
    }
}
