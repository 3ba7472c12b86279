package io.frontdesk.knowledge;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.frontdesk.knowledge.language.Word;
import io.frontdesk.knowledge.language.Words;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Compares each new phrase and each new name with all others, a little after it is known: a file may bring thousands of them. */
@Configuration(proxyBeanMethods = false)
public class Comparison {

    private static final int BATCH = 500;

    /** Of more it is enough to know the most alike. */
    private static final int MOST = 3;

    private static final Words WORDS = new Words();

    /** By then every instance knows it. */
    private static final Duration KNOWN_AFTER = Duration.ofSeconds(2);

    private final JdbcClient database;
    private final Memory memory;
    private final Lookalikes lookalikes;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Comparison(
            JdbcClient database, Memory memory, Lookalikes lookalikes, TransactionTemplate transaction, Clock clock) {
        this.database = database;
        this.memory = memory;
        this.lookalikes = lookalikes;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Bean
    RecurringTask<Void> comparisonOfPhrases() {
        return Tasks.recurring("comparison", FixedDelay.ofSeconds(30)).execute((instance, context) -> compare());
    }

    private record New(long id, long category, String text) {}

    /** All that is new since the last time. */
    public void compare() {
        while (transaction.execute(status -> compareSome())) {}
    }

    /** @return whether there may be more */
    private boolean compareSome() {
        var phrases =
                news("phrase.text", "phrase_id", "phrase join category on category.id = phrase.category_id", "phrase");
        var names = news("category.name", "category_id", "category", "category");
        phrases.forEach(this::comparePhrase);
        names.forEach(this::compareName);
        compared(last(phrases), last(names));
        return phrases.size() == BATCH || names.size() == BATCH;
    }

    private List<New> news(String text, String upTo, String rows, String table) {
        var category = table.equals("category") ? "category.id" : "phrase.category_id";
        return database.sql("""
                        select %1$s.id as id, %2$s as category, %3$s as text from %4$s
                         where %1$s.id > coalesce((select %5$s from comparison), 0) and not category.archived
                           and %1$s.created_at < :known
                         order by %1$s.id limit :batch
                        """.formatted(table, category, text, rows, upTo))
                .param("known", clock.instant().minus(KNOWN_AFTER).atOffset(ZoneOffset.UTC))
                .param("batch", BATCH)
                .query(New.class)
                .list();
    }

    private void comparePhrase(New phrase) {
        found(
                phrase,
                memory.duplicates(phrase.text()).stream()
                        .map(similar -> similar.phrase().category()));
    }

    /** Names say the same in the same words, whatever their endings and order. */
    private void compareName(New name) {
        var stems = stems(name.text());
        found(
                name,
                categories().stream()
                        .filter(other -> !stems.isEmpty() && stems.equals(stems(other.text())))
                        .map(New::category));
    }

    private void found(New one, Stream<Long> alike) {
        alike.filter(other -> other != one.category())
                .distinct()
                .limit(MOST)
                .forEach(other -> lookalikes.found(one.category(), other));
    }

    private static Set<String> stems(String name) {
        return WORDS.of(name).words().stream().map(Word::stem).collect(Collectors.toSet());
    }

    private List<New> categories() {
        return database.sql("select id, id as category, name as text from category where not archived")
                .query(New.class)
                .list();
    }

    private static long last(List<New> news) {
        return news.isEmpty() ? 0 : news.getLast().id();
    }

    private void compared(long phrase, long category) {
        var updated = database.sql("""
                        update comparison
                           set phrase_id = greatest(phrase_id, :phrase), category_id = greatest(category_id, :category)
                        """)
                .param("phrase", phrase)
                .param("category", category)
                .update();
        if (updated == 0) {
            database.sql("insert into comparison (phrase_id, category_id) values (?, ?)")
                    .params(phrase, category)
                    .update();
        }
    }
}
