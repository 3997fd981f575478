package org.cdp.access;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.cdp.platform.value.Ids;
import org.jspecify.annotations.Nullable;

/**
 * A key to the register: a machine's, which has a role itself, or a person's, which opens what that person may do. Its
 * secret is shown once and kept only as a hash.
 */
@Entity
public class AccessKey extends PanacheEntityBase {

    private static final String GOOD = " and revokedAt is null and expiresAt > ?2";

    @Id
    public UUID id = Ids.next();

    public String label;
    public @Nullable UUID person;
    public @Nullable String agency;

    @Enumerated(EnumType.STRING)
    public @Nullable Role role;

    public @Nullable Integer readsPerMinute;
    public @Nullable Integer writesPerMinute;

    public String prefix;
    public byte[] hash;
    public Instant createdAt;
    public Instant expiresAt;
    public @Nullable Instant revokedAt;
    public @Nullable Instant lastUsedAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills every field
    protected AccessKey() {}

    AccessKey(KeyForm form, Secret secret, Instant now, Instant expiresAt) {
        this.label = form.label();
        this.person = form.person();
        this.agency = form.agency();
        this.role = form.role();
        this.readsPerMinute = form.readsPerMinute();
        this.writesPerMinute = form.writesPerMinute();
        this.createdAt = now;
        take(secret, expiresAt);
    }

    /** The key of this secret, if there is one that is good now. It is found by its hash, so timing tells nothing. */
    static Optional<AccessKey> good(Secret secret, Instant now) {
        return AccessKey.<AccessKey>find("hash = ?1" + GOOD, secret.hash(), now)
                .firstResultOptional()
                .or(() -> find(
                                "id in (select s.key from RetiredSecret s where s.hash = ?1 and s.goodUntil > ?2)"
                                        + GOOD,
                                secret.hash(),
                                now)
                        .firstResultOptional());
    }

    /** The key that has or had this secret, good or not. */
    static Optional<AccessKey> of(Secret secret) {
        return find("hash = ?1 or id in (select s.key from RetiredSecret s where s.hash = ?1)", secret.hash())
                .firstResultOptional();
    }

    /** The keys with which a steward can get in now. */
    static Stream<AccessKey> goodStewards(Instant now) {
        return AccessKey.<AccessKey>list(
                "(role = ?1 or person in (select r.person from PersonRole r where r.role = ?1))" + GOOD,
                Role.STEWARD,
                now)
                .stream();
    }

    boolean isGood(Instant now) {
        return revokedAt == null && expiresAt.isAfter(now);
    }

    boolean opensStewardDoors(Instant now) {
        return isGood(now) && grants().stream().anyMatch(grant -> grant.role() == Role.STEWARD);
    }

    /** From now on it has this secret; one it had before stays good until then, if it was good itself. */
    void rotate(Secret fresh, Instant oldGoodUntil, Instant expires) {
        new RetiredSecret(hash, id, oldGoodUntil).persist();
        take(fresh, expires);
    }

    private void take(Secret secret, Instant expires) {
        prefix = secret.prefix();
        hash = secret.hash();
        expiresAt = expires;
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
        return new Caller(id, person, name(), grants(), new Allowance(readsPerMinute, writesPerMinute));
    }

    private String name() {
        return person == null ? label : Person.<Person>findById(person).name;
    }

    private Set<Grant> grants() {
        if (person != null) {
            return PersonRole.grantsOf(person);
        }
        return role == null ? Set.of() : Set.of(new Grant(role, agency));
    }
}
