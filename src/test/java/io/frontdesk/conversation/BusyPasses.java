package io.frontdesk.conversation;

import io.frontdesk.correspondence.Attendance;
import io.frontdesk.correspondence.Content;
import io.frontdesk.correspondence.Correspondence;
import io.frontdesk.pass.Approvals;
import io.frontdesk.pass.CodeShows;
import io.frontdesk.pass.CodeTurning;
import io.frontdesk.pass.Deadlines;
import io.frontdesk.pass.GuestLinks;
import io.frontdesk.pass.Pass;
import io.frontdesk.pass.PassCodes;
import io.frontdesk.pass.Passes;
import io.frontdesk.people.People;
import io.frontdesk.people.Role;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The passes of a company in the middle of its work: of everybody, in every status, with all that can happen to one. */
final class BusyPasses {

    private final QuietBot bot;
    private final BusyCompany company;
    private final Consumer<Runnable> happens;
    private final long chief;
    private final long colleague;

    /** @param happens does something, and takes what is said then */
    BusyPasses(QuietBot bot, BusyCompany company, long colleague, Consumer<Runnable> happens) {
        this.bot = bot;
        this.company = company;
        this.happens = happens;
        this.chief = company.walker(Role.SECURITY_CHIEF);
        this.colleague = colleague;
    }

    private Passes passes() {
        return bot.bean(Passes.class);
    }

    private Approvals approvals() {
        return bot.bean(Approvals.class);
    }

    private LocalDateTime in(Duration time) {
        var at = LocalDateTime.ofInstant(bot.clock.instant().plus(time), bot.bean(ZoneId.class))
                .truncatedTo(ChronoUnit.MINUTES);
        return at.plusMinutes(5 - at.getMinute() % 5);
    }

    private Pass order(long holder, Duration ahead) {
        var id = new AtomicLong();
        happens.accept(
                () -> id.set(passes().order(bot.person(holder), in(ahead)).id()));
        return passes().find(id.get()).orElseThrow();
    }

    private void presence(long person, boolean online) {
        happens.accept(() -> bot.bean(People.class).switchPresence(bot.person(person), online));
    }

    void come() {
        for (var role : Role.values()) {
            order(company.walker(role), Duration.ofDays(40));
        }
        var holder = company.walker(Role.CLIENT);
        everyStatus(holder);
        passWithTalk(holder);
        changesOfHands(holder);
        codes(holder);
    }

    /** One has been shown for long enough, another one is being shown. */
    private void codes(long holder) {
        var shown = order(holder, Duration.ofDays(26));
        approve(shown, pass -> shows().begin(bot.person(holder), pass.id()));
        bot.clock.forward(Duration.ofMinutes(6));
        happens.accept(() -> bot.bean(CodeTurning.class).turn());
        approve(order(holder, Duration.ofDays(27)), pass -> {
            bot.bean(PassCodes.class).send(bot.person(holder), pass.id());
            shows().begin(bot.person(holder), pass.id());
        });
    }

    private CodeShows shows() {
        return bot.bean(CodeShows.class);
    }

    /** More missed ones than fit on a page. */
    private void everyStatus(long holder) {
        for (var days = 1; days <= BusyCompany.MANY; days++) {
            order(holder, Duration.ofDays(days));
        }
        approve(
                order(holder, Duration.ofDays(20)),
                pass -> bot.bean(GuestLinks.class).make(bot.person(holder), pass.id()));
        approve(
                order(holder, Duration.ofDays(21)),
                pass -> approvals().withdraw(bot.person(chief), pass.id(), "Нет заявки от подрядчика"));
        var rejected = order(holder, Duration.ofDays(22));
        happens.accept(() -> approvals().reject(bot.person(chief), rejected.id(), "Нет документов"));
        var cancelled = order(holder, Duration.ofDays(23));
        happens.accept(() -> passes().cancel(bot.person(holder), cancelled.id()));
        var over = order(holder, Duration.ofDays(24));
        describe(holder, over.id());
        happens.accept(() -> bot.bean(JdbcClient.class)
                .sql(
                        "update pass set starts = starts - interval '99 days', ends = ends - interval '99 days' where id = ?")
                .param(over.id())
                .update());
        presence(chief, true);
        describe(holder, order(holder, Duration.ofDays(25)).id());
        presence(chief, false);
    }

    private void approve(Pass pass, Consumer<Pass> then) {
        happens.accept(() -> approvals().approve(bot.person(chief), pass.id(), pass.edition()));
        happens.accept(() -> then.accept(pass));
    }

    private void describe(long holder, long pass) {
        happens.accept(() -> {
            var who = bot.person(holder);
            var guests = ("<b>" + "Ж".repeat(90) + "\n").repeat(20);
            passes().describe(who, pass, Pass.Detail.GUESTS, guests);
            passes().describe(who, pass, Pass.Detail.CAR, "Газель А123ВС 77");
            passes().describe(who, pass, Pass.Detail.PURPOSE, "Ремонт & монтаж");
            passes().describe(who, pass, Pass.Detail.COMMENT, "Ж".repeat(1_000));
            passes().singleUse(who, pass, false);
            var start =
                    LocalDateTime.ofInstant(passes().find(pass).orElseThrow().starts(), bot.bean(ZoneId.class));
            passes().end(who, pass, start.plusDays(1));
        });
    }

    /** With messages outside and inside, and with everybody of the staff in its internal chat. */
    private void passWithTalk(long holder) {
        presence(chief, true);
        var pass = order(holder, Duration.ofDays(30));
        for (var role : List.of(Role.MANAGER, Role.ADMINISTRATOR, Role.GUARD)) {
            happens.accept(() ->
                    bot.bean(Attendance.class).add(bot.person(chief), pass.internalChatId(), company.walker(role)));
        }
        var content = Content.Text.of("Ж".repeat(700));
        write(holder, pass.externalChatId(), content);
        write(chief, pass.externalChatId(), content);
        write(company.walker(Role.MANAGER), pass.internalChatId(), content);
        var question = company.writing(Content.Text.of("Можно ли с собакой?"));
        happens.accept(() -> bot.bean(Correspondence.class).write(bot.person(holder), pass.externalChatId(), question));
        happens.accept(() -> bot.bean(Conversation.class)
                .take(new Incoming.Edited(
                        company.sender(holder), question.originals().getFirst(), Content.Text.of("Можно с котом?"))));
        presence(chief, false);
    }

    private void write(long author, long chat, Content content) {
        happens.accept(() -> bot.bean(Correspondence.class).write(bot.person(author), chat, company.writing(content)));
    }

    /** One pass goes from hand to hand: nobody decides, the visit is near, and then the last chief goes home. */
    private void changesOfHands(long holder) {
        presence(chief, true);
        order(holder, Duration.ofDays(2));
        order(holder, Duration.ofMinutes(25));
        presence(colleague, true);
        bot.clock.forward(Duration.ofMinutes(16));
        happens.accept(() -> bot.bean(Deadlines.class).remind());
        bot.clock.forward(Duration.ofMinutes(16));
        happens.accept(() -> bot.bean(Deadlines.class).remind());
        presence(colleague, false);
        presence(chief, false);
        presence(chief, true);
    }
}
