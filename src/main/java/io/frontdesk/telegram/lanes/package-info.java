/** What inbox and outbox share: a chat's lane, the lease on it, and who among several processes leads. */
@NullMarked
package io.frontdesk.telegram.lanes;

import org.jspecify.annotations.NullMarked;
