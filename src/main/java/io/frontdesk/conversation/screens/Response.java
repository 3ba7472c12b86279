package io.frontdesk.conversation.screens;

import io.frontdesk.knowledge.AskedQuestion.Likely;
import io.frontdesk.knowledge.AskedQuestion.Outcome;
import io.frontdesk.settings.AssistantRules;
import java.util.List;
import java.util.Set;

/**
 * What somebody gets who asks: an answer, categories to choose from, or an operator.
 *
 * @param categories whose answer is given, or which are offered; none where an operator is asked
 */
record Response(Outcome outcome, List<Long> categories) {

    /** What is less likely than this, of the likeliest, is not worth a button beside it. */
    private static final double WORTH_OFFERING = 0.1;

    /** @param answering those that may answer by themselves */
    static Response to(List<Likely> likely, Set<Long> answering, AssistantRules rules) {
        if (likely.isEmpty() || likely.getFirst().percent() < rules.maybeFrom()) {
            return new Response(Outcome.SILENT, List.of());
        }
        var best = likely.getFirst();
        if (!rules.answers() || !answering.contains(best.category())) {
            return new Response(Outcome.SUGGESTED, List.of());
        }
        return best.percent() < rules.sureFrom()
                ? new Response(Outcome.OFFERED, offered(likely, answering))
                : new Response(Outcome.ANSWERED, List.of(best.category()));
    }

    /** Those that one may choose from, the likeliest first. */
    static List<Long> offered(List<Likely> likely, Set<Long> answering) {
        var best = likely.stream().mapToDouble(Likely::probability).max().orElse(0);
        return likely.stream()
                .filter(each -> each.probability() >= WORTH_OFFERING * best)
                .map(Likely::category)
                .filter(answering::contains)
                .toList();
    }
}
