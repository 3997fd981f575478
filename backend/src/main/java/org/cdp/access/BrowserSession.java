package org.cdp.access;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.cdp.platform.value.Ids;
import org.jspecify.annotations.Nullable;

/** A person signed in at a browser, which holds a random text; here is only its hash. */
@Entity
class BrowserSession extends PanacheEntityBase {

    @Id
    UUID id = Ids.next();

    byte[] hash;
    UUID person;

    /** The key that opened it: it ends with it. None when an identity provider vouched. */
    @Nullable
    UUID key;

    Instant createdAt;
    Instant lastSeenAt;
    Instant expiresAt;

    @Nullable
    Instant endedAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills every field
    protected BrowserSession() {}

    BrowserSession(Secret secret, UUID person, @Nullable UUID key, Instant now, Instant expiresAt) {
        this.hash = secret.hash();
        this.person = person;
        this.key = key;
        this.createdAt = now;
        this.lastSeenAt = now;
        this.expiresAt = expiresAt;
    }

    /** The session of this text, if it is open and was used within the idle time. */
    static Optional<BrowserSession> open(Secret secret, Instant now, Duration idle) {
        return BrowserSession.<BrowserSession>find(
                        "hash = ?1 and endedAt is null and expiresAt > ?2 and lastSeenAt > ?3",
                        secret.hash(),
                        now,
                        now.minus(idle))
                .firstResultOptional()
                .filter(session -> session.keyIsGood(now));
    }

    static void endAllOf(UUID person, Instant now) {
        update("endedAt = ?1 where person = ?2 and endedAt is null", now, person);
    }

    static void forgetBefore(Instant limit) {
        delete("expiresAt < ?1", limit);
    }

    private boolean keyIsGood(Instant now) {
        return key == null
                || AccessKey.<AccessKey>findByIdOptional(key)
                        .filter(opener -> opener.isGood(now))
                        .isPresent();
    }

    /** At most once a minute, for a read should not cost a write. */
    void seen(Instant now) {
        update("lastSeenAt = ?1 where id = ?2 and lastSeenAt < ?3", now, id, now.minusSeconds(60));
    }
}
