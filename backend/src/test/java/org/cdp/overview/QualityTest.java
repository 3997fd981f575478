package org.cdp.overview;

import static org.hamcrest.Matchers.comparesEqualTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.cdp.support.As;
import org.cdp.support.Given;
import org.cdp.support.Statements;
import org.cdp.support.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class QualityTest {

    @Test
    void counts_what_is_there_of_what_is_asked() {
        Given.agencies("qa-a");
        Given.clusters("qa-wood");
        work(
                "qa-whole",
                "qa-a",
                "\"status\": \"CLOSED\", \"actualStart\": \"2004\", \"plannedEnd\": \"2006\", \"clusters\": [{\"cluster\": \"qa-wood\"}],"
                        + " \"participants\": [{\"agency\": \"qa-a\", \"role\": \"FUNDING\"}], \"sources\": [{\"title\": \"S\"}]");
        work("qa-bare", "qa-a", "\"draft\": false");
        contribution("qa-bare", "qa-a", "\"amount\": 1, \"currency\": \"PKR\"");
        quality("agency=qa-a")
                .body("items[0].subject.name", is("Agency qa-a"))
                .body("items[0].interventions", is(2))
                .body("items[0].contributions", is(1))
                .body(field("intervention.status") + "count", is(1))
                .body(field("intervention.status") + "of", is(2))
                .body(field("intervention.status") + "ratio", comparesEqualTo(new BigDecimal("0.5")))
                .body(field("contribution.amount") + "ratio", comparesEqualTo(BigDecimal.ONE))
                .body("items[0].completeness.count", is(7))
                .body("items[0].completeness.of", is(17))
                .body("items[0].completeness.ratio", comparesEqualTo(new BigDecimal("0.4118")))
                .body("items[0].timeliness.ageInDays", is(0))
                .body("items[0].timeliness.overdue.count", is(0))
                .body("items[0].timeliness.overdue.of", is(1))
                .body("items[0].timeliness.undated.count", is(1))
                .body("items[0].definition", nullValue());
    }

    @Test
    void leaves_a_ratio_out_where_nothing_is_asked() {
        Given.agencies("qn-a");
        quality("agency=qn-a")
                .body(field("intervention.status") + "of", is(0))
                .body(field("intervention.status") + "ratio", nullValue())
                .body("items[0].completeness.of", is(2));
    }

    @Test
    void checks_the_definition_of_a_cluster() {
        Given.agencies("qd-a");
        As.steward().body("""
                {"id": "qd-wood", "name": "Wood", "sector": {"label": "Wood", "isic": []}, "threats": [{"text": "Fire"}]}
                """).post("/clusters").then().statusCode(201);
        work("qd-work", "qd-a", "\"clusters\": [{\"cluster\": \"qd-wood\"}]");
        contribution("qd-work", "qd-a", "\"date\": \"2004\"");
        JsonPath told = quality("by=CLUSTER&cluster=qd-wood")
                .body("items[0].interventions", is(1))
                .body("items[0].contributions", is(1))
                .extract()
                .jsonPath();
        assertEquals(
                As.nobody().get("/clusters/qd-wood").jsonPath().getMap("definition"),
                told.getMap("items[0].definition"));
        quality("by=CLUSTER&agency=qd-a").body("items.subject.id", contains("qd-wood"));
        quality("cluster=qd-wood").body("items.subject.id", contains("qd-a"));
    }

    @Test
    void tells_what_to_fix_where_and_why() {
        Given.agencies("qf-a", "qf-b");
        Given.clusters("qf-wood");
        work(
                "qf-late",
                "qf-a",
                "\"status\": \"IMPLEMENTATION\", \"plannedStart\": \"2004\", \"plannedEnd\": \"2006\","
                        + " \"clusters\": [{\"cluster\": \"qf-wood\"}], \"sources\": [{\"title\": \"S\"}],"
                        + " \"participants\": [{\"agency\": \"qf-b\", \"role\": \"FUNDING\"}]");
        contribution("qf-late", "qf-a", "\"reference\": \"qf-1\", \"date\": \"2004\"");
        quality("agency=qf-a").body("items[0].timeliness.overdue.count", is(1));
        fixes("agency=qf-a")
                .body("items.type", contains("agency", "contribution", "intervention"))
                .body("items[1].label", is("qf-1"))
                .body("items[1].missing", contains("amount", "sources"))
                .body("items[2].id", is("qf-late"))
                .body("items[2].missing", contains("overdue"));
        fixes("cluster=qf-wood").body("items.type", contains("cluster", "contribution", "intervention"));
        fixes("agency=qf-a&cluster=qf-wood&type=intervention").body("items.id", contains("qf-late"));
        List<Map<String, Object>> items = fixes("agency=qf-a").extract().path("items");
        items.forEach(fix -> As.nobody()
                .get(fix.get("record").toString().replace("/api/v1", ""))
                .then()
                .statusCode(200));
    }

    @Test
    void finds_as_much_to_fix_as_is_missing() {
        Given.seeds();
        for (String subject : List.of("agency=smeda", "by=CLUSTER&cluster=wazirabad-cutlery", "agency=psic")) {
            JsonPath told = quality(subject).extract().jsonPath();
            int lacking = told.getInt("items[0].completeness.of") - told.getInt("items[0].completeness.count");
            String fixes = told.getString("items[0].fixes").replace("/api/v1", "");
            List<List<String>> missing = As.nobody()
                    .get(fixes + "&limit=500")
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("items.missing");
            List<String> all = missing.stream().flatMap(List::stream).toList();
            assertEquals(
                    lacking,
                    all.stream().filter(field -> !field.equals("overdue")).count());
            assertEquals(
                    told.getInt("items[0].timeliness.overdue.count"),
                    all.stream().filter(field -> field.equals("overdue")).count());
        }
        fixes("agency=smeda").body("items.find { it.id == 'pdc' }.missing", hasItem("overdue"));
    }

    @Test
    void judges_no_drafts() {
        Given.agencies("qh-a");
        Given.clusters("qh-wood");
        work("qh-open", "qh-a", "\"clusters\": [{\"cluster\": \"qh-wood\"}]");
        work("qh-draft", "qh-a", "\"draft\": true, \"clusters\": [{\"cluster\": \"qh-wood\"}]");
        contribution("qh-draft", "qh-a", "\"draft\": true");
        quality("agency=qh-a").body("items[0].interventions", is(1)).body("items[0].contributions", is(0));
        quality("by=CLUSTER&cluster=qh-wood")
                .body("items[0].interventions", is(1))
                .body("items[0].contributions", is(0));
        fixes("agency=qh-a").body("items.id", contains("qh-a", "qh-open"));
        fixes("cluster=qh-wood&total=true")
                .body("items.id", contains("qh-wood", "qh-open"))
                .body("total", is(2));
    }

    @Test
    void turns_pages_in_one_statement_each() {
        Given.agencies("qp-a", "qp-b", "qp-c");
        String filter = "agency=qp-a&agency=qp-b&agency=qp-c&limit=2";
        String next = quality(filter).body("next", notNullValue()).extract().path("next");
        quality(filter + "&after=" + next)
                .body("items.subject.id", contains("qp-c"))
                .body("next", nullValue());
        String rest = fixes(filter)
                .body("items.id", contains("qp-a", "qp-b"))
                .extract()
                .path("next");
        fixes(filter + "&after=" + rest).body("items.id", contains("qp-c"));
        assertEquals(1, Statements.in(() -> quality("limit=500")));
        assertEquals(1, Statements.in(() -> quality("limit=500&by=CLUSTER")));
        assertEquals(1, Statements.in(() -> fixes("limit=500")));
        fixes("type=cluster").body("items.type", not(hasItem("agency")));
        quality("agency=qp-nobody").body("items", empty());
        As.carelessly().get("/quality?by=WEATHER").then().statusCode(400);
        As.carelessly().get("/quality/fixes?type=weather").then().statusCode(400);
        As.carelessly().get("/quality?by=CLUSTER&after=" + next).then().statusCode(400);
    }

    private static String field(String name) {
        return "items[0].fields.find { it.field == '" + name + "' }.";
    }

    private static ValidatableResponse quality(String query) {
        return As.nobody().get("/quality?" + query).then().statusCode(200);
    }

    private static ValidatableResponse fixes(String query) {
        return As.nobody().get("/quality/fixes?" + query).then().statusCode(200);
    }

    private static void work(String id, String reporter, String more) {
        As.steward()
                .body("""
                {"id": "%s", "title": "%s", "level": "PROGRAMME", "reportedBy": "%s", %s}
                """.formatted(id, id, reporter, more))
                .post("/interventions")
                .then()
                .statusCode(201);
    }

    private static void contribution(String intervention, String provider, String more) {
        As.steward()
                .body("""
                {"intervention": "%s", "provider": "%s", "reportedBy": "%s", "stage": "PLEDGE", "form": "IN_KIND", %s}
                """.formatted(intervention, provider, provider, more))
                .post("/contributions")
                .then()
                .statusCode(201);
    }
}
