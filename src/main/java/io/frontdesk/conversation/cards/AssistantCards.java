package io.frontdesk.conversation.cards;

import io.frontdesk.conversation.Chatter;
import io.frontdesk.conversation.Viewers;
import io.frontdesk.conversation.map.CategoryCommand.StartAnswering;
import io.frontdesk.conversation.map.CategoryPlace.Info;
import io.frontdesk.conversation.map.CategoryPlace.Postponed;
import io.frontdesk.conversation.map.HomePlace.Home;
import io.frontdesk.conversation.view.Button.Look;
import io.frontdesk.knowledge.Category;
import io.frontdesk.knowledge.Category.Standing;
import io.frontdesk.knowledge.Category.StandingChanged;
import io.frontdesk.knowledge.KnownAnswers;
import io.frontdesk.people.People;
import io.frontdesk.people.Person;
import io.frontdesk.people.Role;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What becomes of a category by itself, told to those who answer for it. */
@Component
class AssistantCards {

    private static final int MANY = 100;

    private final Chatter chatter;
    private final Viewers viewers;
    private final People people;
    private final KnownAnswers answers;

    AssistantCards(Chatter chatter, Viewers viewers, People people, KnownAnswers answers) {
        this.chatter = chatter;
        this.viewers = viewers;
        this.people = people;
        this.answers = answers;
    }

    @EventListener
    void on(StandingChanged event) {
        if (event.by() == null && event.category().standing() == Standing.SUSPENDED) {
            keepers(event.category()).forEach(keeper -> tell(keeper, event.category()));
        }
    }

    @EventListener
    void on(Category.Proven event) {
        keepers(event.category()).forEach(keeper -> offer(keeper, event));
    }

    private void offer(Person keeper, Category.Proven event) {
        var viewer = viewers.of(keeper);
        var id = event.category().id();
        var decides = keeper.role().manages();
        var card = viewer.draw("card.category-proven", event.category().name(), event.times(), decides);
        if (decides) {
            card.row(card.button("let-answer", new StartAnswering(id), Look.PRIMARY))
                    .row(card.button("open", new Info(id)), card.button("later", new Postponed(id)));
        } else {
            card.row("home", new Home());
        }
        chatter.card(viewer, card.done(), null, null);
    }

    /** Who has made it and who has written its answers, as long as they serve tickets, and everybody who manages. */
    private Set<Person> keepers(Category category) {
        var keepers = new LinkedHashSet<>(people.withRole(EnumSet.of(Role.MANAGER, Role.ROOT), 0, MANY));
        var authors = new LinkedHashSet<@Nullable Long>();
        authors.add(category.authorId());
        answers.of(category.id()).forEach(answer -> authors.add(answer.authorId()));
        authors.stream()
                .filter(Objects::nonNull)
                .flatMap(author -> people.find(author).stream())
                .filter(Person::servesTickets)
                .forEach(keepers::add);
        return keepers;
    }

    private void tell(Person keeper, Category category) {
        var viewer = viewers.of(keeper);
        var card = viewer.draw("card.category-suspended", category.name());
        var target = keeper.role().manages()
                ? card.button("open", new Info(category.id()))
                : card.button("home", new Home());
        chatter.card(viewer, card.row(target).done(), null, null);
    }
}
