package io.frontdesk.sandbox.demo;

import io.frontdesk.dialog.Dialogs;
import io.frontdesk.knowledge.AskedQuestion.Outcome;
import io.frontdesk.knowledge.AskedQuestion.Verdict;
import io.frontdesk.knowledge.AskedQuestions;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What people asked the assistant, and said to each other. */
final class TalkStory {

    private final Story story;
    private final Dialogs dialogs;
    private final AskedQuestions questions;
    private final Map<String, Long> categories;

    /** @param categories by name */
    TalkStory(Story story, Dialogs dialogs, AskedQuestions questions, Map<String, Long> categories) {
        this.story = story;
        this.dialogs = dialogs;
        this.questions = questions;
        this.categories = categories;
    }

    void add(Week.Talk talk) {
        story.at(story.moments().of(talk.when()), () -> say(talk));
    }

    private void say(Week.Talk talk) {
        var partner = story.person(talk.to());
        dialogs.write(story.person(talk.by()), partner.id(), story.writing(talk.says()));
    }

    void add(Week.Question question) {
        story.at(story.moments().of(question.when()), () -> ask(question));
    }

    private void ask(Week.Question question) {
        var who = story.person(question.by());
        var category = Objects.requireNonNull(categories.get(question.category()));
        long id = questions.note(who, question.text(), Outcome.ANSWERED, category, null, null, List.of());
        if (question.helped() != null) {
            questions.judge(who, id, question.helped() ? Verdict.HELPED : Verdict.NOT_HELPED);
        }
    }
}
