package io.frontdesk.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontdesk.Frontdesk;
import io.frontdesk.TestDatabase;
import io.frontdesk.benchmark.Measurement.Percentiles;
import io.frontdesk.pass.Approvals;
import io.frontdesk.pass.PassReader;
import io.frontdesk.pass.PassReader.Sight;
import io.frontdesk.pass.Passes;
import io.frontdesk.pass.code.RandomPhotos;
import io.frontdesk.people.Introduction;
import io.frontdesk.people.People;
import io.frontdesk.people.Role;
import io.frontdesk.sandbox.SandboxServer;
import io.frontdesk.sandbox.phones.Phone;
import io.frontdesk.sandbox.world.Account;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Codes made and sent, from the press of a button to the picture on the phone and over real HTTP; and codes read from photos. */
class CodeBenchmark {

    private static final long HOLDER = 900_001;
    private static final long CHIEF = 900_002;
    private static final int WARM_UP = 60;
    private static final int CODES = 300;
    private static final int PHOTOS = 60;
    private static final int HARD_PHOTOS = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final List<String> REPORT = new ArrayList<>();

    static {
        report("| what | goal p95, ms | p50 | p95 | p99 |", "| --- | --- | --- | --- | --- |");
    }

    private static void report(String... lines) {
        REPORT.addAll(List.of(lines));
        System.out.println(String.join("\n", lines));
    }

    /** @param goal in milliseconds, for 95 of 100; none where 0 */
    private static void report(String what, int goal, Percentiles measured) {
        report("| %s | %s | %.0f | %.0f | %.0f |"
                .formatted(what, goal == 0 ? "-" : goal, measured.p50(), measured.p95(), measured.p99()));
        if (goal > 0) {
            assertThat(measured.p95()).as(what).isLessThan(goal);
        }
    }

    @AfterAll
    static void print() throws IOException {
        Files.write(Path.of("target", "benchmark-codes.md"), REPORT);
    }

    @Test
    void codes_are_made_and_sent() throws Exception {
        try (var telegram = SandboxServer.start();
                var bot = start(telegram)) {
            var phone = telegram.phones().add(Account.of(HOLDER, "Anna"));
            telegram.phones().add(Account.of(CHIEF, "Simon"));
            var pass = approvedPass(bot);
            phone.say("/start");
            var measurement = new Measurement();
            for (var i = 0; i < WARM_UP + CODES; i++) {
                var time = code(phone, pass);
                if (i >= WARM_UP) {
                    measurement.reaction(time);
                }
            }
            assertThat(telegram.refused()).as("invalid calls").isEmpty();
            report("code made and sent, press to phone", 100, measurement.percentiles());
        }
    }

    private static ConfigurableApplicationContext start(SandboxServer telegram) {
        var settings = new ArrayList<>(List.of(
                "--telegram.token=" + SandboxServer.TOKEN,
                "--telegram.api-url=" + telegram.apiUrl(),
                "--server.port=0",
                "--logging.level.root=warn"));
        for (var setting : TestDatabase.fresh().properties()) {
            settings.add("--" + setting);
        }
        return new SpringApplicationBuilder(Frontdesk.class)
                .bannerMode(Banner.Mode.OFF)
                .run(settings.toArray(String[]::new));
    }

    private static long approvedPass(ConfigurableApplicationContext bot) {
        var people = bot.getBean(People.class);
        var passes = bot.getBean(Passes.class);
        var tomorrow = LocalDate.now(bot.getBean(ZoneId.class)).plusDays(1).atTime(12, 0);
        var id = new AtomicLong();
        bot.getBean(TransactionTemplate.class).executeWithoutResult(_ -> {
            people.enrol(new Introduction(HOLDER, "Anna", null, null, "en"), Role.CLIENT, false, null);
            people.enrol(new Introduction(CHIEF, "Simon", null, null, "en"), Role.SECURITY_CHIEF, true, null);
        });
        bot.getBean(TransactionTemplate.class).executeWithoutResult(_ -> {
            var pass = passes.order(people.get(HOLDER), tomorrow);
            bot.getBean(Approvals.class).approve(people.get(CHIEF), pass.id(), pass.edition());
            id.set(pass.id());
        });
        return id.get();
    }

    /** Each time another button message, because a press counts once. */
    private static long code(Phone phone, long pass) throws InterruptedException {
        var message = phone.say("/menu").id();
        assertThat(phone.waitUntil(PATIENCE, () -> phone.newest().orElseThrow().id() > message))
                .isTrue();
        var menu = phone.newest().orElseThrow().id();
        var start = System.nanoTime();
        phone.pressForged(menu, "code.renew:" + pass);
        assertThat(phone.waitUntil(PATIENCE, () -> hasPictureSince(phone, menu)))
                .isTrue();
        return System.nanoTime() - start;
    }

    private static boolean hasPictureSince(Phone phone, long message) {
        return phone.messages().reversed().stream()
                .takeWhile(newer -> newer.id() > message)
                .anyMatch(newer -> newer.media() != null);
    }

    @Test
    void codes_are_read_from_photos() {
        try (var reader = new PassReader()) {
            reads(
                    reader,
                    "usual photos of 12 megapixels",
                    300,
                    PHOTOS,
                    number -> RandomPhotos.usual(number, 4000, 3000));
            reads(
                    reader,
                    "usual photos as Telegram makes them",
                    0,
                    PHOTOS,
                    number -> RandomPhotos.usual(number, 1280, 960));
            reads(reader, "hard photos of 12 megapixels", 0, PHOTOS, number -> RandomPhotos.hard(number, 4000, 3000));
            reads(
                    reader,
                    "hard photos as Telegram makes them",
                    0,
                    HARD_PHOTOS,
                    number -> RandomPhotos.hard(number, 1280, 960));
        }
    }

    private static void reads(PassReader reader, String what, int goal, int photos, LongFunction<byte[]> taking) {
        LongStream.range(-WARM_UP / 4, 0).forEach(number -> reader.read(taking.apply(number)));
        var measurement = new Measurement();
        var read = 0;
        for (long number = 0; number < photos; number++) {
            var photo = taking.apply(number);
            var start = System.nanoTime();
            var sight = reader.read(photo);
            measurement.reaction(System.nanoTime() - start);
            read += sight instanceof Sight.Codes(var texts) && texts.contains(RandomPhotos.LINK) ? 1 : 0;
        }
        report("%s, %d of %d read".formatted(what, read, photos), goal, measurement.percentiles());
    }
}
