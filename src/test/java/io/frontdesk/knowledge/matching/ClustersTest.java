package io.frontdesk.knowledge.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClustersTest {

    private final Matcher matcher = new Matcher();

    @Test
    void questions_about_the_same_come_together_the_most_frequent_first() {
        var clusters = matcher.clusters(List.of(
                "Можно с собакой?",
                "Где банкомат",
                "Подскажите, где находится банкомат?",
                "Здравствуйте! Можно ли прийти с собакой",
                "а где ближайший банкомат",
                "Когда привезут кофе"));

        assertThat(clusters)
                .satisfiesExactly(
                        cluster -> assertThat(cluster)
                                .startsWith("Где банкомат")
                                .hasSize(3)
                                .allMatch(question -> question.contains("банкомат")),
                        cluster -> assertThat(cluster).hasSize(2).allMatch(question -> question.contains("собак")),
                        cluster -> assertThat(cluster).containsExactly("Когда привезут кофе"));
    }

    @Test
    void without_questions_there_are_no_clusters() {
        assertThat(matcher.clusters(List.of())).isEmpty();
        assertThat(matcher.clusters(List.of("🙂"))).containsExactly(List.of("🙂"));
    }
}
