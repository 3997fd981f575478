package org.cdp.access;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.UUID;
import org.cdp.support.As;

/** People that tests of signing in speak of. */
final class GivenPerson {

    private GivenPerson() {}

    /** The id of a new person. */
    static String named(String name) {
        String id = UUID.randomUUID().toString();
        As.steward()
                .body("{\"name\": \"" + name + "\"}")
                .put("/people/" + id)
                .then()
                .statusCode(201);
        return id;
    }

    /** The id of what was given. */
    static String role(String person, String role, String agency) {
        return As.steward()
                .body("{\"role\": \"%s\", \"agency\": \"%s\"}".formatted(role, agency))
                .post("/people/" + person + "/roles")
                .then()
                .statusCode(200)
                .extract()
                .path("roles.find { it.role == '%s' && it.agency == '%s' }.id".formatted(role, agency));
    }

    /** The secret of a key that this person holds. */
    static String keyOf(String person) {
        return As.steward()
                .body("{\"label\": \"of a person\", \"person\": \"" + person + "\"}")
                .post("/keys")
                .then()
                .statusCode(201)
                .extract()
                .path("secret");
    }

    /** As a browser of the register's own screens does it. */
    static Response signIn(String key) {
        return given().basePath("/api/v1")
                .contentType(ContentType.JSON)
                .header("Sec-Fetch-Site", "same-origin")
                .body("{\"key\": \"" + key + "\"}")
                .post("/session");
    }

    /** What the browser then holds. */
    static String session(String key) {
        return signIn(key).then().statusCode(200).extract().cookie("cdp_session");
    }
}
