package io.frontdesk.ticket;

import io.frontdesk.people.Person;
import jakarta.persistence.EntityManager;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finishes what is open of an applicant who will be nobody, and takes their names out of the words by which tickets are found. */
@Component("ticketFarewells")
class Farewells {

    private final Intake intake;
    private final EntityManager entities;
    private final JdbcClient database;

    Farewells(Intake intake, EntityManager entities, JdbcClient database) {
        this.intake = intake;
        this.entities = entities;
        this.database = database;
    }

    /** First of all: the applicant and others are still told of it. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(Person.Erasing event) {
        intake.abandonAllOf(event.person());
        entities.flush();
        database.sql("select forget_applicant(?)")
                .param(event.person().id())
                .query((row, number) -> number)
                .list();
    }
}
