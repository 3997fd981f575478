package org.cdp.access;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import org.cdp.support.As;
import org.cdp.support.Given;
import org.cdp.support.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class KeyTest {

    @Test
    void is_shown_once_and_then_only_by_its_beginning() {
        Given.agency("key-shown");
        String secret = Given.key("key-shown", "READER");
        As.steward()
                .get("/keys")
                .then()
                .statusCode(200)
                .body("[0].prefix", is(secret.substring(0, 10)))
                .body("[0].lastUsedAt", is((Object) null))
                .body("toString()", not(containsString(secret)));
        As.holderOf(secret)
                .get("/me")
                .then()
                .body("signedIn", is(true))
                .body("role", is("READER"))
                .body("agency", is("key-shown"));
        As.steward().get("/keys").then().body("find { it.agency == 'key-shown' }.lastUsedAt", notNullValue());
    }

    @Test
    void stops_working_when_it_is_revoked() {
        Given.agency("key-revoked");
        String secret = Given.key("key-revoked", "EDITOR");
        String id = As.steward().get("/keys").then().extract().path("find { it.agency == 'key-revoked' }.id");
        As.steward().delete("/keys/" + id).then().statusCode(204);
        As.holderOf(secret).get("/me").then().statusCode(401).contentType("application/problem+json");
        As.holderOf(secret)
                .body(Given.agencyBody("by-revoked"))
                .post("/agencies")
                .then()
                .statusCode(401);
    }

    @Test
    void of_nobody_is_refused() {
        As.holderOf("cdp_nobody-ever-made-this-key").get("/agencies").then().statusCode(401);
        As.holderOf("short").get("/agencies").then().statusCode(401);
        As.nobody().get("/me").then().statusCode(200).body("signedIn", is(false));
    }

    @Test
    void lives_a_year_at_most_and_has_an_agency() {
        Given.agency("key-year");
        String late = Instant.now().plusSeconds(400L * 24 * 3600).toString();
        As.steward()
                .body("{\"label\": \"x\", \"role\": \"EDITOR\", \"agency\": \"key-year\", \"expires\": \"" + late
                        + "\"}")
                .post("/keys")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", is("/expires"));
        As.carelessSteward()
                .body("{\"label\": \"x\", \"role\": \"EDITOR\"}")
                .post("/keys")
                .then()
                .statusCode(400);
        As.steward()
                .body("{\"label\": \"x\", \"role\": \"EDITOR\", \"agency\": \"key-nobody\"}")
                .post("/keys")
                .then()
                .statusCode(422)
                .body("detail", startsWith("There is no such agency"));
    }

    @Test
    void of_an_editor_or_reader_opens_no_steward_door() {
        Given.agency("key-doors");
        for (String role : new String[] {"EDITOR", "READER"}) {
            String secret = Given.key("key-doors", role);
            As.holderOf(secret).get("/keys").then().statusCode(403);
            As.holderOf(secret)
                    .body("{\"label\": \"x\", \"role\": \"STEWARD\"}")
                    .post("/keys")
                    .then()
                    .statusCode(403);
            As.holderOf(secret)
                    .body(Given.agencyBody("by-" + role.toLowerCase()))
                    .post("/agencies")
                    .then()
                    .statusCode(403);
        }
    }
}
