package org.cdp.change.webhook;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.cdp.support.As;
import org.cdp.support.TestDatabase;
import org.junit.jupiter.api.Test;

/** A register that is set up as it should be posts nothing to its own network. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@TestProfile(WebhookInsideTest.Strict.class)
class WebhookInsideTest {

    public static class Strict implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("cdp.webhooks.allow-private", "false");
        }
    }

    @Test
    void refuses_an_address_inside_when_it_is_written() {
        for (String url :
                new String[] {"http://example.org/", "https://127.0.0.1/", "https://[::1]:8443/", "https://10.1.2.3/"
                }) {
            As.steward()
                    .body("{\"label\": \"inside\", \"url\": \"" + url + "\"}")
                    .post("/webhooks")
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", is("/url"));
        }
    }

    @Test
    void refuses_a_name_that_leads_inside_when_it_is_delivered_to() {
        try (Receiver receiver = Receiver.good()) {
            String id = As.steward()
                    .body("{\"label\": \"inside\", \"url\": \"https://localhost:" + receiver.port() + "/\"}")
                    .post("/webhooks")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("webhook.id");
            As.steward().post("/webhooks/" + id + "/test").then().statusCode(201);
            String state = "PENDING";
            for (int i = 0; i < 200 && !state.equals("DEAD"); i++) {
                Receiver.pause(50);
                state = As.steward()
                        .get("/webhooks/" + id + "/deliveries")
                        .then()
                        .extract()
                        .path("items[0].state");
            }
            As.steward()
                    .get("/webhooks/" + id + "/deliveries")
                    .then()
                    .body("items[0].state", is("DEAD"))
                    .body("items[0].problem", is("The host has an address that is not of the public network."));
            assertThat(receiver.all(), empty());
        }
    }
}
