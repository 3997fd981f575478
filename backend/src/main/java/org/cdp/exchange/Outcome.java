package org.cdp.exchange;

/** How many records a file makes, changes, leaves alone and has refused, and how many problems there are with it. */
record Outcome(int created, int changed, int unchanged, int refused, int problems) {}
