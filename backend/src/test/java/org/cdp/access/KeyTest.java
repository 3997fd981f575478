package org.cdp.access;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.cdp.platform.data.CannotStart;
import org.cdp.platform.value.Ids;
import org.cdp.platform.web.Refusal;
import org.cdp.support.As;
import org.cdp.support.Given;
import org.cdp.support.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class KeyTest {

    private final Keys keys;
    private final SecurityEvents events;
    private final Clock clock;

    @Inject
    KeyTest(Keys keys, SecurityEvents events, Clock clock) {
        this.keys = keys;
        this.events = events;
        this.clock = clock;
    }

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
                .body("roles.role", contains("READER"))
                .body("roles.agency", contains("key-shown"));
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

    @Test
    @TestTransaction
    void of_the_last_steward_cannot_be_revoked() {
        AccessKey last = AccessKey.of(new Secret(As.STEWARD_KEY)).orElseThrow();
        closeToStewardsBut(last.id);
        Refusal refusal = assertThrows(Refusal.class, () -> keys.revoke(last));
        assertEquals(409, refusal.problem().status());
        assertTrue(last.opensStewardDoors(clock.instant()));
    }

    @Test
    void of_two_stewards_are_not_revoked_by_each_other_at_once() {
        UUID one = stewardKey();
        UUID other = stewardKey();
        QuarkusTransaction.begin();
        keys.revoke(AccessKey.findById(one));
        As.steward().delete("/keys/" + other).then().statusCode(409);
        QuarkusTransaction.rollback();
        As.steward().delete("/keys/" + one).then().statusCode(204);
        As.steward().delete("/keys/" + other).then().statusCode(204);
    }

    @Test
    @TestTransaction
    void is_made_at_a_start_when_no_steward_can_get_in() {
        Keys unconfigured = new Keys(clock, events, Optional::empty);
        assertTrue(unconfigured.atStart().isEmpty(), "the tests' steward can");
        closeToStewardsBut(Ids.next());
        Secret made = new Secret(unconfigured.atStart().orElseThrow());
        assertTrue(AccessKey.good(made, clock.instant()).orElseThrow().opensStewardDoors(clock.instant()));
        assertTrue(unconfigured.atStart().isEmpty(), "it is shown once");
    }

    @Test
    void in_the_settings_is_installed_at_any_start_and_stays_revoked() {
        String secret = "cdp_in-the-settings-of-a-later-start";
        startWith(secret);
        As.holderOf(secret).get("/me").then().body("roles.role", contains("STEWARD"));
        String id = As.steward().get("/keys").then().extract().path("find { it.label == 'configured steward' }.id");
        As.steward().delete("/keys/" + id).then().statusCode(204);
        startWith(secret);
        As.holderOf(secret).get("/me").then().statusCode(401);
    }

    @Test
    void in_the_settings_must_look_like_a_key() {
        for (String malformed :
                new String[] {"cdp_short", "no-key-but-long-enough-for-one", "cdp_with a blank in its middle"}) {
            CannotStart refusal = assertThrows(CannotStart.class, () -> startWith(malformed));
            assertTrue(refusal.getMessage().startsWith("CDP_STEWARD_KEY can't be used: a key starts with cdp_"));
        }
    }

    @Test
    void gets_a_new_secret_while_the_old_one_stays_good_for_a_while() {
        Given.agency("key-rotated");
        String old = Given.key("key-rotated", "EDITOR");
        String fresh = rotated("key-rotated", "{}");
        As.holderOf(old).get("/me").then().statusCode(200);
        As.holderOf(fresh).get("/me").then().statusCode(200).body("roles.agency", contains("key-rotated"));
        String newest = rotated("key-rotated", "{\"oldGoodUntil\": \"2020-01-01T00:00:00Z\"}");
        As.holderOf(fresh).get("/me").then().statusCode(401);
        As.holderOf(old).get("/me").then().statusCode(200);
        As.steward().delete("/keys/" + idOf("key-rotated")).then().statusCode(204);
        As.holderOf(newest).get("/me").then().statusCode(401);
        As.holderOf(old).get("/me").then().statusCode(401);
    }

    @Test
    void that_is_revoked_or_would_keep_its_old_secret_too_long_is_not_rotated() {
        Given.agency("key-not-rotated");
        Given.key("key-not-rotated", "EDITOR");
        String id = idOf("key-not-rotated");
        String late = Instant.now().plusSeconds(40L * 24 * 3600).toString();
        As.steward()
                .body("{\"oldGoodUntil\": \"" + late + "\"}")
                .post("/keys/" + id + "/rotation")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", is("/oldGoodUntil"));
        As.steward().delete("/keys/" + id).then().statusCode(204);
        As.steward().body("{}").post("/keys/" + id + "/rotation").then().statusCode(409);
        As.steward().body("{}").post("/keys/" + Ids.next() + "/rotation").then().statusCode(404);
    }

    private static String rotated(String agency, String form) {
        return As.steward()
                .body(form)
                .post("/keys/" + idOf(agency) + "/rotation")
                .then()
                .statusCode(200)
                .extract()
                .path("secret");
    }

    private static String idOf(String agency) {
        return As.steward().get("/keys").then().extract().path("find { it.agency == '" + agency + "' }.id");
    }

    private void startWith(String configured) {
        Keys starting = new Keys(clock, events, () -> Optional.of(configured));
        QuarkusTransaction.requiringNew()
                .run(() -> assertTrue(starting.atStart().isEmpty()));
    }

    private static UUID stewardKey() {
        String id = As.steward()
                .body("{\"label\": \"a steward\", \"role\": \"STEWARD\"}")
                .post("/keys")
                .then()
                .statusCode(201)
                .extract()
                .path("key.id");
        return UUID.fromString(id);
    }

    /** Lets all their keys but this one expire. */
    private void closeToStewardsBut(UUID id) {
        AccessKey.goodStewards(clock.instant())
                .filter(key -> !key.id.equals(id))
                .forEach(key -> key.expiresAt = key.createdAt);
    }
}
