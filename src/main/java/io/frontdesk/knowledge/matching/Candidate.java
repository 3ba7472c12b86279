package io.frontdesk.knowledge.matching;

/**
 * A category that a message may be about.
 *
 * @param probability from 0 to 1 that it is
 * @param closest the phrase of the category that the message resembles most
 */
public record Candidate(long category, double probability, Phrase closest) {}
