package org.cdp.change.webhook;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.cdp.platform.value.Ids;
import org.jspecify.annotations.Nullable;

/** One message to one webhook, and what became of it. */
@Entity
class Delivery extends PanacheEntityBase {

    static final long TEST = 0;

    @Id
    UUID id = Ids.next();

    UUID webhook;
    long sequence;
    String record;

    @Enumerated(EnumType.STRING)
    DeliveryState state = DeliveryState.PENDING;

    int attempts;
    Instant due;

    @Nullable
    Integer status;

    @Nullable
    String problem;

    Instant createdAt;

    @Nullable
    Instant endedAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills every field
    protected Delivery() {}

    /** A test: about no record, so it waits for no other. */
    @SuppressWarnings("NullAway.Init") // the columns of an end stay empty
    Delivery(UUID webhook, Instant now) {
        this.webhook = webhook;
        sequence = TEST;
        record = "test/" + id;
        createdAt = now;
        due = now;
    }
}
