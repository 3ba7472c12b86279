package io.frontdesk.knowledge.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A probability means what it says, and feedback teaches when to be silent. */
class CalibratorTest {

    private static final Evidence STRONG = new Evidence(3, 1, 1, 1);
    private static final Evidence WEAK = new Evidence(0.5, 0.2, 0.2, 0.2);

    private final Calibrator shipped = Calibrator.shipped();

    @Test
    void more_evidence_is_more_probable() {
        assertThat(shipped.probability(STRONG)).isGreaterThan(0.9);
        assertThat(shipped.probability(WEAK)).isLessThan(0.4);
    }

    @Test
    void no_evidence_is_no_probability() {
        assertThat(shipped.probability(Evidence.NONE)).isZero();
    }

    @Test
    void without_feedback_nothing_changes() {
        assertThat(shipped.refitted(List.of())).isEqualTo(shipped);
    }

    @Test
    void answers_that_did_not_help_make_it_careful() {
        var wrong = Stream.generate(() -> new Feedback(STRONG, false)).limit(30).toList();

        assertThat(shipped.refitted(wrong).probability(STRONG)).isLessThan(0.5);
    }

    @Test
    void one_bad_answer_does_not_upset_it() {
        var refitted = shipped.refitted(List.of(new Feedback(STRONG, false)));

        assertThat(refitted.probability(STRONG))
                .isLessThan(shipped.probability(STRONG))
                .isGreaterThan(0.8);
    }

    @Test
    void after_much_feedback_the_probability_is_the_share_that_was_right() {
        var random = new Random(1);
        var feedback = Stream.generate(() -> new Feedback(STRONG, random.nextInt(10) < 7))
                .limit(2_000)
                .toList();

        assertThat(shipped.refitted(feedback).probability(STRONG)).isCloseTo(0.7, within(0.04));
    }
}
