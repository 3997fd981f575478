package org.cdp.access;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.cdp.platform.value.Ids;
import org.jspecify.annotations.Nullable;

/** A key to the register. Its secret is shown once and kept only as a hash. */
@Entity
public class AccessKey extends PanacheEntityBase {

    @Id
    public UUID id = Ids.next();

    public String label;
    public @Nullable String agency;

    @Enumerated(EnumType.STRING)
    public Role role;

    public String prefix;
    public byte[] hash;
    public Instant createdAt;
    public Instant expiresAt;
    public @Nullable Instant revokedAt;
    public @Nullable Instant lastUsedAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills every field
    protected AccessKey() {}

    AccessKey(String label, @Nullable String agency, Role role, Secret secret, Instant now, Instant expiresAt) {
        this.label = label;
        this.agency = agency;
        this.role = role;
        this.prefix = secret.prefix();
        this.hash = secret.hash();
        this.createdAt = now;
        this.expiresAt = expiresAt;
    }

    /** The key of this secret, if there is one that is good now. It is found by its hash, so timing tells nothing. */
    static Optional<AccessKey> good(Secret secret, Instant now) {
        return find("hash = ?1 and revokedAt is null and expiresAt > ?2", secret.hash(), now)
                .firstResultOptional();
    }

    /** The key of this secret, good or not. */
    static Optional<AccessKey> of(Secret secret) {
        return find("hash", secret.hash()).firstResultOptional();
    }

    /** The keys with which a steward can get in now. */
    static Stream<AccessKey> goodStewards(Instant now) {
        return AccessKey.<AccessKey>list("role = ?1 and revokedAt is null and expiresAt > ?2", Role.STEWARD, now)
                .stream();
    }

    boolean opensStewardDoors(Instant now) {
        return role == Role.STEWARD && revokedAt == null && expiresAt.isAfter(now);
    }

    /** Notes that the key was used; at most once a minute, for a read should not cost a write. */
    void used(Instant now) {
        update(
                "lastUsedAt = ?1 where id = ?2 and (lastUsedAt is null or lastUsedAt < ?3)",
                now,
                id,
                now.minusSeconds(60));
    }

    Caller caller() {
        return new Caller(id, label, role, agency);
    }
}
