package org.cdp.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cdp.access.SecurityEvent.Kind;
import org.cdp.platform.value.Ids;
import org.cdp.platform.web.Refusal;
import org.jspecify.annotations.Nullable;

/** Knows people, and gives and takes what they may do. */
@ApplicationScoped
class People {

    private final Clock clock;
    private final Keys keys;
    private final SecurityEvents events;

    People(Clock clock, Keys keys, SecurityEvents events) {
        this.clock = clock;
        this.keys = keys;
        this.events = events;
    }

    List<PersonDetails> all() {
        Map<UUID, List<PersonRole>> roles = PersonRole.<PersonRole>list("order by role, agency").stream()
                .collect(Collectors.groupingBy(role -> role.person));
        return Person.<Person>list("order by name, id").stream()
                .map(person -> PersonDetails.of(person, roles.getOrDefault(person.id, List.of())))
                .toList();
    }

    static Person get(UUID id) {
        return Person.<Person>findByIdOptional(id).orElseThrow(() -> Refusal.unknown("person", id));
    }

    Person add(UUID id, PersonForm form) {
        Person person = new Person(id, form.name(), form.email(), clock.instant());
        person.persistAndFlush();
        return person;
    }

    /** Whom an identity provider vouches for; at their first time they may do nothing yet. */
    Person known(String issuer, String subject, String name, @Nullable String email) {
        return Person.known(issuer, subject).orElseGet(() -> {
            Person person = new Person(Ids.next(), name, email, clock.instant());
            person.issuer = issuer;
            person.subject = subject;
            person.persistAndFlush();
            return person;
        });
    }

    void give(Person person, Grant grant) {
        new PersonRole(person.id, grant, clock.instant()).persistAndFlush();
        events.note(Kind.ROLE_GIVEN, null, person.id, named(grant));
    }

    void take(Person person, UUID role) {
        PersonRole given = PersonRole.<PersonRole>findByIdOptional(role)
                .filter(found -> found.person.equals(person.id))
                .orElseThrow(() -> Refusal.unknown("role", role));
        if (given.role == Role.STEWARD) {
            keys.mustLeaveAStewardWithout(key -> person.id.equals(key.person));
        }
        given.delete();
        events.note(Kind.ROLE_TAKEN, null, person.id, named(given.grant()));
    }

    private static String named(Grant grant) {
        return grant.role() + (grant.agency() == null ? "" : " of " + grant.agency());
    }
}
