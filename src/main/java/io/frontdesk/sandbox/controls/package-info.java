/** What moves the world of the sandbox from without: its clock, its troubles, and its beginning anew. */
@NullMarked
package io.frontdesk.sandbox.controls;

import org.jspecify.annotations.NullMarked;
