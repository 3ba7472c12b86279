package io.frontdesk.knowledge.matching;

/**
 * A text that belongs to a category: a question as people ask it, or the category's title or answer, which say in other words what
 * it is about.
 *
 * @param id of its own, whatever its kind
 */
public record Phrase(long id, long category, Kind kind, String text) {

    public enum Kind {
        QUESTION,
        TITLE,
        ANSWER
    }

    /** @param id above 0, as category is: the numbers below are those of titles and answers */
    public static Phrase question(long id, long category, String text) {
        return new Phrase(id, category, Kind.QUESTION, text);
    }

    /** The one title of a category: a new one takes the place of the old. */
    public static Phrase title(long category, String text) {
        return new Phrase(-2 * category, category, Kind.TITLE, text);
    }

    /** The one answer of a category, in all languages that it has, a line each. */
    public static Phrase answer(long category, String text) {
        return new Phrase(-2 * category - 1, category, Kind.ANSWER, text);
    }
}
