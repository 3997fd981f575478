package org.cdp.change;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The answer a request under an {@code Idempotency-Key} had. */
@Entity
class Retry extends PanacheEntityBase {

    @Id
    String scope;

    String fingerprint;
    int status;

    @Nullable
    String location;

    @Nullable
    String etag;

    String body;
    Instant at;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills every field
    protected Retry() {}

    Retry(
            String scope,
            String fingerprint,
            int status,
            @Nullable String location,
            @Nullable String etag,
            String body,
            Instant at) {
        this.scope = scope;
        this.fingerprint = fingerprint;
        this.status = status;
        this.location = location;
        this.etag = etag;
        this.body = body;
        this.at = at;
    }

    /** Sweeps a few old answers at a time, never waiting for another sweep. */
    static void forgetBefore(Instant limit) {
        Panache.getEntityManager()
                .createNativeQuery("""
                        delete from retry where scope in
                            (select scope from retry where at < :limit limit 100 for update skip locked)
                        """)
                .setParameter("limit", limit)
                .executeUpdate();
    }
}
