package io.frontdesk.benchmark;

import java.util.Arrays;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** What clients have lived to see; those who are done stand in a queue to be sent off again. */
final class Measurement {

    private final BlockingQueue<Client> idle = new LinkedBlockingQueue<>();
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger reactions = new AtomicInteger();
    private final long[] latencies = new long[500_000];

    void reaction(long nanos) {
        int i = reactions.getAndIncrement();
        if (i < latencies.length) {
            latencies[i] = nanos;
        }
    }

    void done(Client client) {
        done.incrementAndGet();
        idle.add(client);
    }

    BlockingQueue<Client> idle() {
        return idle;
    }

    int done() {
        return done.get();
    }

    void forget() {
        done.set(0);
        reactions.set(0);
    }

    Percentiles percentiles() {
        long[] sorted = Arrays.copyOf(latencies, Math.min(reactions.get(), latencies.length));
        Arrays.sort(sorted);
        return new Percentiles(at(sorted, 50), at(sorted, 95), at(sorted, 99));
    }

    private static double at(long[] sorted, int percent) {
        return sorted.length == 0 ? Double.NaN : sorted[(sorted.length - 1) * percent / 100] / 1e6;
    }

    /** In milliseconds. */
    record Percentiles(double p50, double p95, double p99) {}
}
