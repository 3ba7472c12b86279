/** Codes as pictures: drawn sharp, and read from photos that are not. The only package that imports ZXing. */
@NullMarked
package io.frontdesk.pass.code;

import org.jspecify.annotations.NullMarked;
