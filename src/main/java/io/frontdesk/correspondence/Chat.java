package io.frontdesk.correspondence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Where messages stand together. */
@Entity
@Table(name = "chat")
public class Chat {

    /** EXTERNAL: with the applicant. INTERNAL: staff only. */
    public enum Kind {
        EXTERNAL,
        INTERNAL
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @SuppressWarnings("NullAway.Init")
    protected Chat() {}

    Chat(Kind kind) {
        this.kind = kind;
    }

    public long id() {
        return id;
    }
}
