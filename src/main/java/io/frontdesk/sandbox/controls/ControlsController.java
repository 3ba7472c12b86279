package io.frontdesk.sandbox.controls;

import io.frontdesk.sandbox.NoToken;
import io.frontdesk.sandbox.botapi.BotApi;
import io.frontdesk.sandbox.botapi.Faults.Trouble;
import io.frontdesk.sandbox.world.Telegram;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Map;
import org.springframework.context.annotation.Conditional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the head of the page shows of the world, and moves in it. */
@RestController
@RequestMapping("/sandbox/controls")
@Conditional(NoToken.class)
class ControlsController {

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final long LONGEST_LEAP = Duration.ofDays(31).toMinutes();

    private final Telegram telegram;
    private final BotApi api;
    private final FreshStart freshStart;
    private final Timers timers;
    private final Clock clock;

    ControlsController(Telegram telegram, BotApi api, FreshStart freshStart, Timers timers, Clock clock) {
        this.telegram = telegram;
        this.api = api;
        this.freshStart = freshStart;
        this.timers = timers;
        this.clock = clock;
    }

    /**
     * @param now in milliseconds of the epoch
     * @param ahead by how many seconds the time here is ahead of the real one
     * @param failed calls since the trouble began
     * @param waiting updates that the bot has not fetched
     */
    record State(long now, String zone, long ahead, Trouble trouble, int failed, int waiting, boolean resettable) {}

    /** @param minutes 0 for the next morning */
    record Leap(long minutes) {}

    record Ordered(Trouble trouble) {}

    @GetMapping
    State state() {
        var faults = api.faults();
        return new State(
                clock.millis(),
                clock.getZone().getId(),
                telegram.time().ahead().toSeconds(),
                faults.trouble(),
                faults.failed(),
                telegram.updates().pending(),
                freshStart.isAllowed());
    }

    @PostMapping("/clock")
    State leap(@RequestBody Leap leap) {
        if (leap.minutes() < 0 || leap.minutes() > LONGEST_LEAP) {
            throw new IllegalArgumentException("0 to %d minutes, not %d".formatted(LONGEST_LEAP, leap.minutes()));
        }
        telegram.putForward(leap.minutes() == 0 ? untilMorning() : Duration.ofMinutes(leap.minutes()));
        timers.ring();
        return state();
    }

    private Duration untilMorning() {
        var now = ZonedDateTime.now(clock);
        return Duration.between(
                now, now.plusDays(now.toLocalTime().isBefore(MORNING) ? 0 : 1).with(MORNING));
    }

    @PostMapping("/trouble")
    State trouble(@RequestBody Ordered ordered) {
        api.faults().trouble(ordered.trouble());
        telegram.updates().hangUp();
        return state();
    }

    @PostMapping("/reset")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Map<String, String> reset() {
        freshStart.order();
        return Map.of();
    }
}
