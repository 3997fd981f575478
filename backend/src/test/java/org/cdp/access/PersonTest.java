package org.cdp.access;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.cdp.platform.web.Refusal;
import org.cdp.support.As;
import org.cdp.support.Given;
import org.cdp.support.TestDatabase;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Stewards say who may do what. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PersonTest {

    private final People people;
    private final Clock clock;

    @Inject
    PersonTest(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    @Test
    void is_added_once_however_often_it_is_sent() {
        String id = UUID.randomUUID().toString();
        String form = "{\"name\": \"Once\", \"email\": \"once@example.org\"}";
        As.steward().body(form).put("/people/" + id).then().statusCode(201).body("roles", empty());
        As.steward().body(form).put("/people/" + id).then().statusCode(200);
        As.steward()
                .get("/people")
                .then()
                .body("findAll { it.name == 'Once' }.id", contains(id))
                .body("find { it.name == 'Once' }.email", is("once@example.org"));
    }

    @Test
    void gets_and_loses_roles_at_once() {
        Given.agency("person-roles");
        String person = GivenPerson.named("Roles");
        String session = GivenPerson.session(GivenPerson.keyOf(person));
        String role = GivenPerson.role(person, "EDITOR", "person-roles");
        As.carelessly().cookie("cdp_session", session).get("/me").then().body("roles.role", contains("EDITOR"));
        As.steward()
                .body("{\"role\": \"EDITOR\", \"agency\": \"person-roles\"}")
                .post("/people/" + person + "/roles")
                .then()
                .statusCode(409)
                .body("detail", startsWith("This person has this role"));
        As.steward().delete("/people/" + person + "/roles/" + role).then().statusCode(204);
        As.steward().delete("/people/" + person + "/roles/" + role).then().statusCode(404);
        As.carelessly().cookie("cdp_session", session).get("/me").then().body("roles", empty());
    }

    @Test
    void has_a_role_for_an_agency_that_is_there() {
        String person = GivenPerson.named("Nowhere");
        As.steward()
                .body("{\"role\": \"EDITOR\", \"agency\": \"person-nowhere\"}")
                .post("/people/" + person + "/roles")
                .then()
                .statusCode(422);
        As.steward()
                .body("{\"role\": \"EDITOR\"}")
                .post("/people/" + person + "/roles")
                .then()
                .statusCode(400);
        As.steward()
                .body("{\"label\": \"x\", \"person\": \"" + UUID.randomUUID() + "\"}")
                .post("/keys")
                .then()
                .statusCode(422);
    }

    @Test
    @TestTransaction
    void who_is_the_last_steward_stays_one() {
        Person last = Person.findById(AccessKey.of(new Secret(As.STEWARD_KEY)).orElseThrow().person);
        AccessKey.goodStewards(clock.instant())
                .filter(key -> !last.id.equals(key.person))
                .forEach(key -> key.expiresAt = key.createdAt);
        UUID role = PersonRole.of(last.id).getFirst().id;
        Refusal refusal = Assertions.assertThrows(Refusal.class, () -> people.take(last, role));
        Assertions.assertEquals(409, refusal.problem().status());
    }
}
