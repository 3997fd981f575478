/**
 * Money and what stands for it: contributions as reported, what the other party says of them, exchange rates, and the
 * first figures over them. Decimals are exact throughout.
 */
@NullMarked
package org.cdp.funding;

import org.jspecify.annotations.NullMarked;
