package io.frontdesk.conversation.cards;

import io.frontdesk.conversation.Chatter;
import io.frontdesk.conversation.Viewers;
import io.frontdesk.conversation.map.PassPlace.Info;
import io.frontdesk.conversation.map.PassPlace.Listed;
import io.frontdesk.conversation.map.PassPlace.Shelf;
import io.frontdesk.conversation.map.PassPlace.Shelves;
import io.frontdesk.conversation.screens.PassLabels;
import io.frontdesk.conversation.screens.StatusMessages;
import io.frontdesk.conversation.screens.StatusMessages.Subject;
import io.frontdesk.conversation.screens.StatusMessages.Topic;
import io.frontdesk.pass.Pass;
import io.frontdesk.pass.PassList;
import io.frontdesk.pass.PassLists;
import io.frontdesk.pass.Passes;
import io.frontdesk.people.People;
import io.frontdesk.people.Person;
import io.frontdesk.people.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What has been decided about a pass, or should be, told to those whom it concerns. */
@Component
class PassNews implements ReceiptBook {

    private static final String KIND = "pass-news";

    private static final Set<Role> WHO_CAN_HELP = EnumSet.of(Role.SECURITY_CHIEF, Role.MANAGER);

    /** More than a company has. */
    private static final int ALL = 1_000;

    private final Chatter chatter;
    private final Viewers viewers;
    private final People people;
    private final Passes passes;
    private final PassLists lists;
    private final PassLabels labels;
    private final StatusMessages statuses;

    PassNews(
            Chatter chatter,
            Viewers viewers,
            People people,
            Passes passes,
            PassLists lists,
            PassLabels labels,
            StatusMessages statuses) {
        this.chatter = chatter;
        this.viewers = viewers;
        this.people = people;
        this.passes = passes;
        this.lists = lists;
        this.labels = labels;
        this.statuses = statuses;
    }

    @EventListener
    void on(Pass.Approved event) {
        tellHolder(event.pass(), "card.pass-approved");
    }

    @EventListener
    void on(Pass.Rejected event) {
        tellHolder(event.pass(), "card.pass-rejected");
    }

    @EventListener
    void on(Pass.Withdrawn event) {
        tellHolder(event.pass(), "card.pass-withdrawn");
    }

    private void tellHolder(Pass pass, String key) {
        var viewer = viewers.of(people.get(pass.holderId()));
        var card = viewer.draw(key, pass.id(), viewer.moment(pass.starts()));
        card.lineIf(!pass.reason().isEmpty(), "pass.reason", pass.reason());
        chatter.card(viewer, card.row("pass", new Info(pass.id())).done(), null, receipt(pass));
    }

    /** Of news to which a reply goes to the pass. */
    static String receipt(Pass pass) {
        return KIND + ":" + pass.id();
    }

    @EventListener
    void on(Pass.Cancelled event) {
        passes.workers(event.pass()).forEach(reader -> tell(reader, event.pass(), "card.pass-cancelled", ""));
    }

    /** Who is no chief any more need not know where the passes went. */
    @EventListener
    void on(Pass.TakenAway event) {
        if (event.late()) {
            tell(event.from().id(), event.pass(), "card.pass-late", event.to().name());
        }
    }

    @EventListener
    void on(Pass.Overdue event) {
        tell(event.responsible().id(), event.pass(), "card.pass-overdue", "");
    }

    @EventListener
    void on(Pass.Near event) {
        people.withRole(WHO_CAN_HELP, 0, ALL).stream()
                .filter(reader -> !event.pass().isHolder(reader))
                .forEach(reader -> tell(reader.id(), event.pass(), "card.pass-near", ""));
    }

    private void tell(long reader, Pass pass, String key, String detail) {
        var viewer = viewers.of(people.get(reader));
        var card = viewer.draw(key, pass.id(), labels.holder(pass), viewer.moment(pass.starts()), detail)
                .row("info", new Info(pass.id()))
                .done();
        chatter.card(viewer, card, null, receipt(pass));
    }

    @EventListener
    void on(Pass.HandedOver event) {
        var viewer = viewers.of(event.from());
        var card = viewer.draw("card.pass-handed-over")
                .lineIf(event.passed() > 0, "pass.handed-over", event.passed())
                .lineIf(event.missed() > 0, "pass.handed-to-nobody", event.missed());
        chatter.card(viewer, card.row("passes", new Shelves()).done(), null, null);
    }

    @EventListener
    void on(Person.CameOnline event) {
        if (event.person().role() != Role.SECURITY_CHIEF) {
            return;
        }
        var missed = lists.count(event.person(), PassList.MISSED);
        if (missed > 0) {
            var viewer = viewers.of(event.person());
            var card = viewer.draw("card.pass-missed", missed).row("passes.missed", new Listed(Shelf.MISSED, 0));
            chatter.card(viewer, card.done(), null, null);
        }
    }

    @Override
    public Set<String> kinds() {
        return Set.of(KIND);
    }

    /** A reply to it goes to the pass. */
    @Override
    public void delivered(String receipt, long chat, List<Long> messages) {
        var subject = new Subject(Topic.PASS, LivingCards.number(receipt));
        messages.forEach(message -> statuses.mentioned(subject, chat, message));
    }
}
