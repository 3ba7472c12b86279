package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.CounterpartyPlace.Info;
import io.frontdesk.conversation.map.CounterpartyQuestion.Name;
import io.frontdesk.conversation.map.DirectoryPlace.Directory;
import io.frontdesk.conversation.map.Place;
import io.frontdesk.people.Counterparties;
import java.util.List;
import org.springframework.stereotype.Component;

/** The organisations. */
@Component
class CounterpartyDirectory extends CatalogueContents {

    CounterpartyDirectory(Counterparties counterparties) {
        super(counterparties);
    }

    @Override
    public Directory directory() {
        return Directory.COUNTERPARTIES;
    }

    @Override
    public String question() {
        return "question.find-counterparty";
    }

    @Override
    Place info(long id) {
        return new Info(id);
    }

    @Override
    public List<Way> ways() {
        return List.of(new Way("add", new Name()));
    }
}
