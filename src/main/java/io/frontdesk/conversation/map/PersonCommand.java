package io.frontdesk.conversation.map;

import io.frontdesk.conversation.map.PersonQuestion.Detail;

/** What managers and ROOT change about one person. */
public sealed interface PersonCommand extends Command {

    record Clear(long person, Detail detail) implements PersonCommand {}

    record Belong(long person, long counterparty) implements PersonCommand {}

    record BelongNowhere(long person) implements PersonCommand {}
}
