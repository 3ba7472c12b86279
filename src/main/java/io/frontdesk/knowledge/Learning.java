package io.frontdesk.knowledge;

import io.frontdesk.correspondence.Content;
import io.frontdesk.correspondence.FormattedText;
import io.frontdesk.knowledge.AskedQuestion.Verdict;
import io.frontdesk.knowledge.Phrase.Source;
import io.frontdesk.knowledge.learning.Gist;
import io.frontdesk.knowledge.learning.PersonalData;
import io.frontdesk.people.Person;
import io.frontdesk.people.Refusal;
import io.frontdesk.people.Unfit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Learns from what people do anyway: never what says whom it was about. */
@Service
@Transactional(noRollbackFor = Refusal.class)
public class Learning {

    /** As probable as this, a question is known as well as it can be. */
    private static final double CERTAIN = 0.95;

    private final KnownPhrases phrases;
    private final AskedQuestions questions;
    private final Categories categories;
    private final Memory memory;

    Learning(KnownPhrases phrases, AskedQuestions questions, Categories categories, Memory memory) {
        this.phrases = phrases;
        this.questions = questions;
        this.categories = categories;
        this.memory = memory;
    }

    /**
     * What somebody else could ask in the same words; nothing where there is nothing to ask in them, or a story is told.
     *
     * @param names of the people in the chat
     */
    public static Optional<String> question(String text, Collection<String> names) {
        return new Gist(PersonalData.of(names)).ofQuestion(text);
    }

    /** What everybody else could be told; nothing where it was a courtesy, or cannot be sent again. */
    public static Optional<Content> answer(Content given, Collection<String> names) {
        return impersonal(given, new Gist(PersonalData.of(names))).filter(Learning::isSendable);
    }

    private static Optional<Content> impersonal(Content given, Gist gist) {
        return switch (given) {
            case Content.Text(var words) ->
                Gist.says(words.text())
                        ? Optional.of(new Content.Text(gist.ofAnswer(words)))
                        : Optional.<Content>empty();
            case Content.Media media -> Optional.of(captioned(media, gist));
            case Content.Album(var items) ->
                Optional.of(new Content.Album(
                        items.stream().map(item -> captioned(item, gist)).toList()));
            case Content.Location location -> Optional.of(location);
            case Content.Venue venue -> Optional.of(venue);
            case Content.Contact contact -> Optional.empty();
            case Content.Poll poll -> Optional.empty();
            case Content.Other other -> Optional.empty();
            case Content.Told told -> Optional.empty();
        };
    }

    private static Content.Media captioned(Content.Media media, Gist gist) {
        return media.words().equals(FormattedText.EMPTY) ? media : media.withWords(gist.ofAnswer(media.words()));
    }

    private static boolean isSendable(Content content) {
        try {
            Statement.of(content);
            return true;
        } catch (Unfit unfit) {
            return false;
        }
    }

    /**
     * An operator has said what a ticket is about. What was learned of it before is forgotten.
     *
     * @param ticket its number
     * @param before null where nobody had said
     * @param category null where it is about none
     * @param question how the client has asked, as it may be learned
     */
    public void filed(
            long ticket, @Nullable Long before, @Nullable Long category, Optional<String> question, Person operator) {
        if (before != null) {
            phrases.unlearn(before, ticket);
        }
        questions.settleTicket(ticket, category);
        if (category != null && question.isPresent()) {
            phrases.learn(category, question.get(), Source.ticket(ticket, operator));
        }
    }

    /** Whoever was helped has told how else one may ask; whoever was not after all takes that back. */
    void judged(AskedQuestion asked, Person who, Verdict verdict) {
        var category = asked.categoryId();
        var text = asked.text();
        if (category != null && text != null) {
            question(text, List.of(who.name())).ifPresent(question -> {
                switch (verdict) {
                    case HELPED -> learnHelped(asked.id(), category, question);
                    case NOT_HELPED -> phrases.unlearn(category, question);
                }
            });
        }
    }

    private void learnHelped(long asked, long category, String question) {
        if (isNews(asked, question) && !categories.get(category).isArchived()) {
            phrases.learn(category, question, Source.helped());
        }
    }

    /** What was all but certain, is a single word or is nearly known already teaches nothing. */
    private boolean isNews(long asked, String question) {
        var certain = questions.likely(List.of(asked)).getOrDefault(asked, List.of()).stream()
                .anyMatch(likely -> likely.probability() >= CERTAIN);
        return !certain && question.contains(" ") && memory.duplicates(question).isEmpty();
    }
}
