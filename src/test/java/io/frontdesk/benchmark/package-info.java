/** How fast the whole application is, measured from outside: {@code ./mvnw -Pbench test}. */
@NullMarked
package io.frontdesk.benchmark;

import org.jspecify.annotations.NullMarked;
