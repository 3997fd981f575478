package org.cdp.funding;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Of which contribution which agency speaks. */
@Embeddable
public record StatementKey(UUID contribution, String agency) implements Serializable {

    /** As {@link #toString} writes it. */
    public static StatementKey of(String text) {
        int slash = text.indexOf('/');
        return new StatementKey(UUID.fromString(text.substring(0, slash)), text.substring(slash + 1));
    }

    @Override
    public String toString() {
        return contribution + "/" + agency;
    }
}
