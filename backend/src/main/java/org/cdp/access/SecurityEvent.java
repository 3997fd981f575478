package org.cdp.access;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.cdp.platform.value.Ids;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Something that those who guard the register will want to know later. It never holds a secret. */
@Entity
@Immutable
class SecurityEvent extends PanacheEntityBase {

    @Schema(
            name = "SecurityEventKind",
            description =
                    "What happened. KEY_REFUSED: a key that is unknown, revoked or expired. DENIED: somebody known"
                            + " asked for what is not theirs. LIMITED: somebody asked too often. FOREIGN_SITE: another site"
                            + " sent a browser here with its session.")
    public enum Kind {
        KEY_MADE,
        KEY_ROTATED,
        KEY_REVOKED,
        KEY_REFUSED,
        SIGNED_IN,
        SIGNED_OUT,
        SIGN_IN_REFUSED,
        ROLE_GIVEN,
        ROLE_TAKEN,
        DENIED,
        LIMITED,
        FOREIGN_SITE
    }

    @Id
    UUID id = Ids.next();

    Instant at;

    @Enumerated(EnumType.STRING)
    Kind kind;

    @Nullable
    UUID key;

    @Nullable
    UUID person;

    @Nullable
    String address;

    String detail;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills every field
    protected SecurityEvent() {}

    SecurityEvent(
            Instant at, Kind kind, @Nullable UUID key, @Nullable UUID person, @Nullable String address, String detail) {
        this.at = at;
        this.kind = kind;
        this.key = key;
        this.person = person;
        this.address = address;
        this.detail = detail;
    }
}
