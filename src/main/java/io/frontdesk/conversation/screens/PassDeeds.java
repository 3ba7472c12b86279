package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.PassCommand;
import io.frontdesk.conversation.map.PassCommand.Allow;
import io.frontdesk.conversation.map.PassCommand.Approve;
import io.frontdesk.conversation.map.PassCommand.Cancel;
import io.frontdesk.conversation.map.PassCommand.Clear;
import io.frontdesk.conversation.map.PassCommand.End;
import io.frontdesk.conversation.map.PassCommand.Endless;
import io.frontdesk.conversation.map.PassCommand.Entries;
import io.frontdesk.conversation.map.PassCommand.Order;
import io.frontdesk.conversation.map.PassPlace.Created;
import io.frontdesk.conversation.map.PassPlace.Edit;
import io.frontdesk.conversation.map.PassPlace.Info;
import io.frontdesk.conversation.map.Place;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.pass.Approvals;
import io.frontdesk.pass.Passes;
import io.frontdesk.people.Person;
import org.springframework.stereotype.Component;

/** What is done with passes at the press of a button. */
@Component
public class PassDeeds {

    private final Passes passes;
    private final Approvals approvals;
    private final CalendarScreens calendar;

    PassDeeds(Passes passes, Approvals approvals, CalendarScreens calendar) {
        this.passes = passes;
        this.approvals = approvals;
        this.calendar = calendar;
    }

    public Place run(PassCommand command, Viewer viewer) {
        var who = viewer.person();
        return switch (command) {
            case Order its -> order(its, who);
            case Clear(var pass, var detail) -> {
                passes.describe(who, pass, PassQuestions.detail(detail), "");
                yield new Edit(pass);
            }
            case End(var pass, var at) -> {
                passes.end(who, pass, at);
                yield new Edit(pass);
            }
            case Endless(var pass) -> {
                passes.end(who, pass, null);
                yield new Edit(pass);
            }
            case Allow(var pass, var entries) -> {
                passes.singleUse(who, pass, entries == Entries.ONE);
                yield new Edit(pass);
            }
            case Cancel(var pass) -> {
                passes.cancel(who, pass);
                yield new Info(pass);
            }
            case Approve(var pass, var edition) -> {
                approvals.approve(who, pass, edition);
                yield new Info(pass);
            }
        };
    }

    /** One that was ordered a moment ago may be decided upon already. */
    private Place order(Order its, Person who) {
        var pass = its.like() == 0 ? passes.order(who, its.at()) : passes.orderLike(who, its.like(), its.at());
        return pass.status().isOpen() ? new Created(pass.id()) : new Info(pass.id());
    }

    public Place insteadOf(PassCommand command) {
        return switch (command) {
            case Order its -> calendar.before(its);
            case Clear its -> new Info(its.pass());
            case End its -> new Edit(its.pass());
            case Endless its -> new Info(its.pass());
            case Allow its -> new Info(its.pass());
            case Cancel its -> new Info(its.pass());
            case Approve its -> new Info(its.pass());
        };
    }
}
