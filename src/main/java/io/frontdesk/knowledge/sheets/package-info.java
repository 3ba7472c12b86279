/** Tables as people keep them in their spreadsheet programs: read with suspicion, and written so that nothing in them is carried out. */
@NullMarked
package io.frontdesk.knowledge.sheets;

import org.jspecify.annotations.NullMarked;
