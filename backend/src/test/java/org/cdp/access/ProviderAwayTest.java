package org.cdp.access;

import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.cdp.support.As;
import org.cdp.support.TestDatabase;
import org.junit.jupiter.api.Test;

/** The register starts and serves while its identity provider can't be reached; only those who need it wait. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@TestProfile(ProviderAwayTest.Away.class)
class ProviderAwayTest {

    /** Nobody listens on port 1. */
    public static final class Away implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("cdp.oidc.url", "http://127.0.0.1:1/realms/cdp", "cdp.oidc.client-id", "cdp-register");
        }
    }

    @Test
    void serves_all_who_do_not_need_it() {
        As.nobody().get("/agencies").then().statusCode(200);
        As.nobody().get("/me").then().body("provider", is("/api/v1/session/provider"));
        As.steward().get("/keys").then().statusCode(200);
        GivenPerson.signIn(As.STEWARD_KEY).then().statusCode(200);
        As.holderOf("cdp_nobody-ever-made-this-key").get("/me").then().statusCode(401);
    }

    @Test
    void asks_those_who_do_to_come_again() {
        As.carelessly()
                .get("/session/provider")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue());
        As.carelessly()
                .header("Authorization", "Bearer eyJhbGciOiJSUzI1NiJ9.e30.c2ln")
                .get("/agencies")
                .then()
                .statusCode(503);
    }
}
