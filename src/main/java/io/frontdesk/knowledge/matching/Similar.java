package io.frontdesk.knowledge.matching;

/**
 * A known phrase that is like a text.
 *
 * @param likeness from 0 to 1, 1 where it has the same words
 */
public record Similar(Phrase phrase, double likeness) {}
