package io.frontdesk.conversation;

import io.frontdesk.TestDatabase;
import io.frontdesk.correspondence.Content;
import io.frontdesk.correspondence.FormattedText;
import io.frontdesk.people.People;
import io.frontdesk.people.Person;
import io.frontdesk.people.Roots;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The conversation on a database of its own and with no Telegram: what it says is kept, and what it does can be undone. */
public final class QuietBot implements AutoCloseable {

    static final long ROOT = 1;

    final StandingClock clock = new StandingClock();
    private final List<Outgoing> said = Collections.synchronizedList(new ArrayList<>());
    private final Statements statements = new Statements();
    private final ConfigurableApplicationContext context;

    QuietBot() {
        this(TestDatabase.fresh());
    }

    public QuietBot(TestDatabase database, String... settings) {
        context = new SpringApplicationBuilder(Alone.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .properties(database.properties())
                .properties("db-scheduler.enabled=false", "logging.level.root=warn")
                .properties(settings)
                .initializers((GenericApplicationContext beans) -> {
                    beans.registerBean("standingClock", Clock.class, () -> clock, bean -> bean.setPrimary(true));
                    beans.registerBean(Outbox.class, this::outbox);
                    beans.registerBean(Downloads.class, NoDownloads::new);
                    beans.registerBean(BotName.class, Named::new);
                    beans.registerBean(Roots.class, () -> () -> Set.of(ROOT));
                    beans.getBeanFactory().addBeanPostProcessor(counting());
                })
                .run();
    }

    /** Everything but delivery, the sandbox and the server of the database. Bears no stereotype, or the application would find it. */
    @EnableAutoConfiguration
    @ConfigurationPropertiesScan("io.frontdesk")
    @EntityScan("io.frontdesk")
    @EnableJpaRepositories("io.frontdesk")
    @ComponentScan(
            basePackages = "io.frontdesk",
            nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = "io\\.frontdesk\\.(telegram\\.|sandbox\\.|database\\.|Frontdesk).*"))
    static class Alone {}

    private record Named() implements BotName {

        @Override
        public Optional<String> username() {
            return Optional.of("frontdesk_bot");
        }

        @Override
        public boolean takesInlineQueries() {
            return true;
        }
    }

    private Outbox outbox() {
        return new Outbox() {
            @Override
            public void put(Outgoing outgoing) {
                said.add(known(outgoing));
            }

            // Nothing is kept once it is said.
            @Override
            public void forget(long chat) {}
        };
    }

    /** Nothing that people send is fetched. */
    private static final class NoDownloads implements Downloads {

        @Override
        public void fetch(long chat, long message, String file) {}

        @Override
        public void forget(long chat) {}
    }

    /** A file that we made is a message with a file like any other to whoever gets it. */
    private static Outgoing known(Outgoing letter) {
        return switch (letter) {
            case Outgoing.File file ->
                new Outgoing.Message(
                        file.chat(),
                        photo(file.file(), file.words()),
                        file.keyboard(),
                        null,
                        file.priority(),
                        file.receipt());
            case Outgoing.FileEdit edit ->
                new Outgoing.Edit(
                        edit.chat(),
                        edit.message(),
                        photo(edit.file(), edit.words()),
                        edit.keyboard(),
                        true,
                        edit.receipt());
            default -> letter;
        };
    }

    private static Content photo(OwnFile file, FormattedText words) {
        return new Content.Media(Content.Media.Kind.PHOTO, file.name(), words, null);
    }

    private BeanPostProcessor counting() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource database ? statements.of(database) : bean;
            }
        };
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    void publish(Object event) {
        context.publishEvent(event);
    }

    public Person person(long id) {
        return bean(People.class).get(id);
    }

    Statements statements() {
        return statements;
    }

    /** Takes what has been said since the last time. */
    List<Outgoing> said() {
        var all = List.copyOf(said);
        said.clear();
        return all;
    }

    public void committing(Runnable deed) {
        bean(TransactionTemplate.class).executeWithoutResult(transaction -> deed.run());
    }

    /** In a transaction that leaves no trace. */
    void trying(Runnable deed) {
        bean(TransactionTemplate.class).executeWithoutResult(transaction -> {
            transaction.setRollbackOnly();
            deed.run();
        });
    }

    /** In a world within the present transaction, which ends with the deed; worlds may have worlds within them. */
    void inWorld(Runnable deed) {
        fromWorld(() -> {
            deed.run();
            return true;
        });
    }

    /** The same, for what can be said of that world afterwards. */
    <T> T fromWorld(Supplier<T> deed) {
        var database = bean(JdbcTemplate.class);
        forget();
        database.execute("savepoint world");
        try {
            return deed.get();
        } finally {
            bean(EntityManager.class).clear();
            database.execute("rollback to savepoint world");
            database.execute("release savepoint world");
        }
    }

    /** Nothing that was read before is known any more, as at the beginning of a transaction. */
    void forget() {
        bean(EntityManager.class).flush();
        bean(EntityManager.class).clear();
    }

    @Override
    public void close() {
        context.close();
    }
}
