/** How a message finds its category: phrases, their features, the model, its probability. A library without a database. */
@NullMarked
package io.frontdesk.knowledge.matching;

import org.jspecify.annotations.NullMarked;
