/** IATI files: read as a stream, held against the standard, and told in the words of the register. */
@NullMarked
package org.cdp.exchange.iati;

import org.jspecify.annotations.NullMarked;
