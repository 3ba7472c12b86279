package io.frontdesk.pass;

import io.frontdesk.people.Person;
import io.frontdesk.people.Role;
import jakarta.persistence.EntityManager;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The lists in which passes are found, with their counts. Clients see their own, all others see all. */
@Service
public class PassLists {

    /** Where a list ends: to count or to skip any number of rows takes any time. */
    public static final int MOST = 1_000;

    private final JdbcClient database;
    private final EntityManager entities;
    private final Today today;

    PassLists(JdbcClient database, EntityManager entities, Today today) {
        this.database = database;
        this.entities = entities;
        this.today = today;
    }

    /** What is to come begins with the nearest, the archive with the newest; pages count from 0. */
    public List<PassRow> rows(Person who, PassList list, int page, int size) {
        return select("""
                        select pass.id, pass.status, pass.starts,
                               coalesce(nullif(split_part(pass.guests, E'\\n', 1), ''), person.name) as who
                          from pass join person on person.id = pass.holder_id
                         where\s""" + among(who, list) + " order by " + list.order() + " limit :size offset :skip", who)
                .param("size", size)
                .param("skip", page * size)
                .query(PassRow.class)
                .list();
    }

    /** At most {@value #MOST}; that many means that there may be more. */
    public int count(Person who, PassList list) {
        return count(who, among(who, list));
    }

    /** Those on which this chief of security is to decide. */
    public int countToDecide(Person chief) {
        return count(chief, PassList.UNAPPROVED.condition() + " and pass.responsible_id = :me");
    }

    /** Those of the person's own that are not over, refused or cancelled. */
    public int countComing(Person holder) {
        return count(
                holder,
                "pass.holder_id = :me and pass.status in ('UNAPPROVED', 'MISSED', 'APPROVED') and pass.until >= :today");
    }

    private int count(Person who, String condition) {
        return select("select count(*) from (select 1 from pass where " + condition + " limit :most) counted", who)
                .param("most", MOST)
                .query(Integer.class)
                .single();
    }

    private static String among(Person who, PassList list) {
        return who.role() == Role.CLIENT ? list.condition() + " and pass.holder_id = :me" : list.condition();
    }

    private JdbcClient.StatementSpec select(String query, Person who) {
        entities.flush();
        return database.sql(query)
                .param("me", who.id())
                .param("today", today.start().atOffset(ZoneOffset.UTC));
    }
}
