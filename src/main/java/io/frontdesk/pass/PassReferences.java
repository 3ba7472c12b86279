package io.frontdesk.pass;

import io.frontdesk.people.References;
import org.springframework.stereotype.Component;

/** What passes refer to: the organisations that expect somebody, and the posts where passes were shown or guests came and went. */
@Component
class PassReferences implements References {

    private final PassTable passes;
    private final PresentationTable presentations;
    private final VisitTable visits;

    PassReferences(PassTable passes, PresentationTable presentations, VisitTable visits) {
        this.passes = passes;
        this.presentations = presentations;
        this.visits = visits;
    }

    @Override
    public boolean toCounterparty(long id) {
        return passes.existsByCounterpartyId(id);
    }

    @Override
    public boolean toPost(long id) {
        return presentations.existsByPostId(id) || visits.existsByPostIdOrLeftPostId(id, id);
    }
}
