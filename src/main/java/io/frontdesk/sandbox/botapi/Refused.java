package io.frontdesk.sandbox.botapi;

import tools.jackson.databind.node.ObjectNode;

/** A call that the bot should not have made: Telegram would have answered 400. */
public record Refused(String method, String description, ObjectNode values) {}
