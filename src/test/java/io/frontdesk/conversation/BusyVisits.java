package io.frontdesk.conversation;

import io.frontdesk.pass.Approvals;
import io.frontdesk.pass.Passes;
import io.frontdesk.pass.Presentations;
import io.frontdesk.pass.Visits;
import io.frontdesk.people.Duties;
import io.frontdesk.people.GuardPosts;
import io.frontdesk.people.Role;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What happens at the guard posts: passes are shown, guests are let in and out, and more are inside than fit on a page. */
final class BusyVisits {

    private final QuietBot bot;
    private final BusyCompany company;
    private final Consumer<Runnable> happens;

    /** @param happens does something, and takes what is said then */
    BusyVisits(QuietBot bot, BusyCompany company, Consumer<Runnable> happens) {
        this.bot = bot;
        this.company = company;
        this.happens = happens;
    }

    /** The guard stands on a post, and nobody on the last one. */
    void come() {
        var holder = company.walker(Role.CLIENT);
        var manned = bot.bean(Duties.class)
                .postOf(bot.person(company.walker(Role.GUARD)))
                .orElseThrow()
                .id();
        var unmanned =
                bot.bean(GuardPosts.class).inUse(0, BusyCompany.MANY).getLast().id();
        shown(holder, manned, unmanned);
        for (var days = 1; days <= BusyCompany.MANY; days++) {
            letIn(approved(holder, Duration.ofDays(50 + days), true), manned);
        }
        overdue(letIn(approved(holder, Duration.ofDays(70), true), manned));
        letOut(letIn(approved(holder, Duration.ofDays(71), true), manned));
        var many = approved(holder, Duration.ofDays(72), false);
        for (var visit = 0; visit < BusyCompany.MANY; visit++) {
            letOut(letIn(many, manned));
        }
    }

    /** One pass is valid now, one is not, and one is shown where nobody stands. */
    private void shown(long holder, long manned, long unmanned) {
        var valid = approved(holder, Duration.ofMinutes(15), true);
        present(holder, valid, manned);
        present(holder, approved(holder, Duration.ofDays(73), true), manned);
        present(holder, approved(holder, Duration.ofDays(74), false), unmanned);
        var used = approved(holder, Duration.ofDays(75), true);
        present(holder, used, manned);
        letOut(letIn(used, manned));
    }

    private void present(long holder, long pass, long post) {
        happens.accept(() -> bot.bean(Presentations.class).present(bot.person(holder), pass, post));
    }

    private long approved(long holder, Duration ahead, boolean once) {
        var at = LocalDateTime.ofInstant(bot.clock.instant().plus(ahead), bot.bean(ZoneId.class))
                .truncatedTo(ChronoUnit.MINUTES);
        var id = new AtomicLong();
        happens.accept(() -> {
            var pass = bot.bean(Passes.class).order(bot.person(holder), at.plusMinutes(5 - at.getMinute() % 5));
            bot.bean(Passes.class).singleUse(bot.person(holder), pass.id(), once);
            bot.bean(Approvals.class)
                    .approve(bot.person(company.walker(Role.SECURITY_CHIEF)), pass.id(), pass.edition());
            id.set(pass.id());
        });
        return id.get();
    }

    /** @return the visit */
    private long letIn(long pass, long post) {
        var id = new AtomicLong();
        happens.accept(() -> id.set(bot.bean(Visits.class)
                .admit(bot.person(company.walker(Role.GUARD)), pass, post)
                .id()));
        return id.get();
    }

    private void letOut(long visit) {
        happens.accept(() -> bot.bean(Visits.class).end(bot.person(company.walker(Role.GUARD)), visit));
    }

    private void overdue(long visit) {
        happens.accept(() -> bot.bean(JdbcClient.class)
                .sql(
                        "update pass set starts = starts - interval '99 days' where id = (select pass_id from visit where id = ?)")
                .param(visit)
                .update());
    }
}
