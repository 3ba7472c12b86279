package io.frontdesk.telegram.outbox;

import io.frontdesk.telegram.api.TelegramSettings;
import io.frontdesk.telegram.lanes.Instance;
import io.frontdesk.telegram.lanes.Lane;
import io.frontdesk.telegram.lanes.LaneRows;
import io.frontdesk.telegram.lanes.LaneTable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is to be sent, kept until Telegram took it. */
@Component
class OutboxTable {

    private static final String PUT = """
            with put as (
                insert into outbox (chat, priority, calls, edits, receipt)
                select chat, priority, calls::jsonb, edits, receipt
                from unnest(?::bigint[], ?::smallint[], ?::text[], ?::bigint[], ?::text[]) with ordinality
                    as letter (chat, priority, calls, edits, receipt, place)
                order by place
                returning id, chat
            ), lanes as (
                insert into outbox_lane as lane (chat, priority, owner, due_at)
                select chat, priority, ?::bigint, clock_timestamp() + ? * interval '1 ms'
                from unnest(?::bigint[], ?::smallint[]) as urgency (chat, priority) order by chat
                on conflict (chat) do update
                    set arrivals = lane.arrivals + 1, priority = least(lane.priority, excluded.priority)
                returning chat, arrivals
            )
            select put.id, lanes.arrivals = 1 as first from put join lanes using (chat) order by put.id
            """;

    private static final String READ = """
            select lane.chat, lane.arrivals, lane.priority, waiting.* from mine join outbox_lane lane using (chat)
            left join lateral (
                select id as row_id, priority as urgency, calls, edits, receipt, state = 'ATTEMPTED' as attempted,
                    progress, messages, tries
                from outbox where chat = lane.chat and state in ('WAITING', 'ATTEMPTED') order by id limit %d) waiting
            on true order by lane.priority, lane.chat, waiting.row_id
            """.formatted(Lane.LIMIT);

    private static final String CLAIM = """
            with due as (
                select chat from outbox_lane where due_at <= now() order by priority, due_at
                limit ? for update skip locked
            ), mine as (
                update outbox_lane lane set owner = ?, due_at = now() + ? * interval '1 ms' from due
                where lane.chat = due.chat returning lane.chat)
            """ + READ;

    private static final String RELOAD = """
            with mine as (
                update outbox_lane set due_at = now() + ? * interval '1 ms' where chat = ? and owner = ?
                returning chat)
            """ + READ;

    private final JdbcClient jdbc;
    private final LaneTable lanes;
    private final LaneRows<OutboxRow> rows = new LaneRows<>(OutboxTable::row);

    OutboxTable(JdbcClient jdbc, Instance instance, TelegramSettings settings) {
        this.jdbc = jdbc;
        lanes = new LaneTable(jdbc, instance, settings.lease(), "outbox_lane");
    }

    LaneTable lanes() {
        return lanes;
    }

    /**
     * Keeps letters, within the transaction of the deed.
     *
     * @param lease whether lanes that begin with these letters are leased to this instance
     * @return the lanes so leased, with all that waits in them
     */
    List<Lane<OutboxRow>> put(List<Letter> letters, boolean lease) {
        TreeMap<Long, Integer> urgency = new TreeMap<>();
        letters.forEach(letter -> urgency.merge(letter.chat(), letter.priority(), Math::min));
        List<Put> put = jdbc.sql(PUT)
                .params(
                        letters.stream().mapToLong(Letter::chat).toArray(),
                        letters.stream()
                                .map(Letter::priority)
                                .map(Integer::shortValue)
                                .toArray(Short[]::new),
                        letters.stream().map(Letter::json).toArray(String[]::new),
                        letters.stream().map(Letter::edits).toArray(Long[]::new),
                        letters.stream().map(Letter::receipt).toArray(String[]::new),
                        lease ? lanes.instance() : null,
                        lease ? lanes.lease() : 0,
                        urgency.keySet().toArray(Long[]::new),
                        urgency.values().stream().map(Integer::shortValue).toArray(Short[]::new))
                .query((results, _) -> new Put(results.getLong("id"), results.getBoolean("first")))
                .list();
        return lease ? started(letters, put, urgency) : List.of();
    }

    private record Put(long id, boolean first) {}

    List<Lane<OutboxRow>> claim(int limit) {
        return jdbc.sql(CLAIM).params(limit, lanes.instance(), lanes.lease()).query(rows);
    }

