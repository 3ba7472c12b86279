package io.frontdesk.knowledge;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says of a new category that it has proven itself, once. */
@Service
@Transactional
public class Apprenticeships {

    private final Categories categories;
    private final Suggestions suggestions;
    private final ApplicationEventPublisher events;

    Apprenticeships(Categories categories, Suggestions suggestions, ApplicationEventPublisher events) {
        this.categories = categories;
        this.suggestions = suggestions;
        this.events = events;
    }

    /**
     * Called whenever its answer was sent as it is.
     *
     * @param provenAfter how many times in a row that has to happen
     */
    public void served(long id, int provenAfter) {
        var category = categories.get(id);
        if (category.isOnProbation()) {
            var times = suggestions.sentUnedited(id, category.standingSince());
            if (times >= provenAfter) {
                categories.offered(id);
                events.publishEvent(new Category.Proven(category, times));
            }
        }
    }
}
