package io.frontdesk.telegram.lanes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.RowMapper;

/** Gathers the result of a reading of lanes ({@code chat, arrivals, priority} and the columns of a row, if any) into lanes. */
public record LaneRows<R>(RowMapper<R> mapper) implements ResultSetExtractor<List<Lane<R>>> {

    @Override
    public List<Lane<R>> extractData(ResultSet results) throws SQLException {
        Map<Long, Lane<R>> lanes = new LinkedHashMap<>();
        while (results.next()) {
            var lane = lanes.computeIfAbsent(results.getLong("chat"), _ -> start(results));
            if (results.getObject("row_id") != null) {
                lane.rows().add(mapper.mapRow(results, 0));
            }
        }
        return List.copyOf(lanes.values());
    }

    private Lane<R> start(ResultSet results) {
        try {
            return new Lane<>(
                    results.getLong("chat"),
                    results.getLong("arrivals"),
                    results.getInt("priority"),
                    new ArrayList<>());
        } catch (SQLException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
