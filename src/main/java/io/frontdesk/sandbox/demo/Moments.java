package io.frontdesk.sandbox.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Reads moments that are told from now: {@code 45m} is so many minutes ago, {@code 3d 10:12} a day, and {@code in} before it to come. */
record Moments(Instant now, ZoneId zone) {

    private static final String TO_COME = "in ";
    private static final int STEP = 5;

    Instant of(String told) {
        boolean comes = told.startsWith(TO_COME);
        String distance = comes ? told.substring(TO_COME.length()) : told;
        return distance.endsWith("m")
                ? now.plus(Duration.ofMinutes(signed(distance, distance.length() - 1, comes)))
                : day(distance, comes);
    }

    private Instant day(String distance, boolean comes) {
        int end = distance.indexOf('d');
        return now.atZone(zone)
                .toLocalDate()
                .plusDays(signed(distance, end, comes))
                .atTime(LocalTime.parse(distance.substring(end + 2)))
                .atZone(zone)
                .toInstant();
    }

    private static long signed(String distance, int end, boolean comes) {
        long count = Long.parseLong(distance.substring(0, end));
        return comes ? count : -count;
    }

    /** The moment of the company's time for which a pass can be ordered. */
    LocalDateTime slot(String told) {
        LocalDateTime exact = LocalDateTime.ofInstant(of(told), zone).truncatedTo(ChronoUnit.MINUTES);
        return exact.minusMinutes(exact.getMinute() % STEP);
    }
}
