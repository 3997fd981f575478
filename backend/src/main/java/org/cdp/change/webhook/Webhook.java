package org.cdp.change.webhook;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.cdp.platform.value.Ids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Who is told of changes. It is no record of the register: its writes are in no change log and no feed. */
@Entity
class Webhook extends PanacheEntityBase {

    @Id
    UUID id = Ids.next();

    @Nullable
    String agency;

    String label;
    String url;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> types;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> agencies;

    boolean active;
    byte[] secret;
    byte @Nullable [] earlierSecret;

    @Nullable
    Instant earlierUntil;

    /** Moved on by whoever makes deliveries, also while the webhook is written: so it is not written with it. */
    @Column(updatable = false)
    long position;

    @Version
    int version = 1;

    Instant createdAt;
    Instant updatedAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills every field
    protected Webhook() {}

    @SuppressWarnings("NullAway.Init") // take() and rotate() fill them
    Webhook(WebhookForm form, SigningSecret fresh, SecretBox box, long position, Instant now) {
        this.position = position;
        createdAt = now;
        secret = box.lock(id, fresh);
        take(form, now);
    }

    void take(WebhookForm form, Instant now) {
        agency = form.agency();
        label = form.label();
        url = form.url();
        types = new ArrayList<>(form.types());
        agencies = new ArrayList<>(form.agencies());
        active = form.active();
        updatedAt = now;
    }

    WebhookForm form() {
        return new WebhookForm(label, agency, url, List.copyOf(types), List.copyOf(agencies), active);
    }

    /** From now on it is signed with the fresh secret; until then with the present one as well. */
    void rotate(SigningSecret fresh, SecretBox box, Instant until, Instant now) {
        earlierSecret = secret;
        earlierUntil = until;
        secret = box.lock(id, fresh);
        updatedAt = now;
    }

    /** What to sign with now. */
    List<SigningSecret> secrets(SecretBox box, Instant now) {
        byte[] earlier = earlierUntil != null && earlierUntil.isAfter(now) ? earlierSecret : null;
        return Stream.of(secret, earlier == null ? secret : earlier)
                .distinct()
                .map(locked -> box.open(id, locked))
                .toList();
    }
}
