package io.frontdesk.sandbox.world;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The time of the sandbox and of the bot in it: runs like any clock and can be put forward. Whoever tells of the past has it be
 * the moment that they tell of.
 */
public final class WorldClock extends Clock {

    private static final ScopedValue<Instant> TOLD = ScopedValue.newInstance();

    private final Clock real;
    private final AtomicLong ahead;

    WorldClock(Clock real) {
        this(real, new AtomicLong());
    }

    private WorldClock(Clock real, AtomicLong ahead) {
        this.real = real;
        this.ahead = ahead;
    }

    /** Has this thread do something as if it were then. */
    public static void at(Instant moment, Runnable deed) {
        ScopedValue.where(TOLD, moment).run(deed);
    }

    /** Whether this thread does something that has happened long ago. */
    public static boolean isPast() {
        return TOLD.isBound();
    }

    /** How far the real time is behind, in whole seconds. */
    public Duration ahead() {
        return Duration.ofSeconds(ahead.get());
    }

    void ahead(Duration time) {
        ahead.set(time.toSeconds());
    }

    @Override
    public Instant instant() {
        return isPast() ? requireNonNull(TOLD.get()) : real.instant().plus(ahead());
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new WorldClock(real.withZone(zone), ahead);
    }
}
