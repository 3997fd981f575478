package org.cdp.exchange;

import org.cdp.platform.data.Stored;

/** What a file says of a record, and what would become of it. */
record Judged<G, E extends Stored<?>>(Said<G, E> said, Verdict<E> verdict) {}
