package org.cdp.access;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.cdp.platform.value.Ids;

/** A secret that a key had before it was given another; good for a while yet. */
@Entity
class RetiredSecret extends PanacheEntityBase {

    @Id
    UUID id = Ids.next();

    byte[] hash;
    UUID key;
    Instant goodUntil;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills every field
    protected RetiredSecret() {}

    RetiredSecret(byte[] hash, UUID key, Instant goodUntil) {
        this.hash = hash;
        this.key = key;
        this.goodUntil = goodUntil;
    }
}
