package io.frontdesk.scenario;

import io.frontdesk.pass.Approvals;
import io.frontdesk.pass.Pass;
import io.frontdesk.pass.Passes;
import io.frontdesk.people.GuardPosts;
import io.frontdesk.people.People;
import io.frontdesk.people.Person;
import io.frontdesk.people.Postings;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import java.util.function.Supplier;

/** Guard posts and approved passes, as scenarios at the posts need them. It is noon, so that no scenario comes near midnight. */
final class Gatehouse {

    private final Company company;
    private final Someone manager;
    private final Someone chief;
    private final LocalDate today;

    Gatehouse(Company company, Someone chief) {
        this.company = company;
        this.chief = chief;
        this.manager = company.manager("Марина");
        var zone = company.bot.bean(ZoneId.class);
        var now = company.bot.clock.instant();
        today = LocalDate.ofInstant(now, zone).plusDays(1);
        company.settles();
        company.bot.clock.forward(
                Duration.between(now, today.atTime(LocalTime.NOON).atZone(zone)));
    }

    LocalDateTime today(int hour) {
        return today.atTime(hour, 0);
    }

    void passes(Duration time) {
        company.settles();
        company.bot.clock.forward(time);
    }

    Person person(Someone someone) {
        return company.bot.bean(People.class).get(someone.id());
    }

    private long made(Supplier<Long> making) {
        var made = new AtomicLong();
        company.inTransaction(() -> made.set(making.get()));
        return made.get();
    }

    long post(String name) {
        return made(() -> company.bot
                .bean(GuardPosts.class)
                .add(person(manager), name)
                .entry()
                .id());
    }

    void stands(Someone guard, long post) {
        company.inTransaction(() -> company.bot.bean(Postings.class).comeOn(person(guard), post));
    }

    void leaves(Someone guard, long post) {
        company.inTransaction(() -> company.bot.bean(Postings.class).handOver(person(guard), post, null));
    }

    long ordered(Someone holder, LocalDateTime at, LongConsumer details) {
        return made(() -> {
            var pass = passes().order(person(holder), at).id();
            details.accept(pass);
            return pass;
        });
    }

    void approves(Someone someone, long pass) {
        company.inTransaction(() -> {
            var edition = passes().of(person(someone), pass).edition();
            company.bot.bean(Approvals.class).approve(person(someone), pass, edition);
        });
    }

    /** Approved for the guest Ivan, until so many hours later. */
    long approved(Someone holder, LocalDateTime from, int hours) {
        return approved(holder, from, pass -> passes().end(person(holder), pass, from.plusHours(hours)));
    }

    /** The same for any number of entries. */
    long approvedForMany(Someone holder, LocalDateTime from, int hours) {
        return approved(holder, from, pass -> {
            passes().end(person(holder), pass, from.plusHours(hours));
            passes().singleUse(person(holder), pass, false);
        });
    }

    private long approved(Someone holder, LocalDateTime from, LongConsumer details) {
        var pass = ordered(holder, from, made -> {
            passes().describe(person(holder), made, Pass.Detail.GUESTS, "Иван Петров");
            details.accept(made);
        });
        approves(chief, pass);
        holder.sees("Пропуск №" + pass + " утверждён");
        company.settles();
        return pass;
    }

    /** The holder shows the newest approved pass at the post of this name, where somebody stands. */
    void shows(Someone holder, String post) {
        shows(holder, "🟢 " + post + ": охрана на месте", "показан");
    }

    void shows(Someone holder, String label, String outcome) {
        holder.taps("Открыть пропуск").taps("Показать").taps(label);
        holder.sees(outcome);
        company.settles();
    }

    Passes passes() {
        return company.bot.bean(Passes.class);
    }
}
