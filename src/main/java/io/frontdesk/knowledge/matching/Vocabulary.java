package io.frontdesk.knowledge.matching;

/** Numbers of features by their names, 0, 1, 2…; one thread adds while others look up. */
final class Vocabulary {

    private final NumberTable numbers = new NumberTable();
    private int size;

    /** @return {@link NumberTable#NONE} where nobody has used the feature yet */
    int find(long name) {
        return numbers.find(name);
    }

    int add(long name) {
        int known = numbers.find(name);
        if (known != NumberTable.NONE) {
            return known;
        }
        numbers.put(name, size);
        return size++;
    }
}
