package io.frontdesk.pass;

import io.frontdesk.people.Person;
import io.frontdesk.people.Refusal;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Codes that change while they are shown, so that a picture taken of one is of no use a little later. Each stands for as long as it
 * is shown and as long again, since the holder's phone, the guard's and we are never quite at one; and it can be read once.
 */
@Service
@Transactional(noRollbackFor = Refusal.class)
public class CodeShows {

    private static final Duration VALID = CodeShow.WINDOW.multipliedBy(2);

    private final CodeShowTable shows;
    private final PassCodes codes;
    private final Presentations presentations;
    private final Passes passes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CodeShows(
            CodeShowTable shows,
            PassCodes codes,
            Presentations presentations,
            Passes passes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.shows = shows;
        this.codes = codes;
        this.presentations = presentations;
        this.passes = passes;
        this.events = events;
        this.clock = clock;
    }

    /** Shows a code that changes; where one is shown already, it ends. */
    public void begin(Person holder, long id) {
        var pass = presentations.presentable(holder, id);
        end(pass, false);
        draw(pass, shows.save(new CodeShow(pass, clock.instant())));
    }

    private void draw(Pass pass, CodeShow show) {
        events.publishEvent(new CodeShow.Turned(pass, show, codes.moving(pass, VALID)));
    }

    /** @throws Refusal where nothing is shown any more */
    public void hide(Person holder, long id) {
        var pass = passes.heldBy(holder, id);
        if (shows.findByPassId(id).isEmpty()) {
            throw new Refusal("refusal.code-hidden", id);
        }
        end(pass, false);
    }

    private void end(Pass pass, boolean timeIsUp) {
        shows.findByPassId(pass.id()).ifPresent(show -> end(pass, show, timeIsUp));
    }

    private void end(Pass pass, CodeShow show, boolean timeIsUp) {
        shows.delete(show);
        shows.flush(); // before another one of the same pass begins
        codes.revokeMoving(pass);
        events.publishEvent(new CodeShow.Ended(pass, show.message(), timeIsUp));
    }

    /**
     * Telegram has taken the message.
     *
     * @return whether the show is still going on
     */
    public boolean shownIn(long show, long message) {
        var known = shows.findById(show);
        known.ifPresent(going -> going.shownIn(message));
        return known.isPresent();
    }

    /** The message is not there any more, so that nobody sees the code. */
    public void lost(long show) {
        shows.findById(show).ifPresent(known -> {
            shows.delete(known);
            passes.find(known.passId()).ifPresent(codes::revokeMoving);
        });
    }

    /** Changes the code, or ends its show. */
    void turn(long id) {
        var show = shows.findById(id).orElseThrow();
        var pass = passes.find(show.passId()).orElseThrow();
        if (show.isOver(clock.instant())) {
            end(pass, show, true);
        } else {
            turn(pass, show);
        }
    }

    private void turn(Pass pass, CodeShow show) {
        if (show.message() != null) {
            show.turn(clock.instant());
            draw(pass, show);
        }
    }

    /** What has been read is of no use any more. */
    @EventListener
    void on(CodeReadings.ReadOnce event) {
        shows.findByPassId(event.pass().id()).ifPresent(show -> turn(event.pass(), show));
    }

    @EventListener
    void on(Pass.Progress event) {
        if (event.pass().status() != PassStatus.APPROVED) {
            end(event.pass(), false);
        }
    }

    /** Whoever has come in, or out, has nothing to show any more. */
    @EventListener
    void on(Visit.Passage event) {
        end(event.pass(), false);
    }

    void forgetAllOf(Person holder) {
        shows.deleteAllOf(holder.id());
    }
}
