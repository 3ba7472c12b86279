package io.frontdesk.sandbox.botapi;

import org.jspecify.annotations.Nullable;

/** A file that came with a call. */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Upload(@Nullable String name, @Nullable String mime, byte[] bytes) {}
