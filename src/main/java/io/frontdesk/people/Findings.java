package io.frontdesk.people;

import java.util.List;

/**
 * What a search has come to, best first.
 *
 * @param ids no more than {@value #MOST}: nobody turns that many pages
 * @param alike whether nothing was there as it was typed, and these are only similar
 */
public record Findings(List<Long> ids, boolean alike) {

    public static final int MOST = 200;

    public Findings {
        ids = List.copyOf(ids);
    }

    public int count() {
        return ids.size();
    }

    /** Pages count from 0. */
    public List<Long> page(int page, int size) {
        return ids.stream().skip((long) page * size).limit(size).toList();
    }

    /** Whether there may be more than are listed. */
    public boolean isCut() {
        return count() == MOST;
    }
}
