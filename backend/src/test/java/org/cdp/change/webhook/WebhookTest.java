package org.cdp.change.webhook;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.cdp.change.webhook.Receiver.Received;
import org.cdp.support.As;
import org.cdp.support.Given;
import org.cdp.support.TestDatabase;
import org.junit.jupiter.api.Test;

/** Webhooks: who keeps them, and that what they are told is all of it, signed and in order. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class WebhookTest {

    @Inject
    AgroalDataSource database;

    @Test
    void posts_each_change_that_fits_as_a_signed_event() {
        Given.agencies("wh-told", "wh-other");
        try (Receiver receiver = Receiver.good()) {
            JsonPath made =
                    make(As.steward(), receiver, ", \"agencies\": [\"wh-told\"], \"types\": [\"intervention\"]");
            Given.interventions("wh-told", "wh-work");
            Given.interventions("wh-other", "wh-other-work");
            Given.drafts("wh-told", "wh-draft");
            Given.interventions("wh-told", "wh-work-2");
            List<Received> received = receiver.await(2, one -> true);
            assertThat( // in order for each record; of different ones either may come first
                    received.stream().map(Received::subject).toList(),
                    containsInAnyOrder("intervention/wh-work", "intervention/wh-work-2"));
            Received first = of("intervention/wh-work", received);
            assertEquals("/hook?from=cdp", first.path());
            assertThat(first.mediaType(), startsWith("application/cloudevents+json"));
            assertEquals("1.0", first.event().path("specversion").asText());
            assertEquals(
                    "org.cdp.intervention.create", first.event().path("type").asText());
            assertEquals(
                    first.event().path("id").asText(),
                    first.event().at("/data/sequence").asText());
            assertEquals(
                    "Intervention wh-work",
                    first.event().at("/data/record/title").asText());
            assertSigned(first, made.getString("secret"));
            As.steward()
                    .get("/webhooks/" + made.getString("webhook.id") + "/deliveries?total=true")
                    .then()
                    .body("total", is(2))
                    .body("items.record", hasItem("intervention/wh-work"));
        }
    }

    @Test
    void tries_again_with_growing_pauses_and_the_same_id_and_body() {
        Given.agencies("wh-again");
        AtomicInteger failures = new AtomicInteger(2);
        try (Receiver receiver = new Receiver(received -> failures.getAndDecrement() > 0 ? 500 : 200)) {
            String id = makeFor(receiver, "wh-again");
            Given.interventions("wh-again", "wh-again-work");
            List<Received> tries = receiver.await(3, one -> true);
            assertEquals(1, tries.stream().map(Received::id).distinct().count());
            assertEquals(1, tries.stream().map(Received::body).distinct().count());
            awaitDelivery(id, "DELIVERED");
            deliveries(id)
                    .body("items[0].attempts", is(3))
                    .body("items[0].status", is(200))
                    .body("items[0].problem", nullValue());
        }
    }

    @Test
    void gives_up_after_the_stated_tries_and_goes_on_with_the_record() {
        Given.agencies("wh-dead");
        try (Receiver receiver =
                new Receiver(received -> received.event().path("type").asText().endsWith("create") ? 503 : 200)) {
            String id = makeFor(receiver, "wh-dead");
            Given.interventions("wh-dead", "wh-dead-work");
            patch("wh-dead-work", 1, "\"Renamed\"");
            List<Received> all = receiver.await(5, one -> true);
            assertThat(
                    all.stream().map(one -> one.event().path("type").asText()).toList(),
                    contains(
                            "org.cdp.intervention.create",
                            "org.cdp.intervention.create",
                            "org.cdp.intervention.create",
                            "org.cdp.intervention.create",
                            "org.cdp.intervention.update"));
            awaitDelivery(id, "DELIVERED");
            As.steward()
                    .get("/webhooks/" + id + "/deliveries?state=DEAD")
                    .then()
                    .body("items.attempts", contains(4))
                    .body("items.status", contains(503))
                    .body("items[0].endedAt", notNullValue());
        }
    }

    @Test
    void keeps_the_order_of_each_record_while_others_go_past() {
        Given.agencies("wh-order");
        AtomicInteger failures = new AtomicInteger(2);
        try (Receiver receiver = new Receiver(
                received -> received.subject().endsWith("wh-slow") && failures.getAndDecrement() > 0 ? 500 : 200)) {
            makeFor(receiver, "wh-order");
            Given.interventions("wh-order", "wh-slow", "wh-quick");
            for (int version = 1; version <= 5; version++) {
                patch("wh-slow", version, "\"Title " + version + "\"");
            }
            List<Received> slow = receiver.await(8, one -> one.subject().endsWith("wh-slow"));
            List<Integer> versions = slow.stream()
                    .map(one -> one.event().at("/data/version").asInt())
                    .toList();
            assertEquals(List.of(1, 1, 1, 2, 3, 4, 5, 6), versions);
            receiver.await(1, one -> one.subject().endsWith("wh-quick"));
        }
    }

    @Test
    void follows_no_redirect() {
        Given.agencies("wh-redirect");
        try (Receiver receiver = new Receiver(received -> 302)) {
            String id = makeFor(receiver, "wh-redirect");
            As.steward().post("/webhooks/" + id + "/test").then().statusCode(201);
            receiver.await(4, one -> true);
            awaitDelivery(id, "DEAD");
            assertTrue(receiver.all().stream().allMatch(one -> one.path().startsWith("/hook")));
            deliveries(id).body("items[0].status", is(302)).body("items[0].problem", containsString("redirect"));
        }
    }

    @Test
    void waits_no_longer_than_its_patience() {
        Given.agencies("wh-delay");
        try (Receiver receiver = new Receiver(received -> {
            Receiver.pause(3000);
            return 200;
        })) {
            String id = makeFor(receiver, "wh-delay");
            As.steward().post("/webhooks/" + id + "/test").then().statusCode(201);
            receiver.await(2, one -> true);
            deliveries(id)
                    .body("items[0].problem", is("There was no answer in time."))
                    .body("items[0].status", nullValue());
        }
    }

    @Test
    void sends_a_test() {
        Given.agencies("wh-test");
        try (Receiver receiver = Receiver.good()) {
            String id = makeFor(receiver, "wh-test");
            String delivery = As.steward()
                    .header("Idempotency-Key", "wh-test-once")
                    .post("/webhooks/" + id + "/test")
                    .then()
                    .statusCode(201)
                    .body("state", is("PENDING"))
                    .extract()
                    .path("id");
            As.steward()
                    .header("Idempotency-Key", "wh-test-once")
                    .post("/webhooks/" + id + "/test")
                    .then()
                    .body("id", is(delivery));
            List<Received> tests = receiver.await(1, one -> true);
            assertEquals(
                    "org.cdp.webhook.test",
                    tests.getFirst().event().path("type").asText());
            assertEquals(delivery, tests.getFirst().id());
        }
    }

    private static Received of(String subject, List<Received> received) {
        return received.stream()
                .filter(one -> one.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void tells_again_from_any_point() {
        Given.agencies("wh-replay");
        try (Receiver receiver = Receiver.good()) {
            String id = makeFor(receiver, "wh-replay");
            Given.interventions("wh-replay", "wh-replay-1", "wh-replay-2");
            List<Received> first = receiver.await(2, one -> true);
            long between =
                    of("intervention/wh-replay-1", first).event().path("id").asLong();
            As.steward()
                    .body("{\"after\": " + between + "}")
                    .post("/webhooks/" + id + "/replay")
                    .then()
                    .statusCode(200);
            List<Received> all = receiver.await(3, one -> true);
            Received again = all.getLast();
            assertEquals("intervention/wh-replay-2", again.subject());
            Received before = of("intervention/wh-replay-2", first);
            assertEquals(before.event(), again.event());
            assertNotEquals(before.id(), again.id());
        }
    }

    @Test
    void signs_with_the_old_secret_too_for_a_while() {
        Given.agencies("wh-rotate");
        try (Receiver receiver = Receiver.good()) {
            JsonPath made = make(As.steward(), receiver, ", \"agencies\": [\"wh-rotate\"]");
            String id = made.getString("webhook.id");
            JsonPath rotated = As.steward()
                    .post("/webhooks/" + id + "/secret")
                    .then()
                    .statusCode(201)
                    .body("webhook.earlierSecretUntil", notNullValue())
                    .extract()
                    .jsonPath();
            As.steward().post("/webhooks/" + id + "/test").then().statusCode(201);
            Received test = receiver.await(1, one -> true).getFirst();
            assertEquals(2, test.signature().split(" ").length);
            assertSigned(test, made.getString("secret"));
            assertSigned(test, rotated.getString("secret"));
        }
    }

    @Test
    void shows_its_secret_once_and_keeps_it_encrypted() throws SQLException {
        Given.agencies("wh-secret");
        try (Receiver receiver = Receiver.good()) {
            String form = form(receiver, "");
            String secret = As.steward()
                    .header("Idempotency-Key", "wh-secret-once")
                    .body(form)
                    .post("/webhooks")
                    .then()
                    .statusCode(201)
                    .body("secret", startsWith("whsec_"))
                    .extract()
                    .path("secret");
            String id = As.steward()
                    .header("Idempotency-Key", "wh-secret-once")
                    .body(form)
                    .post("/webhooks")
                    .then()
                    .statusCode(201)
                    .header("Idempotent-Replayed", "true")
                    .body("secret", nullValue())
                    .extract()
                    .path("webhook.id");
            assertThat(As.steward().get("/webhooks").asString(), not(containsString("whsec_")));
            assertThat(As.steward().get("/webhooks/" + id).asString(), not(containsString("whsec_")));
            String bytes = new String(Base64.getDecoder().decode(secret.substring(6)), StandardCharsets.ISO_8859_1);
            try (var connection = database.getConnection();
                    var statement = connection.createStatement();
                    var kept =
                            statement.executeQuery("select encode(secret, 'escape'), (select count(*) from retry where"
                                    + " body like '%whsec%') from webhook where id = '" + id + "'")) {
                assertTrue(kept.next());
                assertThat(kept.getString(1), not(containsString(bytes)));
                assertEquals(0, kept.getInt(2));
            }
        }
    }

    @Test
    void is_kept_by_the_editors_of_its_agency_and_stewards_alone() {
        Given.agencies("wh-own", "wh-not");
        String own = Given.editorOf("wh-own");
        String other = Given.editorOf("wh-not");
        try (Receiver receiver = Receiver.good()) {
            As.carelessly().body(form(receiver, "")).post("/webhooks").then().statusCode(401);
            As.carelessly().get("/webhooks").then().statusCode(401);
            As.holderOf(Given.key("wh-own", "READER")).get("/webhooks").then().statusCode(403);
            As.holderOf(own).body(form(receiver, "")).post("/webhooks").then().statusCode(403);
            As.holderOf(other)
                    .body(form(receiver, ", \"agency\": \"wh-own\""))
                    .post("/webhooks")
                    .then()
                    .statusCode(403);
            String id =
                    make(As.holderOf(own), receiver, ", \"agency\": \"wh-own\"").getString("webhook.id");
            As.holderOf(own).get("/webhooks").then().body("id", contains(id));
            As.holderOf(other).get("/webhooks").then().body("id", empty());
            As.steward().get("/webhooks").then().body("id", hasItem(id));
            for (String path : List.of("", "/deliveries")) {
                As.holderOf(other).get("/webhooks/" + id + path).then().statusCode(404);
            }
            for (String path : List.of("/test", "/secret")) {
                As.holderOf(other).post("/webhooks/" + id + path).then().statusCode(404);
            }
            As.holderOf(other)
                    .body("{\"after\": 0}")
                    .post("/webhooks/" + id + "/replay")
                    .then()
                    .statusCode(404);
            As.holderOf(other)
                    .header("If-Match", "\"1\"")
                    .delete("/webhooks/" + id)
                    .then()
                    .statusCode(404);
            As.holderOf(own).get("/changes?limit=1&sort=-sequence").then().body("items.type", everyItem(is("agency")));
            As.steward()
                    .header("If-Match", "\"1\"")
                    .delete("/agencies/wh-own")
                    .then()
                    .statusCode(409);
        }
    }

    @Test
    void changes_and_goes_with_the_version_that_was_seen() {
        Given.agencies("wh-change");
        try (Receiver receiver = Receiver.good()) {
            String id = makeFor(receiver, "wh-change");
            String address = "/webhooks/" + id;
            change(As.carelessSteward(), address, "{\"active\": false}").then().statusCode(428);
            change(As.steward().header("If-Match", "\"1\""), address, "{\"active\": false}")
                    .then()
                    .statusCode(200)
                    .body("active", is(false))
                    .body("version", is(2));
            Given.interventions("wh-change", "wh-missed");
            change(As.steward().header("If-Match", "\"1\""), address, "{\"active\": true}")
                    .then()
                    .statusCode(412);
            Receiver.pause(700);
            assertThat(receiver.all(), empty());
            change(As.steward().header("If-Match", "\"2\""), address, "{\"active\": true}")
                    .then()
                    .statusCode(200);
            assertThat(receiver.await(1, one -> true), hasSize(greaterThanOrEqualTo(1)));
            change(As.steward().header("If-Match", "\"3\""), address, "{\"url\": \"ftp://example.org\"}")
                    .then()
                    .statusCode(400);
            As.carelessSteward().delete(address).then().statusCode(428);
            As.steward().header("If-Match", "\"3\"").delete(address).then().statusCode(204);
            As.steward().get(address).then().statusCode(404);
        }
    }

    private static Response change(RequestSpecification caller, String address, String patch) {
        return caller.contentType("application/merge-patch+json").body(patch).patch(address);
    }

    private static void assertSigned(Received received, String secret) {
        SigningSecret key = new SigningSecret(Base64.getDecoder().decode(secret.substring("whsec_".length())));
        String signature = key.sign(received.id(), Long.parseLong(received.timestamp()), received.body());
        assertThat(List.of(received.signature().split(" ")), hasItem(signature));
        assertTrue(Math.abs(Long.parseLong(received.timestamp()) - System.currentTimeMillis() / 1000) < 30);
    }

    private static String makeFor(Receiver receiver, String agency) {
        return make(As.steward(), receiver, ", \"agencies\": [\"" + agency + "\"], \"types\": [\"intervention\"]")
                .getString("webhook.id");
    }

    private static JsonPath make(RequestSpecification caller, Receiver receiver, String more) {
        return caller.body(form(receiver, more))
                .post("/webhooks")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private static String form(Receiver receiver, String more) {
        return "{\"label\": \"a test\", \"url\": \"%s\"%s}".formatted(receiver.url(), more);
    }

    private static ValidatableResponse deliveries(String webhook) {
        return As.steward().get("/webhooks/" + webhook + "/deliveries").then().statusCode(200);
    }

    private static void awaitDelivery(String webhook, String state) {
        for (int i = 0; i < 100; i++) {
            List<String> states = deliveries(webhook).extract().path("items.state");
            if (states.getFirst().equals(state)) {
                return;
            }
            Receiver.pause(50);
        }
        throw new AssertionError("the newest delivery did not become " + state);
    }

    private static void patch(String intervention, int version, String title) {
        As.steward()
                .header("If-Match", "\"" + version + "\"")
                .contentType("application/merge-patch+json")
                .body("{\"title\": " + title + "}")
                .patch("/interventions/" + intervention)
                .then()
                .statusCode(200);
    }
}
