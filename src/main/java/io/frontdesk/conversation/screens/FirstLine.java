package io.frontdesk.conversation.screens;

import static java.util.Objects.requireNonNull;

import io.frontdesk.conversation.map.AssistantPlace.Asked;
import io.frontdesk.conversation.view.Viewer;
import io.frontdesk.correspondence.Content;
import io.frontdesk.correspondence.Writing;
import io.frontdesk.knowledge.Answer;
import io.frontdesk.knowledge.Answer.Language;
import io.frontdesk.knowledge.AskedQuestion.Likely;
import io.frontdesk.knowledge.AskedQuestion.Outcome;
import io.frontdesk.knowledge.AskedQuestions;
import io.frontdesk.knowledge.Assistant;
import io.frontdesk.knowledge.Assistant.Understanding;
import io.frontdesk.settings.Settings;
import io.frontdesk.ticket.Intake;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The first line of support: answers a new question where the answer is known, and hands all others on to the operators. */
@Component
class FirstLine {

    private final Assistant assistant;
    private final AskedQuestions questions;
    private final AskedMessages messages;
    private final Settings settings;
    private final Intake intake;

    FirstLine(Assistant assistant, AskedQuestions questions, AskedMessages messages, Settings settings, Intake intake) {
        this.assistant = assistant;
        this.questions = questions;
        this.messages = messages;
        this.settings = settings;
        this.intake = intake;
    }

    /** In which language somebody is answered, where there is an answer in it. */
    static Language language(Viewer viewer) {
        return Language.valueOf(viewer.phrases().tongue().name());
    }

    Heard hear(Viewer viewer, Writing writing) {
        var rules = settings.assistant();
        if (!(writing.content() instanceof Content.Text(var words)) || !rules.suggests()) {
            intake.open(viewer.person(), writing);
            return Heard.SILENTLY;
        }
        var understanding = assistant.understand(words.text());
        var answers = assistant.answers(
                understanding.likely().stream().map(Likely::category).toList(), language(viewer));
        var response = Response.to(understanding.likely(), answers.keySet(), rules);
        var question = note(viewer, words.text(), understanding, response);
        return switch (response.outcome()) {
            case ANSWERED, OFFERED, CHOSEN -> answer(question, viewer, writing, response, answers);
            case SUGGESTED, SILENT -> handOn(question, viewer, writing);
        };
    }

    private long note(Viewer viewer, String words, Understanding understanding, Response response) {
        return questions.note(
                viewer.person(),
                words,
                response.outcome(),
                response.outcome() == Outcome.ANSWERED ? response.categories().getFirst() : null,
                understanding.phrase(),
                understanding.grounds(),
                understanding.likely());
    }

    private Heard answer(long question, Viewer viewer, Writing writing, Response response, Map<Long, Answer> answers) {
        messages.keep(question, viewer.person(), writing);
        if (response.outcome() == Outcome.ANSWERED) {
            messages.answered(
                    question, requireNonNull(answers.get(response.categories().getFirst())));
        }
        return Heard.then(new Asked(question));
    }

    /** The status message of the ticket tells of it. */
    private Heard handOn(long question, Viewer viewer, Writing writing) {
        questions.escalate(question, intake.open(viewer.person(), writing).id());
        return Heard.SILENTLY;
    }
}
