/** How fast the whole application is: {@code ./mvnw -Pbench test}. */
@NullMarked
package io.frontdesk.benchmark;

import org.jspecify.annotations.NullMarked;
