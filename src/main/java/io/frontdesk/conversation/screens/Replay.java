package io.frontdesk.conversation.screens;

import static java.util.stream.Collectors.toSet;

import io.frontdesk.knowledge.Answer.Language;
import io.frontdesk.knowledge.AskedQuestion;
import io.frontdesk.knowledge.AskedQuestion.Likely;
import io.frontdesk.knowledge.AskedQuestions;
import io.frontdesk.knowledge.Assistant;
import io.frontdesk.settings.AssistantRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the latest questions would get under other rules, from what is known by now. */
@Component
class Replay {

    private static final int LATEST = 200;

    private final AskedQuestions questions;
    private final Assistant assistant;

    Replay(AskedQuestions questions, Assistant assistant) {
        this.questions = questions;
        this.assistant = assistant;
    }

    /** One question under two sets of rules. */
    record Take(String question, List<Likely> likely, Response now, Response then) {

        boolean differs() {
            return now.outcome() != then.outcome();
        }
    }

    /** Newest first. */
    List<Take> under(AssistantRules now, AssistantRules then) {
        var texts = questions.latest(LATEST).stream()
                .map(AskedQuestion::text)
                .filter(Objects::nonNull)
                .toList();
        var understood = assistant.likely(texts);
        var answering = answering(understood);
        var takes = new ArrayList<Take>();
        for (var index = 0; index < texts.size(); index++) {
            var likely = understood.get(index);
            takes.add(new Take(
                    texts.get(index),
                    likely,
                    Response.to(likely, answering, now),
                    Response.to(likely, answering, then)));
        }
        return takes;
    }

    /** In whichever language. */
    private Set<Long> answering(List<List<Likely>> understood) {
        var categories =
                understood.stream().flatMap(List::stream).map(Likely::category).collect(toSet());
        return assistant.answers(List.copyOf(categories), Language.RU).keySet();
    }
}
