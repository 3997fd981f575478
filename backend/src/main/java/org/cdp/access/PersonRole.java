package org.cdp.access;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cdp.platform.value.Ids;
import org.jspecify.annotations.Nullable;

/** A role that a steward gave to a person. */
@Entity
class PersonRole extends PanacheEntityBase {

    @Id
    UUID id = Ids.next();

    UUID person;

    @Enumerated(EnumType.STRING)
    Role role;

    @Nullable
    String agency;

    Instant givenAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills every field
    protected PersonRole() {}

    PersonRole(UUID person, Grant grant, Instant now) {
        this.person = person;
        this.role = grant.role();
        this.agency = grant.agency();
        this.givenAt = now;
    }

    static List<PersonRole> of(UUID person) {
        return list("person = ?1 order by role, agency", person);
    }

    static Set<Grant> grantsOf(UUID person) {
        return of(person).stream().map(PersonRole::grant).collect(Collectors.toUnmodifiableSet());
    }

    Grant grant() {
        return new Grant(role, agency);
    }
}
