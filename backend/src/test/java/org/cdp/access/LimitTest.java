package org.cdp.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.cdp.platform.web.Admission;
import org.cdp.support.As;
import org.cdp.support.Given;
import org.cdp.support.TestDatabase;
import org.junit.jupiter.api.Test;

/** Nobody takes the register from all others: not by asking often, by guessing, all at once or slowly. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@TestProfile(LimitTest.Narrow.class)
class LimitTest {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Inject
    Admission admission;

    /** Behind a proxy, so that tests can come from addresses of their own. */
    public static final class Narrow implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.ofEntries(
                    Map.entry("cdp.limit.reads", "5"),
                    Map.entry("cdp.limit.writes", "600"),
                    Map.entry("cdp.limit.unknown-keys", "3"),
                    Map.entry("cdp.load.at-once", "2"),
                    Map.entry("cdp.load.per-address", "2"),
                    Map.entry("cdp.load.waiting", "2"),
                    Map.entry("cdp.load.patience", "20s"),
                    Map.entry("cdp.load.following", "4"),
                    Map.entry("cdp.load.following-per-address", "3"),
                    Map.entry("cdp.load.body-patience", "3s"),
                    Map.entry("cdp.cors-origins", "https://partner.example,https://other.example"),
                    Map.entry("quarkus.http.proxy.proxy-address-forwarding", "true"));
        }
    }

    @Test
    void tells_how_many_requests_are_left_and_refuses_those_beyond() {
        for (int left = 4; left >= 0; left--) {
            from("192.0.2.1")
                    .get("/me")
                    .then()
                    .statusCode(200)
                    .header("RateLimit-Policy", is("\"reads\";q=5;w=60"))
                    .header("RateLimit", startsWith("\"reads\";r=" + left + ";t="));
        }
        from("192.0.2.1")
                .get("/me")
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", Integer::parseInt, allOf(greaterThan(0), lessThan(61)))
                .header("RateLimit", startsWith("\"reads\";r=0;t="));
        from("192.0.2.2").get("/me").then().statusCode(200);
    }

    @Test
    void holds_for_a_key_wherever_it_is_used_and_as_that_key_says() {
        Given.agency("limit-key");
        String usual = Given.key("limit-key", "READER");
        String narrow = limited("limit-key", 2);
        String free = limited("limit-key", 0);
        assertEquals(List.of(200, 200, 429), statuses(narrow, 3));
        assertEquals(List.of(200, 200, 200, 200, 200, 429), statuses(usual, 6));
        assertEquals(List.of(200, 200, 200, 200, 200, 200, 200, 200), statuses(free, 8));
        from("192.0.2.9")
                .header("Authorization", "Bearer " + free)
                .get("/me")
                .then()
                .header("RateLimit", nullValue());
    }

    @Test
    void counts_a_network_as_one_address() {
        assertEquals(Address.networkOf("2001:db8:1:2::1"), Address.networkOf("2001:db8:1:2:ffff::9"));
        assertTrue(!Address.networkOf("2001:db8:1:2::1").equals(Address.networkOf("2001:db8:1:3::1")));
        assertEquals("192.0.2.7", Address.networkOf("192.0.2.7"));
    }

    @Test
    void looks_at_no_more_keys_of_an_address_that_guesses() {
        String good = limited(agency("limit-guess"), 0);
        for (int i = 0; i < 3; i++) {
            guess("198.51.100.1", "cdp_a-guess-that-is-wrong-" + i).then().statusCode(401);
        }
        guess("198.51.100.1", "cdp_a-guess-that-is-wrong-too")
                .then()
                .statusCode(429)
                .header("Retry-After", matchesPattern("\\d+"));
        guess("198.51.100.1", good).then().statusCode(429);
        guess("198.51.100.2", good).then().statusCode(200);
    }

    @Test
    void does_not_take_an_expired_key_for_a_guess() {
        String expired = limited(agency("limit-expired"), 0);
        QuarkusTransaction.requiringNew().run(() -> {
            AccessKey key = AccessKey.of(new Secret(expired)).orElseThrow();
            key.expiresAt = key.createdAt;
        });
        for (int i = 0; i < 6; i++) {
            guess("198.51.100.3", expired).then().statusCode(401);
        }
    }

    @Test
    void lets_some_wait_and_sends_the_rest_away_at_once() throws Exception {
        agency("limit-load");
        List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
        QuarkusTransaction.begin(); // whoever writes waits for this
        AccessKey.getEntityManager()
                .createNativeQuery("select pg_advisory_xact_lock(hashtext('change'))", Object.class)
                .getSingleResult();
        HttpClient client = HttpClient.newHttpClient();
        for (int i = 0; i < 12; i++) {
            answers.add(client.sendAsync(programme("load-" + i), HttpResponse.BodyHandlers.ofString()));
        }
        long deadline = System.nanoTime() + 15_000_000_000L;
        while (answers.stream().filter(CompletableFuture::isDone).count() < 8 && System.nanoTime() < deadline) {
            Thread.sleep(10);
        }
        QuarkusTransaction.rollback();
        int away = 0;
        for (var answer : answers) {
            HttpResponse<String> got = answer.get();
            if (got.statusCode() == 503) {
                away++;
                assertEquals("2", got.headers().firstValue("Retry-After").orElse(""));
            }
        }
        assertEquals(8, away);
    }

    @Test
    void those_who_follow_take_no_place_and_have_so_many_of_their_own() throws Exception {
        String key = limited(agency("limit-follow"), 0);
        List<HttpResponse<InputStream>> streams = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            streams.add(follow(key, "203.0.113.100"));
            assertEquals(200, streams.getLast().statusCode());
        }
        CompletableFuture<HttpResponse<String>> poll = CLIENT.sendAsync(
                changes(key, "203.0.113.100", "?wait=30&type=agency&id=limit-followed&after=0")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        awaitFollowing(3); // whoever asks before the poll waits would take its place
        // Two places there are for work, and three follow already.
        from("203.0.113.101").get("/me").then().statusCode(200);
        HttpResponse<InputStream> away = follow(key, "203.0.113.100");
        assertEquals(503, away.statusCode());
        assertEquals("10", away.headers().firstValue("Retry-After").orElse(""));
        assertEquals(
                "application/problem+json",
                away.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", ""));
        streams.add(follow(key, "203.0.113.102"));
        assertEquals(200, streams.getLast().statusCode());
        assertEquals(503, follow(key, "203.0.113.103").statusCode(), "all places are taken, by whomever");
        agency("limit-followed");
        assertEquals(200, poll.get().statusCode());
        assertTrue(poll.get().body().contains("limit-followed"));
        for (var stream : streams) {
            stream.body().close();
        }
        long deadline = System.nanoTime() + 20_000_000_000L;
        int tries = 0;
        HttpResponse<InputStream> again = follow(key, "203.0.114." + tries);
        while (again.statusCode() == 503 && System.nanoTime() < deadline) {
            Thread.sleep(100);
            again = follow(key, "203.0.114." + ++tries);
        }
        assertEquals(200, again.statusCode(), "a place is free again once one who followed has gone");
        again.body().close();
    }

    private void awaitFollowing(int count) throws InterruptedException {
        long deadline = System.nanoTime() + 30_000_000_000L;
        while (admission.following() != count) {
            assertTrue(System.nanoTime() < deadline, () -> admission.following() + " follow");
            Thread.sleep(10);
        }
    }

    private static HttpResponse<InputStream> follow(String key, String address) throws Exception {
        return CLIENT.send(
                changes(key, address, "?type=none")
                        .header("Accept", "text/event-stream")
                        .build(),
                HttpResponse.BodyHandlers.ofInputStream());
    }

    private static HttpRequest.Builder changes(String key, String address, String query) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/api/v1/changes" + query))
                .header("Authorization", "Bearer " + key)
                .header("X-Forwarded-For", address);
    }

    @Test
    void serves_in_turn_those_who_wait_with_their_bodies() throws Exception {
        List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
        agency("limit-turn");
        HttpClient client = HttpClient.newHttpClient();
        for (int i = 0; i < 4; i++) {
            answers.add(client.sendAsync(programme("turn-" + i), HttpResponse.BodyHandlers.ofString()));
        }
        for (var answer : answers) {
            assertEquals(201, answer.get().statusCode());
        }
    }

    @Test
    void hangs_up_on_a_body_that_trickles() throws IOException, InterruptedException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write(("POST /api/v1/agencies HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                                    + "Authorization: Bearer " + As.STEWARD_KEY + "\r\nContent-Length: 1000\r\n\r\n{")
                            .getBytes(StandardCharsets.US_ASCII));
            long begun = System.nanoTime();
            boolean open = true;
            while (open && System.nanoTime() - begun < 15_000_000_000L) {
                Thread.sleep(200);
                open = trickles(socket);
            }
            assertTrue(!open, "it is still listened to");
        }
    }

    @Test
    void does_not_take_a_long_wait_for_a_body_that_trickles() throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write(("GET /api/v1/changes?wait=5&agency=nobody-at-all HTTP/1.1\r\nHost: localhost\r\n"
                                    + "Content-Length: 0\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
            assertEquals("HTTP/1.1 200", answer);
        }
    }

    private static boolean trickles(Socket socket) {
        try {
            socket.getOutputStream().write(' '); // fails once the other end has hung up
            return socket.getInputStream().available() > 0
                    || socket.getInputStream().available() == 0;
        } catch (IOException closed) {
            return false;
        }
    }

    @Test
    void lets_the_named_sites_in_and_no_others() {
        given().header("Origin", "https://partner.example")
                .header("Access-Control-Request-Method", "PATCH")
                .header("Access-Control-Request-Headers", "if-match")
                .options("/api/v1/agencies/tdap")
                .then()
                .header("Access-Control-Allow-Origin", is("https://partner.example"))
                .header("Access-Control-Allow-Credentials", nullValue());
        from("192.0.2.30")
                .header("Origin", "https://partner.example")
                .get("/me")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", is("https://partner.example"));
        for (String origin : List.of("https://evil.example", "https://partner.example.evil.example", "null")) {
            from("192.0.2.31")
                    .header("Origin", origin)
                    .get("/me")
                    .then()
                    .statusCode(200)
                    .header("Access-Control-Allow-Origin", nullValue());
        }
    }

    private static String agency(String id) {
        given().basePath("/api/v1")
                .header("Authorization", "Bearer " + As.STEWARD_KEY)
                .contentType("application/json")
                .body(Given.agencyBody(id))
                .put("/agencies/" + id)
                .then()
                .statusCode(201);
        return id;
    }

    private static HttpRequest programme(String id) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/api/v1/interventions"))
                .header("Authorization", "Bearer " + As.STEWARD_KEY)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("""
                        {"id": "%s", "title": "Under load", "level": "PROGRAMME", "reportedBy": "limit-%s"}
                        """.formatted(id, id.replaceAll("-.*", ""))))
                .build();
    }

    private static String limited(String agency, int reads) {
        return As.steward()
                .body("""
                        {"label": "limited", "agency": "%s", "role": "READER", "readsPerMinute": %d}
                        """.formatted(agency, reads))
                .post("/keys")
                .then()
                .statusCode(201)
                .body("key.readsPerMinute", is(reads))
                .extract()
                .path("secret");
    }

    private static List<Integer> statuses(String key, int times) {
        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            statuses.add(guess("203.0.113." + i, key).statusCode());
        }
        return statuses;
    }

    private static Response guess(String address, String key) {
        return from(address).header("Authorization", "Bearer " + key).get("/me");
    }

    private static RequestSpecification from(String address) {
        return given().basePath("/api/v1").header("X-Forwarded-For", address);
    }
}
