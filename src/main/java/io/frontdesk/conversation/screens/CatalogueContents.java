package io.frontdesk.conversation.screens;

import io.frontdesk.conversation.map.Place;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.people.Catalogue;
import io.frontdesk.people.CatalogueEntry;
import io.frontdesk.people.Findings;
import java.util.List;

/** The directory of a catalogue: its entries by name, the archived ones marked. */
abstract class CatalogueContents implements Contents {

    private final Catalogue<?> catalogue;

    CatalogueContents(Catalogue<?> catalogue) {
        this.catalogue = catalogue;
    }

    /** Where an entry opens. */
    abstract Place info(long id);

    @Override
    public int count() {
        return catalogue.count();
    }

    @Override
    public List<Row> page(int page, int size, Viewer viewer) {
        return rows(viewer, catalogue.all(page, size));
    }

    @Override
    public Findings found(String words) {
        return catalogue.found(words);
    }

    @Override
    public List<Row> rows(List<Long> ids, Viewer viewer) {
        return rows(viewer, catalogue.known(ids));
    }

    private List<Row> rows(Viewer viewer, List<? extends CatalogueEntry> entries) {
        return entries.stream()
                .map(entry ->
                        new Row(viewer.line("directory.entry", entry.isArchived(), entry.name()), info(entry.id())))
                .toList();
    }
}
