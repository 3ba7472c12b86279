package io.frontdesk.correspondence;

import java.time.Instant;

/** What a message said until its author changed it. */
public record EarlierVersion(Content content, Instant until) {}
