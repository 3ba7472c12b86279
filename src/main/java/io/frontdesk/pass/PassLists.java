package io.frontdesk.pass;

import static java.util.stream.Collectors.joining;

import io.frontdesk.pass.PassList.Part;
import io.frontdesk.people.Findings;
import io.frontdesk.people.Person;
import io.frontdesk.people.Refusal;
import io.frontdesk.people.Role;
import jakarta.persistence.EntityManager;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lists in which passes are found, with their counts. Clients see their own, all others see all. Pages count from 0. */
@Service
@Transactional(noRollbackFor = Refusal.class)
public class PassLists {

    /** Where a list ends: to count or to skip any number of rows takes any time. */
    public static final int MOST = 1_000;

    private static final String STANDING = "pass.status in ('UNAPPROVED', 'MISSED', 'APPROVED')";

    private final JdbcClient database;
    private final EntityManager entities;
    private final PassSearch search;
    private final Today today;

    PassLists(JdbcClient database, EntityManager entities, PassSearch search, Today today) {
        this.database = database;
        this.entities = entities;
        this.search = search;
        this.today = today;
    }

    /** What is to come begins with the nearest, the archive with the newest. A chief has first what the others leave to them. */
    public List<PassRow> rows(Person who, PassList list, int page, int size) {
        return rows(who, parts(who, list), page, size);
    }

    /** At most {@value #MOST}; that many means that there may be more. */
    public int count(Person who, PassList list) {
        return count(who, parts(who, list));
    }

    /** How many of a list are for this day, at most {@value #MOST}. */
    public int countToday(Person who, PassList list) {
        return count(
                who,
                parts(who, list).stream()
                        .map(part -> part.and("pass.starts < :tomorrow and pass.until >= :today"))
                        .toList());
    }

    /** What somebody has ordered: what is to come, then what is over. */
    public List<PassRow> heldBy(Person who, long holder, int page, int size) {
        return rows(who, ofHolder(who, holder), page, size);
    }

    /** At most {@value #MOST}. */
    public int countHeldBy(Person who, long holder) {
        return count(who, ofHolder(who, holder));
    }

    /** Those of somebody's for this day that nobody has refused or cancelled. */
    public int countToday(Person who, long holder) {
        requireStaff(who);
        return count(
                who, List.of(Part.coming(STANDING + " and pass.starts < :tomorrow and pass.holder_id = " + holder)));
    }

    /** What the people of an organisation have ordered: what is to come, then what is over. */
    public List<PassRow> of(Person who, long counterparty, int page, int size) {
        return rows(who, ofCounterparty(who, counterparty), page, size);
    }

    /** At most {@value #MOST}. */
    public int countOf(Person who, long counterparty) {
        return count(who, ofCounterparty(who, counterparty));
    }

    /** Those on which this chief of security is to decide. */
    public int countToDecide(Person chief) {
        return count(chief, List.of(PassList.UNAPPROVED.part().and("pass.responsible_id = :me")));
    }

    /** Those of the person's own that are not over, refused or cancelled. */
    public int countComing(Person holder) {
        return count(holder, List.of(Part.coming(STANDING + " and pass.holder_id = :me")));
    }

    /**
     * What the words may mean: the pass of this number, then what is to come from the nearest on, then what is over from the newest
     * back. Clients look among their own.
     */
    public Findings found(Person who, String query) {
        entities.flush();
        return search.find(visible(who), values(who), query);
    }

    /** In the order given. */
    public List<PassRow> rows(List<Long> passes) {
        return database.sql(PassRow.SELECT + """
                          from unnest(?::bigint[]) with ordinality as wanted (id, place)
                          join pass on pass.id = wanted.id join person on person.id = pass.holder_id
                         order by wanted.place
                        """)
                .param(passes.toArray(Long[]::new))
                .query(PassRow.class)
                .list();
    }

    private static List<Part> parts(Person who, PassList list) {
        var part = list.part().and(visible(who));
        return list == PassList.UNAPPROVED && who.role() == Role.SECURITY_CHIEF
                ? List.of(part.and("pass.responsible_id = :me"), part.and("pass.responsible_id <> :me"))
                : List.of(part);
    }

    private static String visible(Person who) {
        return who.role() == Role.CLIENT ? "pass.holder_id = :me" : "true";
    }

    private static List<Part> ofHolder(Person who, long holder) {
        requireStaff(who);
        return comingFirst("pass.holder_id = " + holder);
    }

    private static List<Part> ofCounterparty(Person who, long counterparty) {
        requireStaff(who);
        return comingFirst("pass.counterparty_id = " + counterparty);
    }

    private static List<Part> comingFirst(String condition) {
        return List.of(Part.coming(condition), Part.over(condition));
    }

    private static void requireStaff(Person who) {
        if (who.role() == Role.CLIENT) {
            throw Refusal.notYours();
        }
    }

    private int count(Person who, List<Part> parts) {
        return select("select least(count(*), :most) from (" + firstOf(parts) + ") counted", who)
                .param("most", MOST)
                .query(Integer.class)
                .single();
    }

    /** Only the rows that are shown are looked up, not those that are skipped. */
    private List<PassRow> rows(Person who, List<Part> parts, int page, int size) {
        return select(
                        PassRow.SELECT + " from (select * from (" + firstOf(parts)
                                + ") first order by part, place limit :size offset :skip) page"
                                + " join pass on pass.id = page.id join person on person.id = pass.holder_id"
                                + " order by page.part, page.place",
                        who)
                .param("most", (page + 1) * size)
                .param("size", size)
                .param("skip", page * size)
                .query(PassRow.class)
                .list();
    }

    /** The first passes of each part are enough to find the first of all. */
    private static String firstOf(List<Part> parts) {
        return IntStream.range(0, parts.size())
                .mapToObj(number -> firstOf(number, parts.get(number)))
                .collect(joining(" union all "));
    }

    private static String firstOf(int number, Part part) {
        return """
                (select pass.id, %1$d as part, row_number() over (order by %3$s) as place
                   from pass where %2$s order by %3$s limit :most)
                """.formatted(number, part.condition(), part.order());
    }

    private JdbcClient.StatementSpec select(String query, Person who) {
        entities.flush();
        return database.sql(query).params(values(who));
    }

    private Map<String, Object> values(Person who) {
        return Map.of(
                "me", who.id(),
                "yesterday", start(-1),
                "today", start(0),
                "tomorrow", start(1),
                "lastWeek", start(-7),
                "lately", start(-60));
    }

    private OffsetDateTime start(int days) {
        return today.start(days).atOffset(ZoneOffset.UTC);
    }
}
