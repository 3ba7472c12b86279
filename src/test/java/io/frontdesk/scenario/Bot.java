package io.frontdesk.scenario;

import io.frontdesk.Frontdesk;
import io.frontdesk.TestDatabase;
import io.frontdesk.people.Roots;
import io.frontdesk.sandbox.SandboxServer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The whole application, talking to a sandbox Telegram that outlives it. */
final class Bot {

    final MovableClock clock = new MovableClock();
    final Set<Long> roots = ConcurrentHashMap.newKeySet();
    private final TestDatabase database;
    private final SandboxServer telegram;
    private ConfigurableApplicationContext context;

    Bot(TestDatabase database, SandboxServer telegram) {
        this.database = database;
        this.telegram = telegram;
        this.context = start();
    }

    private ConfigurableApplicationContext start(String... settings) {
        var arguments = new ArrayList<>(List.of(
                "--telegram.token=" + SandboxServer.TOKEN,
                "--telegram.api-url=" + telegram.apiUrl(),
                "--server.port=0",
                "--logging.level.root=warn",
                "--spring.main.register-shutdown-hook=false"));
        for (var setting : settings) {
            arguments.add("--" + setting);
        }
        for (var property : database.properties()) {
            arguments.add("--" + property);
        }
        return new SpringApplicationBuilder(Frontdesk.class)
                .bannerMode(Banner.Mode.OFF)
                .initializers((GenericApplicationContext beans) -> {
                    beans.registerBean("movableClock", Clock.class, () -> clock, bean -> bean.setPrimary(true));
                    beans.registerBean("rootsOfTheTest", Roots.class, () -> () -> roots);
                })
                .run(arguments.toArray(String[]::new));
    }

    /** Stops as it would for an update of the program, and starts anew. */
    void restarts() {
        stops();
        starts();
    }

    /** With other settings, until it restarts again. */
    void restartsWith(String... settings) {
        stops();
        context = start(settings);
    }

    void stops() {
        context.close();
    }

    void starts() {
        context = start();
    }

    void publish(Object event) {
        context.publishEvent(event);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }
}
