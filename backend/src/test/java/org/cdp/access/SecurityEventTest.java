package org.cdp.access;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.cdp.support.As;
import org.cdp.support.Given;
import org.cdp.support.TestDatabase;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What concerns security is noted: as a row that stays, and as one line in the log, and never with a secret. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SecurityEventTest {

    private static final Logger LOG = Logger.getLogger("org.cdp.security");

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            lines.add(new PatternFormatter("%s").format(entry));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        LOG.addHandler(listener);
    }

    @AfterEach
    void listen_no_more() {
        LOG.removeHandler(listener);
    }

    @Test
    void tells_of_keys_roles_and_signing_in() {
        Given.agency("event-agency");
        String person = GivenPerson.named("Event");
        String role = GivenPerson.role(person, "READER", "event-agency");
        String key = GivenPerson.keyOf(person);
        String session = GivenPerson.session(key);
        String id = As.holderOf(key).get("/me").then().extract().path("key");
        String fresh = As.steward()
                .body("{}")
                .post("/keys/" + id + "/rotation")
                .then()
                .extract()
                .path("secret");
        As.carelessly().cookie("cdp_session", session).delete("/session").then().statusCode(204);
        As.steward().delete("/keys/" + id).then().statusCode(204);
        As.steward().delete("/people/" + person + "/roles/" + role).then().statusCode(204);
        String events = As.steward()
                .queryParam("limit", 500)
                .get("/security-events")
                .then()
                .statusCode(200)
                .body(
                        "items.findAll { it.person == '" + person + "' }.kind",
                        hasItems(
                                "KEY_MADE",
                                "KEY_ROTATED",
                                "KEY_REVOKED",
                                "SIGNED_IN",
                                "SIGNED_OUT",
                                "ROLE_GIVEN",
                                "ROLE_TAKEN"))
                .extract()
                .asString();
        for (String secret : List.of(key, fresh, session, As.STEWARD_KEY)) {
            assertTrue(!events.contains(secret) && lines.stream().noneMatch(line -> line.contains(secret)));
        }
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("KEY_REVOKED key=" + id)), lines::toString);
    }

    @Test
    void tells_of_who_was_refused_on_one_line() throws InterruptedException {
        Given.agency("event-denied");
        String reader = Given.key("event-denied", "READER");
        As.beside()
                .urlEncodingEnabled(false)
                .header("Authorization", "Bearer " + reader)
                .delete("/api/v1/agencies/x%0d%0aKEY_MADE%20key=forged")
                .then()
                .statusCode(403);
        String id = As.holderOf(reader).get("/me").then().extract().path("key");
        for (int i = 0; i < 100 && lines.stream().noneMatch(line -> line.startsWith("DENIED key=" + id)); i++) {
            Thread.sleep(50);
        }
        assertEquals(
                List.of(1L),
                lines.stream()
                        .filter(line -> line.startsWith("DENIED key=" + id))
                        .map(line -> line.lines().count())
                        .toList());
        As.steward()
                .queryParam("kind", "DENIED")
                .get("/security-events")
                .then()
                .body("items.find { it.key == '" + id + "' }.detail", not(containsString("\n")))
                .body("items.find { it.key == '" + id + "' }.detail", containsString("DELETE "));
        assertEquals("a??b?c", SecurityEvents.onOneLine("a\r\nb\u2028c"));
    }

    @Test
    void stays_as_it_was_noted() {
        List<SecurityEvent> noted = QuarkusTransaction.requiringNew().call(() -> SecurityEvent.listAll());
        assertTrue(!noted.isEmpty());
        assertThrows(
                RuntimeException.class, () -> QuarkusTransaction.requiringNew().run(SecurityEvent::deleteAll));
        assertEquals(
                noted.size(),
                QuarkusTransaction.requiringNew()
                        .call(() -> SecurityEvent.listAll())
                        .size());
    }
}
