package io.frontdesk.knowledge;

import io.frontdesk.knowledge.AskedQuestion.Outcome;
import io.frontdesk.knowledge.AskedQuestion.Verdict;
import io.frontdesk.people.Person;
import io.frontdesk.people.Refusal;
import java.util.Collections;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people make of what the assistant has told them, and what that teaches. */
@Service
@Transactional(noRollbackFor = Refusal.class)
public class Consultations {

    /** So often in a row an answer may not help before it is not given any more. */
    private static final int PATIENCE = 2;

    private final AskedQuestions questions;
    private final Categories categories;
    private final KnownPhrases phrases;
    private final Learning learning;

    Consultations(AskedQuestions questions, Categories categories, KnownPhrases phrases, Learning learning) {
        this.questions = questions;
        this.categories = categories;
        this.phrases = phrases;
        this.learning = learning;
    }

    /**
     * Of what was offered, the question is about this.
     *
     * @throws Refusal where nothing was offered
     */
    public void choose(Person who, long id, long category) {
        var question = questions.of(who, id);
        if (question.ticketId() != null || !(question.outcome() == Outcome.OFFERED || question.isChosen())) {
            throw Refusal.notYours();
        }
        questions.choose(who, id, category);
        questions.settleAs(category, id);
    }

    /**
     * Whether the answer has helped; the last word counts.
     *
     * @throws Refusal where there was no answer
     */
    public void judge(Person who, long id, Verdict verdict) {
        var question = questions.of(who, id);
        var category = question.categoryId();
        if (category == null) {
            throw Refusal.notYours();
        }
        if (question.verdict() != verdict) {
            questions.judge(who, id, verdict);
            learn(question, verdict);
            learning.judged(question, who, verdict);
            if (verdict == Verdict.NOT_HELPED) {
                suspendAfterAll(category);
            }
        }
    }

    /** What somebody has chosen is settled by that. */
    private void learn(AskedQuestion question, Verdict verdict) {
        if (!question.isChosen()) {
            questions.settle(question.id(), verdict == Verdict.HELPED);
        }
        if (verdict == Verdict.NOT_HELPED && question.phraseId() != null) {
            phrases.dislike(question.phraseId());
        }
    }

    /** The ticket was answered first with what this category answers: so that is what its questions were about. */
    public void answered(long ticket, long category) {
        questions.settleTicket(ticket, category);
    }

    private void suspendAfterAll(long id) {
        var category = categories.get(id);
        var latest = questions.verdicts(id, category.standingSince(), PATIENCE);
        if (category.answers() && latest.equals(Collections.nCopies(PATIENCE, Verdict.NOT_HELPED))) {
            categories.suspend(id);
        }
    }
}
