package io.frontdesk.pass;

import java.time.Instant;

/**
 * What a list shows of a pass.
 *
 * @param who the first guest, or the holder where no guest is named
 * @param others guests besides the first
 */
public record PassRow(long id, long holder, PassStatus status, Instant starts, String who, int others) {

    static final String SELECT = """
            select pass.id, pass.holder_id as holder, pass.status, pass.starts,
                   coalesce(nullif(split_part(pass.guests, E'\\n', 1), ''), person.name) as who,
                   length(pass.guests) - length(replace(pass.guests, E'\\n', '')) as others
            """;
}
