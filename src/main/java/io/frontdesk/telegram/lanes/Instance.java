package io.frontdesk.telegram.lanes;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The number of this running process, by which its leases are known. */
@Component
public class Instance {

    private final Supplier<Long> number;
    private final AtomicLong ids = new AtomicLong();

    Instance(JdbcClient jdbc) {
        number = SingletonSupplier.of(() -> jdbc.sql("select nextval('delivery_instance')")
                .query(Long.class)
                .single());
    }

    public long number() {
        return number.get();
    }

    /** A number that no other process ever gives, without asking the database. */
    public long nextId() {
        return (number.get() << Integer.SIZE) + ids.incrementAndGet();
    }
}
