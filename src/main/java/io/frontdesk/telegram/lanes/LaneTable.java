package io.frontdesk.telegram.lanes;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The lanes of the inbox or of the outbox: leases taken, prolonged and given back. */
public final class LaneTable {

    private static final Logger log = LoggerFactory.getLogger(LaneTable.class);

    private final JdbcClient jdbc;
    private final Instance instance;
    private final long lease;
    private final String claim;
    private final String defer;
    private final String release;
    private final String renew;
    private final String giveBack;

    public LaneTable(JdbcClient jdbc, Instance instance, Duration lease, String table, String order) {
        this.jdbc = jdbc;
        this.instance = instance;
        this.lease = lease.toMillis();
        // By ctid: a plan made while the table was small would otherwise read all of it for ever.
        claim = """
                update %1$s set owner = ?, due_at = now() + ? * interval '1 ms' where ctid = any(array(
                    select ctid from %1$s where due_at <= now() order by %2$s limit ? for update skip locked))
                returning chat""".formatted(table, order);
        defer = "update %s set owner = null, due_at = now() + ? * interval '1 ms' where chat = ? and owner = ?"
                .formatted(table);
        release = "delete from %s where chat = ? and arrivals = ? and owner = ?".formatted(table);
        renew = "update %s set due_at = now() + ? * interval '1 ms' where chat = ? and owner = ?".formatted(table);
        giveBack = "update %s set owner = null, due_at = now() where owner = ?".formatted(table);
    }

    public long instance() {
        return instance.number();
    }

    /** How long a lease lasts, in milliseconds. */
    public long lease() {
        return lease;
    }

    /** Leases lanes that are due, at most so many. */
    public long[] claim(int limit) {
        return jdbc.sql(claim).params(instance.number(), lease, limit).query(Long.class).list().stream()
                .mapToLong(Long::longValue)
                .toArray();
    }

    /** Gives the lane up for a while; then anybody may claim it. */
    public void defer(long chat, Duration pause) {
        jdbc.sql(defer).params(pause.toMillis(), chat, instance.number()).update();
    }

    /** Closes the lane, unless something has arrived since its rows were read. */
    public boolean release(Lane<?> lane) {
        return jdbc.sql(release)
                        .params(lane.chat(), lane.arrivals(), instance.number())
                        .update()
                == 1;
    }

    /** Whether the lane is surely ours for a good while yet; prolongs a lease that is no longer young. */
    public boolean holds(Lane<?> lane) {
        return lane.leasedFor().toMillis() < lease / 3 || renew(lane.chat());
    }

    /** @return false where the lane is not ours any more */
    public boolean renew(long chat) {
        return jdbc.sql(renew).params(lease, chat, instance.number()).update() == 1;
    }

    /** Gives back every lease, if the database is there to take it: this instance goes. */
    public void giveBack() {
        try {
            jdbc.sql(giveBack).param(instance.number()).update();
        } catch (DataAccessException gone) {
            log.warn("Leases could not be given back and will be found abandoned: {}", gone.toString());
        }
    }
}
