package io.frontdesk.telegram.downloads;

/**
 * A file to be fetched.
 *
 * @param message that holds it
 * @param file Telegram's id of it
 * @param tries how often it has been begun, this time included
 */
record Download(long id, long chat, long message, String file, int tries) {}
