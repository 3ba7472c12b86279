package io.frontdesk.telegram.lanes;

import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The number of this running process, by which its leases are known. */
@Component
public class Instance {

    private final Supplier<Long> number;

    Instance(JdbcClient jdbc) {
        number = SingletonSupplier.of(() -> jdbc.sql("select nextval('delivery_instance')")
                .query(Long.class)
                .single());
    }

    public long number() {
        return number.get();
    }
}
