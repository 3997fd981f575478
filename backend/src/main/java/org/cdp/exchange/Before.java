package org.cdp.exchange;

import org.cdp.exchange.iati.Original;
import org.jspecify.annotations.Nullable;

/** What a record was before an import changed it: its form, as JSON, and what a file had said of it. */
record Before(String form, @Nullable Original original) {}
