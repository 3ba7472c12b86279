/** A week of a business centre's reception, so that a newcomer finds a company in the middle of its work. */
@NullMarked
package io.frontdesk.sandbox.demo;

import org.jspecify.annotations.NullMarked;
