/** The application: its start, its clock, and its default database. */
@NullMarked
package io.frontdesk;

import org.jspecify.annotations.NullMarked;
