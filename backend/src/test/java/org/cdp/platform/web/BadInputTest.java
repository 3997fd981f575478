package org.cdp.platform.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.cdp.support.As;
import org.cdp.support.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong with a request, the answer is a problem that names it, and nothing has changed. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class BadInputTest {

    private static final String GOOD = "{\"id\": \"bad-input\", \"kind\": \"ACADEMIC\", \"country\": \"PK\","
            + " \"names\": [{\"name\": \"Bad input\"}], %s}";

    private Object before;

    @BeforeEach
    void remember() {
        before = changes();
    }

    @AfterEach
    void nothing_changed() {
        assertEquals(before, changes());
    }

    @Test
    void a_body_over_one_mebibyte() {
        refused(post(GOOD.formatted("\"notes\": \"" + "x".repeat(1024 * 1024) + "\"")), 413);
    }

    @Test
    void depth_without_end() {
        refused(post("[".repeat(5000) + "]".repeat(5000)), 400);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "country": "PK", "country": "IN"   |                    | Malformed JSON
            "kind": "MINISTRY"                 |                    | Malformed JSON
            "website": "javascript:alert(1)"   | /website           | Invalid request
            "aliases": [5]                     | /aliases/0         | Invalid request
            "aliases": "EBP"                   | /aliases           | Invalid request
            "founded": "0000"                  | /founded           | Invalid request
            "founded": "9999-13"               | /founded           | Invalid request
            "founded": "2001-02-30"            | /founded           | Invalid request
            "founded": 2001                    | /founded           | Invalid request
            "notes": "a\\u0000b"               | /notes             | Invalid request
            "notes": "a\\u202Eb"               | /notes             | Invalid request
            "confidence": "SURE"               | /confidence        | Invalid request
            "sources": [{}]                    | /sources/0         | Invalid request
            "parent": {"id": "tdap"}           | /parent            | Invalid request
            "version": 7                       | /version           | Invalid request
            """)
    void a_field_that_is_wrong(String field, String pointer, String title) {
        ValidatableResponse answer = refused(post(GOOD.formatted(field)), 400).body("title", is(title));
        if (pointer != null) {
            answer.body("errors.pointer", hasItem(pointer));
        }
    }

    @Test
    void an_unknown_word_of_a_code_list_is_told_the_known_ones() {
        refused(post("{\"kind\": \"MINISTRY\"}"), 400)
                .body("errors[0].pointer", is("/kind"))
                .body("errors[0].detail", startsWith("must be one of GOVERNMENT, "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "null", "[]", "5", "{} {}", "{\"kind\": NaN}", "\u0000"})
    void a_body_that_is_no_record(String body) {
        refused(post(body), 400);
    }

    @ParameterizedTest
    @CsvSource({
        "limit,0",
        "limit,501",
        "limit,many",
        "after,guess",
        "sort,colour",
        "kind,MINISTRY",
        "total,perhaps",
        "side,BOTH"
    })
    void a_parameter_that_is_wrong(String name, String value) {
        refused(As.carelessly().queryParam(name, value).get("/agencies").then(), 400)
                .body("errors[0].parameter", is(name))
                .body("errors[0].detail", not(containsString("org.cdp")));
    }

    @Test
    void a_parameter_given_twice_where_one_is_taken() {
        refused(
                        As.carelessly()
                                .queryParam("side", "DONOR", "COUNTERPART")
                                .get("/agencies")
                                .then(),
                        400)
                .body("errors[0].parameter", is("side"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name\u001fn5\u001fsx",
                "name\u001fsx",
                "name\u001fsa\u0000\u001fsx",
                "id\u001fsx\u001fsx",
                "name\u001fd+999999-01-01\u001fsx"
            })
    void a_cursor_that_was_made_up(String cursor) {
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(cursor.getBytes(StandardCharsets.UTF_8));
        refused(As.carelessly().queryParam("after", text).get("/agencies").then(), 400)
                .body("errors[0].parameter", is("after"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"50%", "%zz", "a|b&limit=1&sort=-id"})
    void an_address_that_is_none(String q) throws IOException {
        try (Socket line = new Socket("127.0.0.1", RestAssured.port)) {
            line.getOutputStream()
                    .write(("GET /api/v1/agencies?q=" + q + " HTTP/1.0\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            String answer = new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(answer.startsWith("HTTP/1.0 400") || answer.startsWith("HTTP/1.0 200"), answer);
        }
    }

    @Test
    void an_observation_that_is_only_the_end_of_a_range() {
        refused(
                        As.carelessSteward()
                                .body("{\"name\": \"x\", \"observations\": [{\"indicator\": \"firms\", \"valueTo\": 5,"
                                        + " \"unit\": \"firms\", \"source\": {\"title\": \"x\"}}]}")
                                .post("/clusters")
                                .then(),
                        400)
                .body("errors[0].pointer", is("/observations/0/value"));
    }

    @Test
    void a_name_that_is_none() {
        refused(post("{\"kind\": \"ACADEMIC\", \"country\": \"PK\", \"names\": [null]}"), 400)
                .body("errors.pointer", hasItem("/names/0"));
    }

    @Test
    void an_address_that_is_nowhere() {
        refused(As.carelessly().get("/agencies/no/where").then(), 404);
        refused(As.beside().get("/api/v2/agencies").then(), 404);
        refused(As.nobody().get("/agencies/nowhere").then(), 404).body("detail", containsString("nowhere"));
    }

    @Test
    void a_nul_in_the_address() {
        refused(
                        As.carelessly()
                                .urlEncodingEnabled(false)
                                .get("/agencies?q=a%00b")
                                .then(),
                        400)
                .body("errors[0].parameter", is("q"));
        refused(As.carelessly().urlEncodingEnabled(false).get("/agencies/a%00b").then(), 404);
    }

    @Test
    void an_id_with_a_slash() {
        String body = GOOD.formatted("\"aliases\": []").replace("\"id\": \"bad-input\",", "");
        refused(
                        As.carelessSteward()
                                .urlEncodingEnabled(false)
                                .body(body)
                                .put("/agencies/a%2Fb")
                                .then(),
                        422)
                .body("detail", startsWith("An id is made of lower-case letters"));
    }

    @Test
    void another_id_in_the_body_than_in_the_address() {
        String body = GOOD.formatted("\"aliases\": []");
        refused(As.steward().body(body).put("/agencies/another").then(), 400).body("errors[0].pointer", is("/id"));
    }

    @Test
    void a_method_or_media_type_that_is_not_taken() {
        refused(As.carelessSteward().delete("/agencies").then(), 405);
        refused(
                As.carelessSteward()
                        .contentType("text/csv")
                        .body("id")
                        .post("/agencies")
                        .then(),
                415);
        refused(As.carelessly().accept("image/png").get("/agencies").then(), 406);
    }

    @Test
    void a_country_that_does_not_fit_the_database_either() {
        refused(post(GOOD.formatted("\"parent\": \"nobody-at-all\"")), 422)
                .body("detail", containsString("('nobody-at-all')"));
    }

    private static ValidatableResponse post(String body) {
        return As.carelessSteward().body(body).post("/agencies").then();
    }

    private static ValidatableResponse refused(ValidatableResponse answer, int status) {
        return answer.statusCode(status).contentType("application/problem+json").body("status", is(status));
    }

    private static Object changes() {
        return As.steward()
                .queryParam("sort", "-sequence")
                .queryParam("limit", 1)
                .get("/changes")
                .then()
                .extract()
                .path("items");
    }
}
