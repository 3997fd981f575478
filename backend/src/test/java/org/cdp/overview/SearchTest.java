package org.cdp.overview;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.cdp.support.As;
import org.cdp.support.Given;
import org.cdp.support.Statements;
import org.cdp.support.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SearchTest {

    private static final String AGENCY = """
            {"id": "%s", "kind": "GOVERNMENT", "country": "PK", "names": [%s], "aliases": [%s], "identifiers": [%s]}
            """;

    @Test
    void finds_an_agency_by_its_old_name_and_by_a_wrong_one() {
        agency("se-tdap", """
                {"name": "Tradewise Authority", "acronym": "TWAX", "from": "2006"},
                {"name": "Exportwise Bureau", "acronym": "EWBX", "to": "2006"}""", "\"EBWX\"", "");
        found("EBWX")
                .body("items[0].id", is("se-tdap"))
                .body("items[0].type", is("agency"))
                .body("items[0].name", is("Tradewise Authority"))
                .body("items[0].matched", is("EBWX"))
                .body("items[0].detail", is("TWAX, government"));
        found("exportwise bur").body("items[0].id", is("se-tdap")).body("items[0].matched", is("Exportwise Bureau"));
        found("se-tdap").body("items[0].id", is("se-tdap"));
    }

    @Test
    void finds_by_identifier() {
        agency("se-ident", "{\"name\": \"Identified\"}", "", "{\"scheme\": \"IATI\", \"value\": \"XM-DAC-77123\"}");
        found("xm-dac-77123").body("items[0].id", is("se-ident")).body("items[0].matched", is("XM-DAC-77123"));
    }

    @Test
    void finds_in_spite_of_misspelling() {
        Given.clusters("qwazirabad-cutlery", "qsialkot-surgical");
        found("Qwazirabd").body("items.id", hasItem("qwazirabad-cutlery"));
        found("Qsialkot Surgcal").body("items.id", hasItem("qsialkot-surgical"));
        found("Zzyqwazirxk").body("items.id", not(hasItem("qsialkot-surgical")));
    }

    @Test
    void finds_by_a_name_in_urdu_and_without_accents() {
        agency("se-urdu", "{\"name\": \"Böttcherwärts\"}", "\"ٹریڈ ڈویلپمنٹ اتھارٹی\"", "");
        found("ڈویلپمنٹ").body("items.id", hasItem("se-urdu")).body("items[0].matched", is("ٹریڈ ڈویلپمنٹ اتھارٹی"));
        found("bottcherwarts").body("items[0].id", is("se-urdu")).body("items[0].matched", is("Böttcherwärts"));
    }

    @Test
    void puts_the_whole_name_before_its_beginning_before_a_part() {
        agency("order-part", "{\"name\": \"Old Xylophone\"}", "", "");
        agency("order-start", "{\"name\": \"Xylophone Makers\"}", "", "");
        agency("order-whole", "{\"name\": \"Xylophone\"}", "", "");
        agency("order-like", "{\"name\": \"Xylofone Guild\"}", "", "");
        found("xylophone").body("items.id", is(List.of("order-whole", "order-start", "order-part", "order-like")));
    }

    @Test
    void takes_wildcards_as_themselves() {
        agency("se-percent", "{\"name\": \"Fund 50%_x\\\\y\"}", "", "");
        found("50%_x\\y").body("items[0].id", is("se-percent"));
        found("%").body("items.matched", everyItem(containsString("%")));
        found("50_").body("items", empty());
    }

    @Test
    void takes_one_letter_and_gives_no_more_than_asked() {
        Given.clusters("one-letter-a", "one-letter-b", "one-letter-c");
        As.nobody()
                .queryParam("q", "e")
                .queryParam("limit", 2)
                .get("/search")
                .then()
                .statusCode(200)
                .body("items.size()", is(2));
        found("one-letter").body("items.size()", lessThanOrEqualTo(10));
    }

    @Test
    void refuses_what_it_can_not_look_for() {
        As.carelessly().get("/search").then().statusCode(400).body("errors[0].parameter", is("q"));
        As.carelessly().queryParam("q", " ").get("/search").then().statusCode(400);
        As.carelessly().queryParam("q", "x".repeat(201)).get("/search").then().statusCode(400);
        As.carelessly()
                .queryParam("q", "x")
                .queryParam("limit", 51)
                .get("/search")
                .then()
                .statusCode(400);
        As.nobody().queryParam("q", "x".repeat(200)).get("/search").then().statusCode(200);
        As.carelessly().queryParam("q", "a\u0000b").get("/search").then().statusCode(400);
        As.nobody()
                .queryParam("q", "\u0301")
                .get("/search")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void does_not_find_drafts() {
        Given.agencies("se-drafts");
        Given.drafts("se-drafts", "quagmire-draft");
        Given.interventions("se-drafts", "quagmire-open");
        As.steward()
                .queryParam("q", "quagmire")
                .get("/search")
                .then()
                .body("items.id", is(List.of("quagmire-open")))
                .body("items[0].detail", is("programme"));
    }

    @Test
    void takes_one_statement() {
        Given.clusters("statement-a", "statement-b");
        assertEquals(1, Statements.in(() -> found("statement")));
        assertEquals(1, Statements.in(() -> found("nothing-of-that-name")));
    }

    private static ValidatableResponse found(String q) {
        return As.nobody().queryParam("q", q).get("/search").then().statusCode(200);
    }

    private static void agency(String id, String names, String aliases, String identifiers) {
        As.steward()
                .body(AGENCY.formatted(id, names, aliases, identifiers))
                .post("/agencies")
                .then()
                .statusCode(201);
    }
}
