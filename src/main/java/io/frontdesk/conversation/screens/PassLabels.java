package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.view.Drawing;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.pass.Pass;
import io.frontdesk.pass.Pass.Detail;
import io.frontdesk.pass.PassRow;
import io.frontdesk.pass.Today;
import io.frontdesk.people.People;
import io.frontdesk.people.Person;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How passes and the people around them are named, and how one stands. */
@Component
public class PassLabels {

    /** Of the first of several guests, so that the label stays whole on a phone. */
    private static final int LONGEST_FIRST = 14;

    private final People people;
    private final Today today;

    PassLabels(People people, Today today) {
        this.people = people;
        this.today = today;
    }

    /** When and who, after a mark of how it stands. */
    String row(Viewer viewer, PassRow row) {
        var when = viewer.phrases().shortMoment(row.starts(), viewer.zone(), today.day());
        return row.others() == 0
                ? viewer.line("pass.row", row.status(), when, row.who())
                : viewer.line("pass.row-more", row.status(), when, shortened(row.who()), row.others());
    }

    /** So that it can be seen that others come too. */
    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_FIRST
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_FIRST - 1))
                                .stripTrailing() + "…";
    }

    /** The holder, and the organisation where there is one. */
    public String holder(Pass pass) {
        var name = people.get(pass.holderId()).name();
        var counterparty = people.counterpartyName(pass.counterpartyId());
        return counterparty == null ? name : name + ", " + counterparty;
    }

    /** Whether messages get through to the holder. */
    boolean reaches(Pass pass) {
        return people.get(pass.holderId()).isReachable();
    }

    /** Whether the holder is turned away. */
    boolean isBlocked(Pass pass) {
        return people.get(pass.holderId()).isBlocked();
    }

    private @Nullable String name(@Nullable Long person) {
        return person == null ? null : people.find(person).map(Person::name).orElse(null);
    }

    /** When the visit begins and ends. */
    static void times(Pass pass, Drawing drawing, Viewer viewer) {
        drawing.line("pass.starts", viewer.moment(pass.starts()));
        var ends = pass.ends();
        if (ends != null) {
            drawing.line("pass.ends", viewer.until(pass.starts(), ends));
        }
    }

    /** What the holder has said about the visit. */
    static void details(Pass pass, Drawing drawing) {
        for (var detail : Detail.values()) {
            var words = pass.detail(detail);
            drawing.lineIf(
                    !words.isEmpty(),
                    "pass." + detail.name().toLowerCase(Locale.ROOT),
                    said(pass, detail),
                    pass.guests().size());
        }
        drawing.lineIf(!pass.isSingleUse(), "pass.many-entries");
    }

    private static String said(Pass pass, Detail detail) {
        var words = pass.detail(detail);
        return detail == Detail.COMMENT ? Excerpt.of(words) : words;
    }

    /** What has been decided by whom, or who is to decide, in words for the staff. */
    void standing(Pass pass, Drawing drawing, Viewer viewer) {
        drawing.line("pass.status", pass.status()).lineIf(today.isOver(pass), "pass.over");
        responsible(pass, drawing);
        var by = name(pass.decidedById());
        var when = pass.decidedAt();
        if (by != null && when != null) {
            drawing.line("pass.decided", pass.status(), by, viewer.moment(when));
        }
        drawing.lineIf(!pass.reason().isEmpty(), "pass.reason", pass.reason());
    }

    /** Who is to decide, or has done so. */
    void responsible(Pass pass, Drawing drawing) {
        var responsible = name(pass.responsibleId());
        if (responsible == null) {
            drawing.line("pass.responsible-nobody");
        } else {
            drawing.line("pass.responsible", responsible);
        }
    }

    /** The same in plain words for the holder. */
    void standingOfOwn(Pass pass, Drawing drawing, Viewer viewer) {
        var when = pass.decidedAt();
        if (when != null) {
            drawing.line("pass.own-decided", pass.status(), viewer.moment(when));
            drawing.lineIf(!pass.reason().isEmpty(), "pass.reason", pass.reason());
        } else {
            waiting(pass, drawing);
        }
        drawing.lineIf(today.isOver(pass), "pass.over");
    }

    private void waiting(Pass pass, Drawing drawing) {
        var responsible = name(pass.responsibleId());
        if (responsible != null) {
            drawing.line("pass.own-waits", responsible);
        } else {
            drawing.line(anybodyThere(pass) ? "pass.own-soon" : "pass.own-nobody");
        }
    }

    private boolean anybodyThere(Pass pass) {
        return people.chiefsOnline().stream().anyMatch(chief -> chief.isReachable() && !pass.isHolder(chief));
    }
}
