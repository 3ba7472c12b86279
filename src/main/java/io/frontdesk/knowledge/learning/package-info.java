/** What is left of people's words when they are to be learned: neither courtesies nor whom it is about. */
@NullMarked
package io.frontdesk.knowledge.learning;

import org.jspecify.annotations.NullMarked;
