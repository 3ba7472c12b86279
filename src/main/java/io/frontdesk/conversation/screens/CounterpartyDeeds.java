package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.CounterpartyCommand;
import io.frontdesk.conversation.map.CounterpartyCommand.Clear;
import io.frontdesk.conversation.map.CounterpartyCommand.Remove;
import io.frontdesk.conversation.map.CounterpartyCommand.Restore;
import io.frontdesk.conversation.map.CounterpartyPlace.Info;
import io.frontdesk.conversation.map.DirectoryPlace.Directory;
import io.frontdesk.conversation.map.DirectoryPlace.Listed;
import io.frontdesk.conversation.map.Place;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.people.Counterparties;
import io.frontdesk.people.Counterparty.Line;
import org.springframework.stereotype.Component;

/** What is done with organisations by a press. */
@Component
public class CounterpartyDeeds {

    private static final String NOTHING = "-";

    private final Counterparties counterparties;

    CounterpartyDeeds(Counterparties counterparties) {
        this.counterparties = counterparties;
    }

    public Place run(CounterpartyCommand command, Viewer viewer) {
        var who = viewer.person();
        return switch (command) {
            case Clear(var id, var line) -> {
                counterparties.write(who, id, Line.valueOf(line.name()), NOTHING);
                yield new Info(id);
            }
            case Remove(var id) -> {
                counterparties.remove(who, id);
                yield new Listed(Directory.COUNTERPARTIES, 0);
            }
            case Restore(var id) -> {
                counterparties.restore(who, id);
                yield new Info(id);
            }
        };
    }

    public Place insteadOf(CounterpartyCommand command) {
        return new Listed(Directory.COUNTERPARTIES, 0);
    }
}
