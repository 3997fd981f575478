/** Small values with rules of their own: dates of reduced precision, decimals, slugs, evidence. */
@NullMarked
package org.cdp.platform.value;

import org.jspecify.annotations.NullMarked;
