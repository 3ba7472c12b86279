package io.frontdesk.conversation.map;

/** Passes at the guard posts: shown, checked, and whose guests are inside. */
public sealed interface VisitPlace extends Place {

    /** Choosing a post: its holder shows the pass there, others let its guests in there. */
    record Posts(long pass, int page) implements VisitPlace {}

    /** The same among those that were looked for. */
    record PostsFound(long pass, int page) implements VisitPlace {}

    /** The own pass has been shown. */
    record Shown(long pass) implements VisitPlace {}

    /** Whether the guests may come in. */
    record Check(long pass) implements VisitPlace {}

    /** It is not the time: asking whether to let the guests in anyhow. */
    record Doubt(long pass, long post) implements VisitPlace {}

    /** When the guests came in, and left. */
    record Passage(long visit) implements VisitPlace {}

    /** All guests who are inside now. */
    record Inside(int page) implements VisitPlace {}
}
