/** Held against the standard's own test files and those of real publishers, which are read where they lie. */
@NullMarked
package org.cdp.exchange.iati;

import org.jspecify.annotations.NullMarked;
