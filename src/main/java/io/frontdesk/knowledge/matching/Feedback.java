package io.frontdesk.knowledge.matching;

/** How an answer turned out for which there was this evidence. */
public record Feedback(Evidence evidence, boolean right) {}
