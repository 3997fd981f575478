package org.cdp.overview;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.cdp.support.As;
import org.cdp.support.Given;
import org.cdp.support.Statements;
import org.cdp.support.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CoverageTest {

    @Test
    void shows_who_works_where_with_what_and_when() {
        Given.agencies("cv-a", "cv-b", "cv-c");
        Given.clusters("cv-wood", "cv-fans");
        work(
                "cv-one",
                "cv-a",
                "cv-wood",
                "TRAINING",
                "\"status\": \"CLOSED\", \"actualStart\": \"2004-05\", \"actualEnd\": \"2006\"");
        work("cv-two", "cv-a", "cv-wood", "TRAINING", "\"status\": \"IMPLEMENTATION\", \"actualStart\": \"2010\"");
        work(
                "cv-three",
                "cv-a",
                "cv-wood",
                "FINANCE",
                "\"participants\": [{\"agency\": \"cv-b\", \"role\": \"FUNDING\"}]");
        work("cv-four", "cv-c", "cv-fans", "POLICY", "\"handover\": {\"agency\": \"cv-b\", \"state\": \"UNKNOWN\"}");
        cells("agency=cv-a&agency=cv-b&agency=cv-c")
                .body(
                        "items.collect { it.agency.id + ' ' + it.cluster.id }",
                        contains("cv-a cv-wood", "cv-b cv-fans", "cv-b cv-wood", "cv-c cv-fans"))
                .body("items[0].cluster.name", is("Cluster cv-wood"))
                .body("items[0].interventions", is(3))
                .body("items[0].live", is(1))
                .body("items[0].ended", is(1))
                .body("items[0].firstYear", is(2004))
                .body("items[0].lastYear", is(2006))
                .body("items[0].types.type", contains("FINANCE", "TRAINING"))
                .body("items[0].types[0].firstYear", nullValue())
                .body("items[0].types[1].interventions", is(2))
                .body("items[2].interventions", is(1));
        opensExactly(cells("cluster=cv-wood&cluster=cv-fans"));
    }

    @Test
    void knows_what_goes_on_today_and_what_it_does_not_know() {
        Given.agencies("cl-a");
        Given.clusters("cl-wood");
        work("cl-far-end", "cl-a", "cl-wood", "POLICY", "\"plannedEnd\": \"2070\"");
        work("cl-late", "cl-a", "cl-wood", "POLICY", "\"status\": \"IMPLEMENTATION\", \"plannedEnd\": \"2010\"");
        work("cl-over", "cl-a", "cl-wood", "POLICY", "\"plannedEnd\": \"2010\"");
        work("cl-said-over", "cl-a", "cl-wood", "POLICY", "\"status\": \"IMPLEMENTATION\", \"actualEnd\": \"2010\"");
        work("cl-ahead", "cl-a", "cl-wood", "POLICY", "\"status\": \"IMPLEMENTATION\", \"plannedStart\": \"2070\"");
        work("cl-begun", "cl-a", "cl-wood", "POLICY", "\"actualStart\": \"2004\"");
        work("cl-paused", "cl-a", "cl-wood", "POLICY", "\"status\": \"SUSPENDED\", \"plannedEnd\": \"2010\"");
        cells("agency=cl-a")
                .body("items[0].interventions", is(7))
                .body("items[0].live", is(2))
                .body("items[0].ended", is(2));
    }

    @Test
    void counts_no_drafts() {
        Given.agencies("cd-a");
        Given.clusters("cd-wood");
        work("cd-open", "cd-a", "cd-wood", "TRAINING", "\"draft\": false");
        work("cd-draft", "cd-a", "cd-wood", "TRAINING", "\"draft\": true");
        work("cd-study", "cd-a", "cd-wood", "DIAGNOSTIC_STUDY", "\"draft\": true");
        cells("agency=cd-a&total=true").body("items[0].interventions", is(1)).body("total", is(1));
        As.holderOf(Given.editorOf("cd-a")).get("/coverage?agency=cd-a").then().body("items[0].interventions", is(1));
        clusters("cluster=cd-wood").body("items[0].interventions", is(1)).body("items[0].studies", is(0));
        opensExactly(cells("agency=cd-a"));
    }

    @Test
    void lists_clusters_by_what_they_lack() {
        Given.agencies("ck-a");
        As.steward().body("""
                {"id": "ck-told", "name": "Told", "sector": {"label": "Told", "isic": ["0163"]},
                 "places": [{"name": "Told", "province": "ck-land", "country": "PK"}],
                 "stages": [{"stage": "DIAGNOSED", "source": {"title": "A study"}}]}
                """).post("/clusters").then().statusCode(201);
        Given.clusters("ck-none", "ck-poor", "ck-rich");
        work("ck-study", "ck-a", "ck-poor", "DIAGNOSTIC_STUDY", "\"status\": \"IMPLEMENTATION\"");
        work("ck-gift", "ck-a", "ck-rich", "TRAINING", "\"status\": \"CLOSED\"");
        contribution("ck-gift", "ck-a", false);
        contribution("ck-study", "ck-a", true);
        String all = "cluster=ck-told&cluster=ck-none&cluster=ck-poor&cluster=ck-rich&lacking=";
        clusters(all + "LIVE_INTERVENTION").body("items.cluster.id", contains("ck-none", "ck-rich", "ck-told"));
        clusters(all + "DIAGNOSTIC_STUDY").body("items.cluster.id", contains("ck-none", "ck-rich"));
        clusters(all + "MONEY").body("items.cluster.id", contains("ck-poor"));
        clusters(all + "MONEY&lacking=DIAGNOSTIC_STUDY&total=true")
                .body("items.cluster.id", contains("ck-none", "ck-poor", "ck-rich"))
                .body("total", is(3));
        clusters("agency=ck-a").body("items.cluster.id", contains("ck-poor", "ck-rich"));
        clusters("province=ck-land&sector=01").body("items.cluster.id", contains("ck-told"));
        clusters("province=ck-land&sector=1").body("items", empty());
        clusters("cluster=ck-rich")
                .body("items[0].lacks", containsInAnyOrder("LIVE_INTERVENTION", "DIAGNOSTIC_STUDY"))
                .body("items[0].contributions", is(1));
        for (String link : List.of("records", "money")) {
            String address = clusters("cluster=ck-rich").extract().path("items[0]." + link);
            As.steward()
                    .get(address.replace("/api/v1", ""))
                    .then()
                    .statusCode(200)
                    .body("items.size()", is(1));
        }
    }

    @Test
    void turns_pages_without_gaps_in_one_statement_each() {
        Given.agencies("cp-a", "cp-b");
        Given.clusters("cp-1", "cp-2", "cp-3");
        for (String cluster : List.of("cp-1", "cp-2", "cp-3")) {
            work(cluster + "-a", "cp-a", cluster, "TRAINING", "\"draft\": false");
            work(cluster + "-b", "cp-b", cluster, "TRAINING", "\"draft\": false");
        }
        String filter = "agency=cp-a&agency=cp-b&limit=4";
        String next = cells(filter)
                .body("items.size()", is(4))
                .body("next", notNullValue())
                .extract()
                .path("next");
        cells(filter + "&after=" + next)
                .body("items.collect { it.agency.id + it.cluster.id }", contains("cp-bcp-2", "cp-bcp-3"))
                .body("next", nullValue());
        assertEquals(1, Statements.in(() -> cells("limit=500")));
        assertEquals(1, Statements.in(() -> clusters("limit=500")));
        As.carelessly().get("/coverage?after=nonsense").then().statusCode(400);
        As.carelessly().get("/coverage?sector=leather").then().statusCode(400);
        As.carelessly().get("/coverage/clusters?lacking=LOVE").then().statusCode(400);
    }

    private static ValidatableResponse cells(String query) {
        return As.nobody().get("/coverage?" + query).then().statusCode(200);
    }

    private static ValidatableResponse clusters(String query) {
        return As.nobody().get("/coverage/clusters?" + query).then().statusCode(200);
    }

    private static void opensExactly(ValidatableResponse cells) {
        List<Map<String, Object>> all = cells.extract().path("items");
        for (Map<String, Object> cell : all) {
            As.steward()
                    .get(cell.get("records").toString().replace("/api/v1", "") + "&total=true")
                    .then()
                    .statusCode(200)
                    .body("total", is(cell.get("interventions")));
        }
    }

    private static void work(String id, String reporter, String cluster, String type, String more) {
        As.steward()
                .body("""
                {"id": "%s", "title": "%s", "level": "PROJECT", "type": "%s", "reportedBy": "%s", "clusters": [{"cluster": "%s"}], %s}
                """.formatted(id, id, type, reporter, cluster, more))
                .post("/interventions")
                .then()
                .statusCode(201);
    }

    private static void contribution(String intervention, String provider, boolean draft) {
        As.steward()
                .body("""
                {"intervention": "%s", "provider": "%s", "reportedBy": "%s", "stage": "PLEDGE", "form": "IN_KIND", "draft": %s}
                """.formatted(intervention, provider, provider, draft))
                .post("/contributions")
                .then()
                .statusCode(201);
    }
}
