/** How Russian, Ukrainian and English are read when they are mixed in one sentence: words, stems, slips of the keyboard. */
@NullMarked
package io.frontdesk.knowledge.language;

import org.jspecify.annotations.NullMarked;
