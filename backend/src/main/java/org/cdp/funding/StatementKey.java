package org.cdp.funding;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Of which contribution which agency speaks. */
@Embeddable
public record StatementKey(UUID contribution, String agency) implements Serializable {

    @Override
    public String toString() {
        return contribution + "/" + agency;
    }
}
