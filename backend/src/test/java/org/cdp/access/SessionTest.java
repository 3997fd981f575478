package org.cdp.access;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.cdp.support.As;
import org.cdp.support.Given;
import org.cdp.support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A person signs in with a key of their own, and the browser holds nothing but a cookie. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SessionTest {

    private final Clock clock;

    @Inject
    SessionTest(Clock clock) {
        this.clock = clock;
    }

    @Test
    void opens_with_a_personal_key_and_does_what_the_person_may() {
        Given.agencies("session-one", "session-two", "session-three");
        String person = GivenPerson.named("Ayesha");
        GivenPerson.role(person, "EDITOR", "session-one");
        GivenPerson.role(person, "READER", "session-two");
        String session = GivenPerson.session(GivenPerson.keyOf(person));
        at(session)
                .get("/me")
                .then()
                .statusCode(200)
                .body("label", is("Ayesha"))
                .body("person", is(person))
                .body("roles.role", contains("EDITOR", "READER"))
                .body("roles.agency", contains("session-one", "session-two"));
        write(session, "session-one", 201);
        write(session, "session-two", 403);
        write(session, "session-three", 403);
    }

    @Test
    void shows_the_drafts_of_every_agency_the_person_acts_for() {
        Given.agencies("drafts-one", "drafts-two", "drafts-three");
        Given.drafts("drafts-one", "drafts-of-one");
        Given.drafts("drafts-two", "drafts-of-two");
        Given.drafts("drafts-three", "drafts-of-three");
        String person = GivenPerson.named("Bilal");
        GivenPerson.role(person, "EDITOR", "drafts-one");
        GivenPerson.role(person, "READER", "drafts-two");
        String session = GivenPerson.session(GivenPerson.keyOf(person));
        at(session)
                .queryParam("limit", 500)
                .get("/interventions")
                .then()
                .body(
                        "items.id",
                        allOf(hasItem("drafts-of-one"), hasItem("drafts-of-two"), not(hasItem("drafts-of-three"))));
        at(session).get("/interventions/drafts-of-two").then().statusCode(200);
        at(session).get("/interventions/drafts-of-three").then().statusCode(404);
    }

    @Test
    void is_a_cookie_that_no_script_reads_and_no_other_site_sends() {
        String key = GivenPerson.keyOf(GivenPerson.named("Cookie"));
        String cookie = GivenPerson.signIn(key).then().statusCode(200).extract().header("Set-Cookie");
        assertEquals(
                List.of("HttpOnly", "Max-Age=43200", "Path=/", "SameSite=Strict"),
                List.of(cookie.split("; ?")).stream()
                        .skip(1)
                        .filter(part -> !part.startsWith("Expires") && !part.startsWith("Version"))
                        .map(part -> part.replace("\"", ""))
                        .sorted()
                        .toList());
        As.carelessly()
                .header("X-Forwarded-Proto", "https")
                .body("{\"key\": \"" + key + "\"}")
                .post("/session")
                .then()
                .statusCode(200)
                .header("Set-Cookie", allOf(startsWith("__Host-cdp_session=cdps_"), containsString("Secure")));
        As.carelessly()
                .header("Host", "register.example")
                .body("{\"key\": \"" + key + "\"}")
                .post("/session")
                .then()
                .header("Set-Cookie", containsString("Secure"));
    }

    @Test
    void is_kept_as_a_hash_alone() {
        String session = GivenPerson.session(GivenPerson.keyOf(GivenPerson.named("Hash")));
        String stored = QuarkusTransaction.requiringNew()
                .call(() -> BrowserSession.getEntityManager()
                        .createNativeQuery("select string_agg(s::text, ' ') from browser_session s", String.class)
                        .getSingleResult()
                        .toString());
        assertNotEquals("", stored);
        assertEquals(-1, stored.indexOf(session));
    }

    @Test
    void is_not_opened_by_a_machine() {
        Given.agency("session-machine");
        GivenPerson.signIn(Given.key("session-machine", "EDITOR"))
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("detail", containsString("machine"));
        GivenPerson.signIn("cdp_nobody-ever-made-this-key-at-all").then().statusCode(401);
        GivenPerson.signIn("short").then().statusCode(401);
    }

    @Test
    void ends_when_the_person_signs_out() {
        String session = GivenPerson.session(GivenPerson.keyOf(GivenPerson.named("Out")));
        at(session).delete("/session").then().statusCode(204).header("Set-Cookie", containsString("Max-Age=0"));
        at(session).get("/me").then().statusCode(200).body("signedIn", is(false));
        As.nobody().delete("/session").then().statusCode(204);
    }

    @Test
    void ends_with_its_key_and_when_a_steward_says_so() {
        String person = GivenPerson.named("Revoked");
        String session = GivenPerson.session(GivenPerson.keyOf(person));
        String other = GivenPerson.session(GivenPerson.keyOf(person));
        String key = at(session).get("/me").then().extract().path("key");
        As.steward().delete("/keys/" + key).then().statusCode(204);
        at(session).get("/me").then().body("signedIn", is(false));
        at(other).get("/me").then().body("signedIn", is(true));
        As.steward().delete("/people/" + person + "/sessions").then().statusCode(204);
        at(other).get("/me").then().body("signedIn", is(false));
    }

    @Test
    void ends_after_an_hour_of_nothing_and_after_twelve_hours() {
        String person = GivenPerson.named("Idle");
        String idle = GivenPerson.session(GivenPerson.keyOf(person));
        String old = GivenPerson.session(GivenPerson.keyOf(person));
        QuarkusTransaction.requiringNew().run(() -> {
            find(idle).lastSeenAt = clock.instant().minus(Duration.ofMinutes(61));
            find(old).expiresAt = clock.instant().minusSeconds(1);
        });
        at(idle).get("/me").then().body("signedIn", is(false));
        at(old).get("/me").then().body("signedIn", is(false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Sec-Fetch-Site | cross-site           | 403
            Sec-Fetch-Site | same-site            | 403
            Sec-Fetch-Site | same-origin          | 201
            Origin         | https://evil.example | 403
            Origin         | null                 | 403
            Origin         | http://localhost:81  | 403
            X-No-Header    | program              | 201
            """)
    void writes_only_for_the_registers_own_pages(String header, String value, int status) {
        Given.agency("site-" + Math.abs((header + value).hashCode()));
        String agency = "site-" + Math.abs((header + value).hashCode());
        String person = GivenPerson.named("Site");
        GivenPerson.role(person, "EDITOR", agency);
        String session = GivenPerson.session(GivenPerson.keyOf(person));
        at(session)
                .header(header, value)
                .body(programme(agency))
                .post("/interventions")
                .then()
                .statusCode(status);
        at(session).header(header, value).get("/me").then().statusCode(200);
    }

    @Test
    void is_not_opened_from_another_site() {
        As.carelessly()
                .header("Sec-Fetch-Site", "cross-site")
                .body("{\"key\": \"" + As.STEWARD_KEY + "\"}")
                .post("/session")
                .then()
                .statusCode(403);
    }

    @Test
    void of_the_steward_whom_the_first_start_let_in_opens_as_any() {
        at(GivenPerson.session(As.STEWARD_KEY)).get("/keys").then().statusCode(200);
    }

    private static BrowserSession find(String session) {
        return BrowserSession.<BrowserSession>find("hash", new Secret(session).hash())
                .firstResult();
    }

    private static void write(String session, String agency, int status) {
        at(session).body(programme(agency)).post("/interventions").then().statusCode(status);
    }

    private static String programme(String agency) {
        return """
                {"id": "%s-programme", "title": "P", "level": "PROGRAMME", "reportedBy": "%s"}""".formatted(agency, agency);
    }

    private static RequestSpecification at(String session) {
        return As.carelessly().contentType(ContentType.JSON).cookie("cdp_session", session);
    }
}