    Optional<Lane<OutboxRow>> reload(long chat) {
        return jdbc.sql(RELOAD).params(lanes.lease(), chat, lanes.instance()).query(rows).stream()
                .findFirst();
    }

    /** Writes down before a broadcast is sent that it may have been; false where somebody else is at it. */
    boolean attempt(OutboxRow row) {
        return jdbc.sql("update outbox set state = 'ATTEMPTED' where id = ? and state = 'WAITING'")
                        .param(row.id())
                        .update()
                == 1;
    }

    /** Writes down how far a letter of several calls has come. */
    void progress(OutboxRow row) {
        jdbc.sql("""
                        update outbox set state = 'WAITING', progress = ?, messages = ?::bigint[]
                        where id = ? and state in ('WAITING', 'ATTEMPTED')""").params(row.progress(), row.messagesLiteral(), row.id()).update();
    }

    /** @return false where somebody else has settled it */
    boolean sent(OutboxRow row) {
        return jdbc.sql("""
                                update outbox set state = 'SENT', settled_at = now(), messages = ?::bigint[]
                                where id = ? and state in ('WAITING', 'ATTEMPTED')""").params(row.messagesLiteral(), row.id()).update() == 1;
    }

    /**
     * @param state GONE or PARKED
     * @return false where somebody else has settled it
     */
    boolean drop(OutboxRow row, String state, String error) {
        return jdbc.sql("""
                        update outbox set state = ?, settled_at = now(), error = ?
                        where id = ? and state in ('WAITING', 'ATTEMPTED')""").params(state, error, row.id()).update() == 1;
    }

    /** Leaves the row for a later try. */
    void failed(OutboxRow row, String error) {
        jdbc.sql("""
                        update outbox set state = 'WAITING', tries = tries + 1, error = ?
                        where id = ? and state in ('WAITING', 'ATTEMPTED')""").params(error, row.id()).update();
    }

    /** Nothing goes to this chat until the person is back. */
    void block(long chat, String error) {
        jdbc.sql("update outbox_lane set owner = null, due_at = 'infinity' where chat = ? and owner = ?")
                .params(chat, lanes.instance())
                .update();
        jdbc.sql("update outbox set state = 'WAITING', error = ? where chat = ? and state in ('WAITING', 'ATTEMPTED')")
                .params(error, chat)
                .update();
    }

    /** @return whether anything had waited for one of these people */
    boolean unblock(long[] chats) {
        return jdbc.sql("update outbox_lane set due_at = now() where chat = any(?) and due_at = 'infinity'")
                        .param(chats)
                        .update()
                > 0;
    }

    /** Turns all that waits for a chat to the chat that it has become. */
    void migrate(long from, long to) {
        jdbc.sql("""
                        update outbox set chat = ?, state = 'WAITING', calls = regexp_replace(
                            calls::text, '"chat_id": ' || ? || '\\M', '"chat_id": ' || ?, 'g')::jsonb
                        where chat = ? and state in ('WAITING', 'ATTEMPTED')""").params(to, from, to, from).update();
        jdbc.sql("""
                        insert into outbox_lane as lane (chat, priority, due_at)
                        select ?, priority, now() from outbox_lane where chat = ?
                        on conflict (chat) do update set arrivals = lane.arrivals + 1""").params(to, from).update();
        jdbc.sql("delete from outbox_lane where chat = ?").param(from).update();
    }

    private static List<Lane<OutboxRow>> started(List<Letter> letters, List<Put> put, Map<Long, Integer> urgency) {
        Map<Long, Lane<OutboxRow>> started = new LinkedHashMap<>();
        for (int i = 0; i < put.size(); i++) {
            Letter letter = letters.get(i);
            if (put.get(i).first()) {
                started.computeIfAbsent(
                                letter.chat(),
                                chat -> new Lane<>(chat, 1, urgency.getOrDefault(chat, 0), new ArrayList<>()))
                        .rows()
                        .add(OutboxRow.of(put.get(i).id(), letter));
            }
        }
        return List.copyOf(started.values());
    }

    private static OutboxRow row(ResultSet results, int number) throws SQLException {
        return new OutboxRow(
                results.getLong("row_id"),
                results.getInt("urgency"),
                OutboxRow.calls(results.getString("calls")),
                results.getObject("edits", Long.class),
                results.getString("receipt"),
                results.getBoolean("attempted"),
                results.getInt("progress"),
                List.of((Long[]) results.getArray("messages").getArray()),
                results.getInt("tries"));
    }
}
