/** Files that people sent, fetched because the conversation has asked for them. */
@NullMarked
package io.frontdesk.telegram.downloads;

import org.jspecify.annotations.NullMarked;
