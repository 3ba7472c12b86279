package io.frontdesk.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontdesk.pass.Approvals;
import io.frontdesk.pass.CodeTurning;
import io.frontdesk.pass.PassReader;
import io.frontdesk.pass.PassReader.Sight;
import io.frontdesk.people.People;
import io.frontdesk.sandbox.phones.ShownMessage;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;

/** Approved passes and their codes, as scenarios need them. */
final class Codes {

    private final Company company;
    private final Someone chief;
    private final Bookings bookings;
    private final LocalDate today;
    private int hour = 15;

    Codes(Company company, Someone chief, LocalDate today) {
        this.company = company;
        this.chief = chief;
        this.today = today;
        bookings = new Bookings(company);
    }

    /** The number of a pass for this afternoon, for 15:00 first, that nobody has decided on. */
    long ordered(Someone holder) {
        var pass = bookings.pass(holder, today.atTime(hour++, 0));
        holder.sees("Ваш пропуск №" + pass);
        return pass;
    }

    void approves(long pass) {
        bookings.approves(chief, pass);
    }

    void withdraws(long pass) {
        company.inTransaction(() -> company.bot
                .bean(Approvals.class)
                .withdraw(company.bot.bean(People.class).get(chief.id()), pass, "Ремонт"));
        company.settles();
    }

    static boolean isPicture(ShownMessage message) {
        return "photo".equals(Seen.kind(message));
    }

    /** The number of a pass for this afternoon. */
    long approved(Someone holder) {
        var pass = ordered(holder);
        approves(pass);
        holder.sees("Пропуск №" + pass + " утверждён");
        company.settles();
        return pass;
    }

    /** The holder of the newest pass asks for its lasting code. */
    Seen lasting(Someone holder, long pass) {
        return comes(holder, "QR-код", "Покажите этот код охране").contains("Код пропуска №" + pass);
    }

    /** The holder of the newest pass shows a code that changes. */
    Seen moving(Someone holder, long pass) {
        holder.taps("Открыть пропуск");
        company.settles();
        holder.taps("Показать");
        company.settles();
        return appears(holder, "Сменный QR-код", "Он меняется каждую минуту").contains("Пропуск №" + pass);
    }

    private Seen comes(Someone holder, String label, String words) {
        holder.taps("Открыть пропуск");
        company.settles();
        return appears(holder, label, words);
    }

    private Seen appears(Someone holder, String label, String words) {
        var last = holder.newest(message -> true).orElseThrow().id();
        holder.taps(label);
        company.settles();
        var card = holder.sees(words);
        assertThat(card.message().id()).isGreaterThan(last);
        return card;
    }

    /** What the camera of a phone reads off this message: the words that it sends to the bot. */
    String read(Seen seen) {
        company.settles();
        var sight = company.bot.bean(PassReader.class).read(picture(seen));
        assertThat(sight).isInstanceOf(Sight.Codes.class);
        var texts = ((Sight.Codes) sight).texts();
        assertThat(texts).hasSize(1);
        return Desk.start(texts.iterator().next());
    }

    /** What stands in this message now. */
    byte[] picture(Seen seen) {
        var files = company.telegram.telegram().files();
        var id = Objects.requireNonNull(seen.now().attached().fileId());
        return files.bytes(files.byId(id).orElseThrow());
    }

    /** So much later, with all that happens by itself in between. */
    void passes(Duration time) {
        company.settles();
        company.bot.clock.forward(time);
        company.bot.bean(CodeTurning.class).turn();
        company.settles();
    }
}
