package org.cdp.access;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who signs in, and may have roles for several agencies. */
@Entity
class Person extends PanacheEntityBase {

    @Id
    UUID id;

    String name;

    @Nullable
    String email;

    /** Who vouches for them, and under which name there; nobody for those who hold keys. */
    @Nullable
    String issuer;

    @Nullable
    String subject;

    Instant createdAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills every field
    protected Person() {}

    Person(UUID id, String name, @Nullable String email, Instant now) {
        this.id = id;
        this.name = name;
        this.email = email;
        this.createdAt = now;
    }

    static Optional<Person> known(String issuer, String subject) {
        return find("issuer = ?1 and subject = ?2", issuer, subject).firstResultOptional();
    }

    Caller caller(@Nullable UUID key) {
        return new Caller(key, id, name, PersonRole.grantsOf(id), Allowance.USUAL);
    }
}
