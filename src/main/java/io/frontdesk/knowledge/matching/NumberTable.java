package io.frontdesk.knowledge.matching;

import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.IntPredicate;

/**
 * Numbers by names that are hashes of 64 bits, several by one name too; one thread adds while others look up. A slot holds the number
 * and 40 bits of the name, enough for two of 100,000 names to be taken for one in 1 of 200 tables.
 */
final class NumberTable {

    static final int NONE = -1;

    private static final int NUMBER_BITS = 24;
    private static final long NUMBER = (1L << NUMBER_BITS) - 1;
    private static final int FIRST_LENGTH = 1 << 12;

    private volatile AtomicLongArray slots = new AtomicLongArray(FIRST_LENGTH);
    private int size;

    int find(long name) {
        return find(name, number -> true);
    }

    /** @return the first number by this name that is wanted */
    int find(long name, IntPredicate wanted) {
        var table = slots;
        for (int slot = home(name, table); ; slot = next(slot, table)) {
            long content = table.getAcquire(slot);
            if (content == 0) {
                return NONE;
            }
            if ((content ^ name) >>> NUMBER_BITS == 0 && wanted.test(number(content))) {
                return number(content);
            }
        }
    }

    void put(long name, int number) {
        if (number >= NUMBER) {
            throw new IllegalStateException("more than 16 million numbers");
        }
        if (++size * 2 > slots.length()) {
            grow();
        }
        put(slots, (name & ~NUMBER) | (number + 1));
    }

    private static int number(long content) {
        return (int) (content & NUMBER) - 1;
    }

    private static int home(long name, AtomicLongArray table) {
        return (int) (name >>> NUMBER_BITS) & (table.length() - 1);
    }

    private static int next(int slot, AtomicLongArray table) {
        return (slot + 1) & (table.length() - 1);
    }

    private static void put(AtomicLongArray table, long content) {
        int slot = home(content, table);
        while (table.getPlain(slot) != 0) {
            slot = next(slot, table);
        }
        table.setRelease(slot, content);
    }

    private void grow() {
        var old = slots;
        var larger = new AtomicLongArray(old.length() * 2);
        for (int slot = 0; slot < old.length(); slot++) {
            if (old.getPlain(slot) != 0) {
                put(larger, old.getPlain(slot));
            }
        }
        slots = larger;
    }
}
