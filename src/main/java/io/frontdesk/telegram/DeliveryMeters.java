package io.frontdesk.telegram;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.ToDoubleFunction;
import org.springframework.stereotype.Component;

/** Backlog as gauges; what is counted as it happens is counted where it happens. */
@Component
class DeliveryMeters implements MeterBinder {

    private final Backlog backlog;

    DeliveryMeters(Backlog backlog) {
        this.backlog = backlog;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        gauge(meters, "telegram.inbox.lag", "seconds", Backlog::inboxLag);
        gauge(meters, "telegram.outbox.lag", "seconds", Backlog::outboxLag);
        gauge(meters, "telegram.outbox.size", "messages", Backlog::outboxSize);
        gauge(meters, "telegram.inbox.parked", "updates", Backlog::parkedUpdates);
        gauge(meters, "telegram.outbox.parked", "messages", Backlog::parkedLetters);
    }

    private void gauge(MeterRegistry meters, String name, String unit, ToDoubleFunction<Backlog> value) {
        Gauge.builder(name, backlog, value).baseUnit(unit).register(meters);
    }
}
