package io.frontdesk.telegram.outbox;

import io.frontdesk.telegram.api.TelegramSettings;
import io.frontdesk.telegram.lanes.Instance;
import io.frontdesk.telegram.lanes.Lane;
import io.frontdesk.telegram.lanes.LaneRows;
import io.frontdesk.telegram.lanes.LaneTable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is to be sent, kept until Telegram took it. */
@Component
class OutboxTable {

    private static final String LETTER = "(?, ?, ?, ?::jsonb, ?, ?, ?::bytea)";
    private static final String LANE = "(?, ?, nullif(?, 0), clock_timestamp() + ? * interval '1 ms')";
    private static final int MOST_AT_ONCE = 100;
    private static final long NOBODY = 0;

    /** The lane's count and its rows are read in one look, so that neither is ahead of the other. */
    private static final String READ = """
            select lane.*, waiting.* from unnest(?::bigint[]) as leased (chat)
            cross join lateral (
                select chat, arrivals, priority from outbox_lane where chat = leased.chat and owner = ? offset 0) lane
            left join lateral (
                select id as row_id, position, priority as urgency, calls, edits, receipt, file,
                    state = 'ATTEMPTED' as attempted, progress, messages, tries
                from outbox where chat = lane.chat and state in ('WAITING', 'ATTEMPTED')
                order by position limit %d) waiting on true
            order by lane.priority, lane.chat, waiting.position
            """.formatted(Lane.LIMIT);

    private final JdbcClient jdbc;
    private final Instance instance;
    private final LaneTable lanes;
    private final LaneRows<OutboxRow> rows = new LaneRows<>(OutboxTable::row);

    OutboxTable(JdbcClient jdbc, Instance instance, TelegramSettings settings) {
        this.jdbc = jdbc;
        this.instance = instance;
        lanes = new LaneTable(jdbc, instance, settings.lease(), "outbox_lane", "priority, due_at");
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
        List<Lane<OutboxRow>> started = new ArrayList<>();
        for (int from = 0; from < letters.size(); from += MOST_AT_ONCE) {
            int to = Math.min(letters.size(), from + MOST_AT_ONCE);
            started.addAll(putAtOnce(letters.subList(from, to), lease));
        }
        return started;
    }

    private List<Lane<OutboxRow>> putAtOnce(List<Letter> letters, boolean lease) {
        // Sorted, so that transactions never wait for each other's lanes in a circle.
        SortedMap<Long, List<OutboxRow>> lanesOf = new TreeMap<>();
        List<@Nullable Object> values = new ArrayList<>();
        for (Letter letter : letters) {
            var row = OutboxRow.of(instance.nextId(), letter);
            lanesOf.computeIfAbsent(letter.chat(), _ -> new ArrayList<>()).add(row);
            values.addAll(Arrays.asList(
                    row.id(),
                    letter.chat(),
                    letter.priority(),
                    letter.json(),
                    letter.edits(),
                    letter.receipt(),
                    letter.file()));
        }
        lanesOf.forEach((chat, rows) -> values.addAll(
                Arrays.asList(chat, urgency(rows), lease ? lanes.instance() : NOBODY, lease ? lanes.lease() : 0)));
        Set<Long> first = jdbc.sql(put(letters.size(), lanesOf.size()))
                .params(values)
                .query((results, _) -> results.getLong("arrivals") == 1 ? results.getLong("chat") : NOBODY)
                .set();
        return lanesOf.entrySet().stream()
                .filter(lane -> lease && first.contains(lane.getKey()))
                .map(lane -> new Lane<>(lane.getKey(), 1, urgency(lane.getValue()), lane.getValue()))
                .toList();
    }

    private static String put(int letters, int lanes) {
        return """
            with put as (
                insert into outbox (id, chat, priority, calls, edits, receipt, file) values %s
            )
            insert into outbox_lane as lane (chat, priority, owner, due_at) values %s
            on conflict (chat) do update
                set arrivals = lane.arrivals + 1, priority = least(lane.priority, excluded.priority)
            returning chat, arrivals
            """.formatted(list(LETTER, letters), list(LANE, lanes));
    }

