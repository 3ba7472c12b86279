package io.frontdesk.sandbox.world;

/**
 * One update for the bot.
 *
 * @param type the field of the Bot API's Update that is set
 * @param chat the person whom it comes from
 * @param json the whole Update object, ready to be sent
 */
public record Update(long id, String type, long chat, String json) {}
