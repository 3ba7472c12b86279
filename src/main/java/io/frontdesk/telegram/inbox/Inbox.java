package io.frontdesk.telegram.inbox;

import io.frontdesk.telegram.api.Json;
import io.frontdesk.telegram.api.TelegramSettings;
import io.frontdesk.telegram.lanes.Instance;
import io.frontdesk.telegram.lanes.Lane;
import io.frontdesk.telegram.lanes.LaneRows;
import io.frontdesk.telegram.lanes.LaneTable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What came from Telegram, kept until it is done. */
@Component
class Inbox {

    private static final String STORE = """
            with fresh as (
                insert into inbox (update_id, chat, album, body, state)
                select id, chat, album, body::json, case when chat = 0 then 'DONE' else 'WAITING' end
                from unnest(?::bigint[], ?::bigint[], ?::text[], ?::text[]) with ordinality
                    as arrived (id, chat, album, body, place)
                order by place
                on conflict (update_id) do nothing
                returning update_id, chat
            ), lanes as (
                insert into inbox_lane as lane (chat, owner, due_at)
                select distinct chat, nullif(?::bigint, 0), now() + ? * interval '1 ms' from fresh where chat <> 0 order by chat
                on conflict (chat) do update set arrivals = lane.arrivals + 1
                returning chat, arrivals
            )
            select fresh.update_id from fresh join lanes using (chat) where lanes.arrivals = 1
            """;

    /** The lane's count and its rows are read in one look, so that neither is ahead of the other. */
    private static final String READ = """
            select lane.*, waiting.* from unnest(?::bigint[]) as leased (chat)
            cross join lateral (
                select chat, arrivals, 0 as priority from inbox_lane where chat = leased.chat and owner = ? offset 0) lane
            left join lateral (
                select update_id as row_id, position, album, body,
                    (extract(epoch from clock_timestamp() - received_at) * 1000)::bigint as age
                from inbox where chat = lane.chat and state = 'WAITING' order by position limit %d) waiting on true
            order by lane.chat, waiting.position
            """.formatted(Lane.LIMIT);

    /** Told by settled_at, not by state: the index of what waits is the wrong way to one row. */
    private static final String DONE = """
            with closed as (
                delete from inbox_lane where chat = ? and arrivals = ? and owner = ? returning chat
            )
            update inbox set state = 'DONE', settled_at = clock_timestamp() where update_id = ? and settled_at is null
            returning exists (select from closed) as closed
            """;

    private static final long KEEP_OPEN = -1;
    private static final long NOBODY = 0;

    private final JdbcClient jdbc;
    private final LaneTable lanes;
    private final LaneRows<InboxRow> rows = new LaneRows<>(Inbox::row);

    Inbox(JdbcClient jdbc, Instance instance, TelegramSettings settings) {
        this.jdbc = jdbc;
        lanes = new LaneTable(jdbc, instance, settings.lease(), "inbox_lane", "due_at");
    }

    LaneTable lanes() {
        return lanes;
    }

    /**
     * Keeps a batch; updates that are here already stay as they are.
     *
     * @param lease whether lanes that begin with this batch are leased to this instance
     * @return the lanes so leased, with all that waits in them
     */
    List<Lane<InboxRow>> store(List<ArrivedUpdate> batch, boolean lease) {
        Set<Long> first = jdbc.sql(STORE)
                .params(
                        batch.stream().mapToLong(ArrivedUpdate::id).toArray(),
                        batch.stream().mapToLong(ArrivedUpdate::chat).toArray(),
                        batch.stream().map(ArrivedUpdate::album).toArray(String[]::new),
                        batch.stream().map(update -> Json.write(update.body())).toArray(String[]::new),
                        lease ? lanes.instance() : NOBODY,
                        lease ? lanes.lease() : 0)
                .query(Long.class)
                .set();
        return lease
                ? started(batch.stream()
                        .filter(update -> first.contains(update.id()))
                        .toList())
                : List.of();
    }

    List<Lane<InboxRow>> claim(int limit) {
        return read(lanes.claim(limit));
    }

    Optional<Lane<InboxRow>> reload(long chat) {
        return lanes.renew(chat) ? read(new long[] {chat}).stream().findFirst() : Optional.empty();
    }

    private List<Lane<InboxRow>> read(long[] chats) {
        return chats.length == 0
                ? List.of()
                : jdbc.sql(READ).params(chats, lanes.instance()).query(rows);
    }

    /** What the marking of an update as done came to. */
    enum Marked {
        DONE,
        DONE_AND_LANE_CLOSED,
        DONE_BY_SOMEBODY_ELSE
    }

    /** Marks an update as done, and closes its lane if nothing more can be waiting in it; belongs to the caller's transaction. */
    Marked done(Lane<InboxRow> lane, long update, boolean last) {
        return jdbc.sql(DONE)
                .params(lane.chat(), last ? lane.arrivals() : KEEP_OPEN, lanes.instance(), update)
                .query(Boolean.class)
                .optional()
                .map(closed -> closed ? Marked.DONE_AND_LANE_CLOSED : Marked.DONE)
                .orElse(Marked.DONE_BY_SOMEBODY_ELSE);
    }

    /** @return how often these updates have failed by now; 0 where somebody else has settled them */
    int failed(long[] updates, String error) {
        return jdbc.sql("""
                        update inbox set tries = tries + 1, error = ?
                        where update_id = any(?) and settled_at is null returning tries""").params(error, updates).query(Integer.class).list().stream()
                .max(Integer::compare)
                .orElse(0);
    }

    void park(long[] updates) {
        jdbc.sql("update inbox set state = 'PARKED', settled_at = clock_timestamp() where update_id = any(?)")
                .param(updates)
                .update();
    }

    private static List<Lane<InboxRow>> started(List<ArrivedUpdate> updates) {
        Map<Long, Lane<InboxRow>> lanes = new LinkedHashMap<>();
        updates.forEach(
                update -> lanes.computeIfAbsent(update.chat(), chat -> new Lane<>(chat, 1, 0, new ArrayList<>()))
                        .rows()
                        .add(new InboxRow(update.id(), update.album(), Duration.ZERO, update.body())));
        return List.copyOf(lanes.values());
    }

    private static InboxRow row(ResultSet results, int number) throws SQLException {
        return new InboxRow(
                results.getLong("row_id"),
                results.getString("album"),
                Duration.ofMillis(results.getLong("age")),
                Json.read(results.getString("body")));
    }
}