    private static int urgency(List<OutboxRow> rows) {
        return rows.stream().mapToInt(OutboxRow::priority).min().orElseThrow();
    }

    private static String list(String item, int count) {
        return String.join(", ", Collections.nCopies(count, item));
    }

    List<Lane<OutboxRow>> claim(int limit) {
        return read(lanes.claim(limit));
    }

    Optional<Lane<OutboxRow>> reload(long chat) {
        return lanes.renew(chat) ? read(new long[] {chat}).stream().findFirst() : Optional.empty();
    }

    private List<Lane<OutboxRow>> read(long[] chats) {
        return chats.length == 0
                ? List.of()
                : jdbc.sql(READ).params(chats, lanes.instance()).query(rows);
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
                        where id = ? and settled_at is null""").params(row.progress(), row.messagesLiteral(), row.id()).update();
    }

    /** @return false where somebody else has settled it */
    boolean sent(OutboxRow row) {
        return jdbc.sql("""
                                update outbox set state = 'SENT', settled_at = now(), messages = ?::bigint[], file = null
                                where id = ? and settled_at is null""").params(row.messagesLiteral(), row.id()).update() == 1;
    }

    /**
     * @param state GONE or PARKED
     * @return false where somebody else has settled it
     */
    boolean drop(OutboxRow row, String state, String error) {
        return jdbc.sql("""
                        update outbox set state = ?, settled_at = now(), error = ?, file = null
                        where id = ? and settled_at is null""").params(state, error, row.id()).update() == 1;
    }

    /** Leaves the row for a later try. */
    void failed(OutboxRow row, String error) {
        jdbc.sql("""
                        update outbox set state = 'WAITING', tries = tries + 1, error = ?
                        where id = ? and settled_at is null""").params(error, row.id()).update();
    }

    /**
     * Nothing goes to this chat until the person is back.
     *
     * @return the receipts of what waits
     */
    List<String> block(long chat, String error) {
        jdbc.sql("update outbox_lane set owner = null, due_at = 'infinity' where chat = ? and owner = ?")
                .params(chat, lanes.instance())
                .update();
        return jdbc.sql("""
                        update outbox set state = 'WAITING', error = ?
                        where chat = ? and state in ('WAITING', 'ATTEMPTED') returning coalesce(receipt, '')
                        """).params(error, chat).query(String.class).list().stream()
                .filter(receipt -> !receipt.isEmpty())
                .toList();
    }

    /** Whether the person has shown themselves of late; a person who leaves does not. */
    boolean heardWithin(long chat, Duration time) {
        return jdbc.sql("""
                        select exists (select from inbox
                            where chat = ? and received_at > clock_timestamp() - ? * interval '1 ms'
                                and body #>> '{my_chat_member,new_chat_member,status}' is distinct from 'kicked')
                        """).params(chat, time.toMillis()).query(Boolean.class).single();
    }

    /** @return those of these people for whom something had waited */
    List<Long> unblock(long[] chats) {
        return jdbc.sql(
                        "update outbox_lane set due_at = now() where chat = any(?) and due_at = 'infinity' returning chat")
                .param(chats)
                .query(Long.class)
                .list();
    }

    /** Blanks what was sent to a chat, and what came from it and is done; the rows stay, so that nothing is done twice. */
    void forget(long chat) {
        jdbc.sql("update outbox set calls = '[]' where chat = ? and settled_at is not null")
                .param(chat)
                .update();
        jdbc.sql("update inbox set body = '{}', error = null where chat = ? and settled_at is not null")
                .param(chat)
                .update();
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

    private static OutboxRow row(ResultSet results, int number) throws SQLException {
        return new OutboxRow(
                results.getLong("row_id"),
                results.getInt("urgency"),
                OutboxRow.calls(results.getString("calls"), results.getBytes("file")),
                results.getObject("edits", Long.class),
                results.getString("receipt"),
                results.getBoolean("attempted"),
                results.getInt("progress"),
                List.of((Long[]) results.getArray("messages").getArray()),
                results.getInt("tries"),
                null);
    }
}
