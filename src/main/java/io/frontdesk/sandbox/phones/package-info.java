/** The people's side of the sandbox: what a person does and sees on a phone. */
@NullMarked
package io.frontdesk.sandbox.phones;

import org.jspecify.annotations.NullMarked;
