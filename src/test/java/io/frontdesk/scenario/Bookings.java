package io.frontdesk.scenario;

import io.frontdesk.pass.Approvals;
import io.frontdesk.pass.Pass;
import io.frontdesk.pass.Passes;
import io.frontdesk.people.GuardPosts;
import io.frontdesk.people.People;
import io.frontdesk.people.Person;
import java.time.LocalDateTime;
import java.util.concurrent.atomic.AtomicLong;

/** Passes that are there when a scenario begins, without a tap for each step. */
record Bookings(Company company) {

    /** @param guests line by line; empty for none */
    long pass(Someone holder, LocalDateTime at, String guests) {
        var id = new AtomicLong();
        company.inTransaction(() -> {
            var passes = company.bot.bean(Passes.class);
            id.set(passes.order(person(holder), at).id());
            if (!guests.isEmpty()) {
                passes.describe(person(holder), id.get(), Pass.Detail.GUESTS, guests);
            }
        });
        return id.get();
    }

    long pass(Someone holder, LocalDateTime at) {
        return pass(holder, at, "");
    }

    void says(Someone holder, long pass, Pass.Detail detail, String words) {
        company.inTransaction(() -> company.bot.bean(Passes.class).describe(person(holder), pass, detail, words));
    }

    void ends(Someone holder, long pass, LocalDateTime at) {
        company.inTransaction(() -> company.bot.bean(Passes.class).end(person(holder), pass, at));
    }

    void approves(Someone chief, long pass) {
        company.inTransaction(() -> {
            var edition =
                    company.bot.bean(Passes.class).find(pass).orElseThrow().edition();
            company.bot.bean(Approvals.class).approve(person(chief), pass, edition);
        });
    }

    void rejects(Someone chief, long pass) {
        company.inTransaction(
                () -> company.bot.bean(Approvals.class).reject(person(chief), pass, "Нет паспортных данных"));
    }

    void cancels(Someone holder, long pass) {
        company.inTransaction(() -> company.bot.bean(Passes.class).cancel(person(holder), pass));
    }

    void admits(Someone chief, Someone manager, long pass) {
        company.inTransaction(() -> {
            var post = company.bot
                    .bean(GuardPosts.class)
                    .add(person(manager), "Проходная")
                    .entry();
            company.bot.bean(io.frontdesk.pass.Visits.class).admit(person(chief), pass, post.id());
        });
    }

    void seesOut(Someone chief, long pass) {
        company.inTransaction(() -> {
            var visits = company.bot.bean(io.frontdesk.pass.Visits.class);
            var last = visits.last(company.bot.bean(Passes.class).find(pass).orElseThrow(), 1)
                    .getFirst();
            visits.end(person(chief), last.id());
        });
    }

    void belongs(Someone who, String counterparty) {
        company.inTransaction(() -> company.bot.bean(People.class).belong(person(who), counterparty));
    }

    private Person person(Someone someone) {
        return company.bot.bean(People.class).get(someone.id());
    }
}
