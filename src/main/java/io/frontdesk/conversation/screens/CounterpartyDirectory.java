package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.CounterpartyPlace.Info;
import io.frontdesk.conversation.map.CounterpartyQuestion.Name;
import io.frontdesk.conversation.map.DirectoryPlace.Directory;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.people.Counterparties;
import io.frontdesk.people.Counterparty;
import io.frontdesk.people.Findings;
import java.util.List;
import org.springframework.stereotype.Component;

/** The organisations. */
@Component
class CounterpartyDirectory implements Contents {

    private final Counterparties counterparties;

    CounterpartyDirectory(Counterparties counterparties) {
        this.counterparties = counterparties;
    }

    @Override
    public Directory directory() {
        return Directory.COUNTERPARTIES;
    }

    @Override
    public int count() {
        return counterparties.count();
    }

    @Override
    public List<Row> page(int page, int size, Viewer viewer) {
        return rows(viewer, counterparties.all(page, size));
    }

    @Override
    public String question() {
        return "question.find-counterparty";
    }

    @Override
    public Findings found(String words) {
        return counterparties.found(words);
    }

    @Override
    public List<Row> rows(List<Long> ids, Viewer viewer) {
        return rows(viewer, counterparties.known(ids));
    }

    private static List<Row> rows(Viewer viewer, List<Counterparty> counterparties) {
        return counterparties.stream()
                .map(each ->
                        new Row(viewer.line("directory.entry", each.isArchived(), each.name()), new Info(each.id())))
                .toList();
    }

    @Override
    public List<Way> ways() {
        return List.of(new Way("add", new Name()));
    }
}
