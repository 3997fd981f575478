package org.cdp.exchange;

import org.cdp.exchange.iati.Original;
import org.cdp.platform.data.Stored;
import org.jspecify.annotations.Nullable;

/** What a file says of one record, and where; from an IATI file also its very words. */
record Said<G, E extends Stored<?>>(
        Kind<G, E> kind, G given, Place place, @Nullable Original original) {

    static <G, E extends Stored<?>> Said<G, E> of(Kind<G, E> kind, G given, Place place) {
        return new Said<>(kind, given, place, null);
    }

    @Nullable
    Object id() {
        return kind.id().apply(given);
    }
}
