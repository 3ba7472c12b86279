/** What the machine's own Telegram knows: accounts, chats, messages, files, updates not yet taken; no web, no Spring. */
@NullMarked
package io.frontdesk.sandbox.world;

import org.jspecify.annotations.NullMarked;
