package org.cdp.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.cdp.exchange.iati.Original;
import org.cdp.platform.data.Stored;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of one record, and where.
 *
 * @param original the very words of an IATI file
 * @param row the row of a table, which leaves alone what it has no column for
 */
record Said<G, E extends Stored<?>>(
        Kind<G, E> kind,
        G given,
        Place place,
        @Nullable Original original,
        @Nullable TableRow row) {

    static <G, E extends Stored<?>> Said<G, E> of(Kind<G, E> kind, G given, Place place) {
        return new Said<>(kind, given, place, null, null);
    }

    /** What it says of a record that is there, whole. */
    Said<G, E> of(E present, ObjectMapper json) {
        if (row == null) {
            return this;
        }
        try {
            ObjectNode whole = row.over(json.valueToTree(present.form()));
            return of(kind, json.readValue(json.writeValueAsString(whole), kind.given()), place);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e); // both were read before
        }
    }

    @Nullable
    Object id() {
        return kind.id().apply(given);
    }
}
