package io.frontdesk.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.frontdesk.TestDatabase;
import io.frontdesk.knowledge.Category;
import io.frontdesk.people.Introduction;
import io.frontdesk.people.People;
import io.frontdesk.people.Role;
import io.frontdesk.sandbox.SandboxServer;
import io.frontdesk.sandbox.world.Account;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A company with its bot, for one scenario after the other: {@code company.client("Anna")} is somebody with a phone. After each
 * scenario everybody is gone, and it has failed if the bot sent Telegram anything invalid.
 */
final class Company implements AfterEachCallback {

    private static final Company RUNNING = new Company();
    private static final AtomicLong NEXT_ID = new AtomicLong(1_000);

    private final TestDatabase database = TestDatabase.fresh();
    private final JdbcClient jdbc = JdbcClient.create(database.dataSource());
    final SandboxServer telegram = SandboxServer.start();
    final Bot bot = new Bot(database, telegram);

    /** The one company of all scenarios: starting the application costs more than a hundred of them. */
    static Company open() {
        return RUNNING;
    }

    Someone client(String name) {
        return someone(name, Role.CLIENT, false);
    }

    /** An administrator who is online. */
    Someone operator(String name) {
        return someone(name, Role.ADMINISTRATOR, true);
    }

    Someone manager(String name) {
        return someone(name, Role.MANAGER, false);
    }

    Someone chief(String name) {
        return someone(name, Role.SECURITY_CHIEF, true);
    }

    Someone guard(String name) {
        return someone(name, Role.GUARD, true);
    }

    Someone root(String name) {
        bot.roots.add(NEXT_ID.get() + 1);
        return someone(name, Role.ROOT, false);
    }

    /** Somebody who has pressed START. */
    Someone someone(String name, Role role, boolean online) {
        var someone = stranger(name);
        var introduction = new Introduction(someone.id(), name, null, null, "ru");
        inTransaction(() -> bot.bean(People.class).enrol(introduction, role, online, null));
        someone.says("/start");
        someone.sees("Здравствуйте");
        return someone;
    }

    /** Somebody the bot has never heard of, and who has pressed nothing. */
    Someone stranger(String name) {
        return stranger(Account.of(NEXT_ID.incrementAndGet(), name));
    }

    Someone stranger(Account account) {
        return new Someone(this, telegram.phones().add(account));
    }

    long nextId() {
        return NEXT_ID.incrementAndGet();
    }

    void inTransaction(Runnable deed) {
        bot.bean(TransactionTemplate.class).executeWithoutResult(status -> deed.run());
    }

    /** Waits until all that was said has been worked off, and all that is due has been sent. */
    void settles() {
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> telegram.telegram().updates().pending() == 0 && waiting() == 0);
    }

    private int waiting() {
        return jdbc.sql("""
                        select (select count(*) from inbox_lane) + (select count(*) from download)
                             + (select count(*) from outbox_lane where due_at < 'infinity')
                        """).query(Integer.class).single();
    }

    JdbcClient database() {
        return jdbc;
    }

    DataSource dataSource() {
        return database.dataSource();
    }

    /** The bot, and every other that listens, knows nothing of them any more. */
    private void forget(List<Long> categories) {
        jdbc.sql("select knowledge_changed(?)")
                .param(categories.toArray(Long[]::new))
                .query()
                .listOfRows();
        inTransaction(() -> categories.forEach(category -> bot.publish(new Category.Changed(category))));
    }

    @Override
    public void afterEach(ExtensionContext scenario) {
        settles();
        var refused = telegram.refused();
        telegram.forgetRefused();
        telegram.faults().clear();
        bot.roots.clear();
        bot.clock.reset();
        var categories = jdbc.sql("select id from category").query(Long.class).list();
        jdbc.sql("""
                        truncate person, chat, message, ticket, ticket_loss, participant, copy, whereabouts,
                                 counted_command, held_message, search, counterparty, status_message, undelivered,
                                 message_version, reaction, ticket_word, vocabulary, audit, invitation, wrong_link,
                                 dialog, reading, lookup_word, data_request, guard_post, duty, pass, pass_loss,
                                 guest_link, presentation, visit, mention,
                                 pass_code, code_show, download, course_progress, lesson_read,
                                 category, phrase, answer, asked_question, asked_message, likely_category, suggestion,
                                 category_file, setting, standard_text, takeaway, silence_report, lookalike,
                                 comparison restart identity
                        """).update();
        forget(categories);
        assertThat(refused)
                .as("calls that Telegram refused")
                .filteredOn(call -> !call.description().contains("message is not modified"))
                .isEmpty();
    }
}
