package org.cdp.access;

import org.jspecify.annotations.Nullable;

/**
 * How often somebody may ask.
 *
 * @param reads requests a minute that only read; 0 for any number, null for the usual one
 * @param writes those that change something
 */
public record Allowance(@Nullable Integer reads, @Nullable Integer writes) {

    public static final Allowance USUAL = new Allowance(null, null);
}
