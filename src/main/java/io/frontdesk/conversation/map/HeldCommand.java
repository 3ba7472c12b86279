package io.frontdesk.conversation.map;

/** Where a held message goes. */
public sealed interface HeldCommand extends Command {

    record SendOutside(long ticket) implements HeldCommand {}

    record SendInside(long ticket) implements HeldCommand {}

    /** It is a question of the writer's own. */
    record AskMyself() implements HeldCommand {}

    record Drop() implements HeldCommand {}
}
