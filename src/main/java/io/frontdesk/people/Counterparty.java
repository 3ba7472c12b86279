package io.frontdesk.people;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An organisation that people belong to. */
@Entity
@Table(name = "counterparty")
public class Counterparty {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String name;

    @SuppressWarnings("NullAway.Init")
    protected Counterparty() {}

    Counterparty(String name) {
        this.name = name;
    }

    public @Nullable Long id() {
        return id;
    }

    /** The id, once it has been saved. */
    public long number() {
        return Objects.requireNonNull(id);
    }

    public String name() {
        return name;
    }
}
