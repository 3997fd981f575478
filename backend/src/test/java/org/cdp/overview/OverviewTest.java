package org.cdp.overview;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.stream.Stream;
import org.cdp.support.As;
import org.cdp.support.Given;
import org.cdp.support.Statements;
import org.cdp.support.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class OverviewTest {

    private static final String CONTRIBUTION = """
            {"intervention": "%s", "provider": "%s", "reportedBy": "%s", "stage": "PLEDGE", "form": "IN_KIND", "draft": %s}
            """;

    @Test
    void counts_what_is_public() {
        JsonPath before = overview();
        Given.agencies("ov-a");
        Given.clusters("ov-wood", "ov-fans");
        Given.interventions("ov-a", "ov-pilot", "ov-own");
        Given.drafts("ov-a", "ov-draft");
        contribution("ov-pilot", "ov-a", "ov-a", false);
        contribution("ov-pilot", "ov-a", "ov-a", true);
        adoption("ov-pilot", "ov-own");
        adoption("ov-pilot", "ov-draft");
        JsonPath after = overview();
        assertEquals(List.of(1, 2, 2, 1, 1), grown(before, after));
        assertThat(after.getString("newest"), notNullValue());
    }

    @Test
    void counts_clusters_by_stage_and_without_one() {
        Given.clusters("os-none");
        As.steward().body("""
                        {"id": "os-planned", "name": "Planned", "stages": [
                          {"stage": "SELECTED", "source": {"title": "S"}}, {"stage": "PLANNED", "source": {"title": "P"}}]}
                        """).post("/clusters").then().statusCode(201);
        JsonPath overview = overview();
        List<Integer> counts = overview.getList("clustersByStage.count", Integer.class);
        assertEquals(
                overview.getInt("clusters"),
                counts.stream().mapToInt(Integer::intValue).sum());
        assertEquals(clusters("PLANNED"), overview.getInt("clustersByStage.find { it.stage == 'PLANNED' }.count"));
        assertThat(overview.getList("clustersByStage.findAll { it.stage == null }"), hasSize(1));
    }

    @Test
    void names_the_records_that_lack_something() {
        Given.agencies("om-a");
        Given.clusters("om-empty", "om-busy", "om-draft-only");
        Given.interventionIn("om-busy", "om-a", "om-unfunded");
        Given.interventionIn("om-busy", "om-a", "om-promised");
        Given.interventionIn("om-busy", "om-a", "om-funded");
        contribution("om-promised", "om-a", "om-a", true);
        contribution("om-funded", "om-a", "om-a", false);
        JsonPath overview = overview();
        assertThat(ids(overview, "definition-incomplete"), hasItems("om-empty", "om-busy"));
        assertThat(
                ids(overview, "no-intervention"),
                allOf(hasItems("om-empty", "om-draft-only"), not(hasItem("om-busy"))));
        assertThat(
                ids(overview, "no-funding"), allOf(hasItems("om-unfunded", "om-promised"), not(hasItem("om-funded"))));
    }

    @Test
    void opens_exactly_the_contributions_it_counts() {
        Given.agencies("ovw-a", "ovw-b");
        Given.interventions("ovw-a", "ovw-pilot");
        contribution("ovw-pilot", "ovw-a", "ovw-a", true);
        String disputed = contribution("ovw-pilot", "ovw-b", "ovw-a", false);
        As.steward()
                .body("{\"position\": \"DISPUTED\", \"reason\": \"It was more.\"}")
                .put("/contributions/" + disputed + "/statements/ovw-b")
                .then()
                .statusCode(201);
        JsonPath overview = overview();
        for (String code : List.of("unvalued", "disputed")) {
            String address = missing(code) + "records";
            String list = overview.getString(address).replace("/api/v1", "");
            As.steward()
                    .get(list + "&total=true&limit=500")
                    .then()
                    .statusCode(200)
                    .body("total", is(overview.getInt(missing(code) + "count")))
                    .body("items.id", hasItem(disputed));
        }
        assertThat(overview.getString(missing("disputed") + "records"), containsString("disputed=true"));
    }

    @Test
    void takes_two_statements() {
        Given.clusters("oq-wood");
        assertEquals(2, Statements.in(OverviewTest::overview));
    }

    private static JsonPath overview() {
        return As.nobody().get("/overview").then().statusCode(200).extract().jsonPath();
    }

    private static List<Integer> grown(JsonPath before, JsonPath after) {
        return Stream.of("agencies", "clusters", "interventions", "contributions", "adoptions")
                .map(kind -> after.getInt(kind) - before.getInt(kind))
                .toList();
    }

    private static String missing(String code) {
        return "missing.find { it.code == '" + code + "' }.";
    }

    /** The ids in the link, after making sure that they are as many as were counted. */
    private static List<String> ids(JsonPath overview, String code) {
        String link = overview.getString(missing(code) + "records");
        List<String> ids = Stream.of(link.substring(link.indexOf('?') + 1).split("&"))
                .map(id -> id.replaceFirst("^id=", ""))
                .toList();
        assertThat(ids, hasSize(overview.getInt(missing(code) + "count")));
        return ids;
    }

    private static int clusters(String stage) {
        return As.nobody()
                .queryParam("stage", stage)
                .queryParam("total", true)
                .get("/clusters")
                .then()
                .extract()
                .jsonPath()
                .getInt("total");
    }

    private static String contribution(String intervention, String provider, String reportedBy, boolean draft) {
        return As.steward()
                .body(CONTRIBUTION.formatted(intervention, provider, reportedBy, draft))
                .post("/contributions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void adoption(String from, String to) {
        As.steward().body("""
                        {"from": "%s", "adopter": "ov-a", "to": "%s", "mechanism": "EXPANSION", "steps": [{"stage": "AGREED"}]}
                        """.formatted(from, to)).post("/adoptions").then().statusCode(201);
    }
}
