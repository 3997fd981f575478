package org.cdp.ripple;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.cdp.support.As;
import org.cdp.support.Given;
import org.cdp.support.Statements;
import org.cdp.support.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AdoptionTest {

    private static final String MERGE_PATCH = "application/merge-patch+json";

    @Test
    void tells_from_where_to_whom_and_how_far() {
        Given.agencies("ad-a", "ad-b");
        Given.clusters("ad-wood", "ad-fans");
        Given.interventions("ad-a", "ad-pilot");
        Given.interventions("ad-b", "ad-programme");
        String id = make("""
                {"from": "ad-pilot", "fromCluster": "ad-fans", "adopter": "ad-b", "to": "ad-programme",
                 "toClusters": ["ad-wood", "ad-fans"], "mechanism": "REPLICATION",
                 "steps": [{"stage": "STARTED", "date": "2004-08"}, {"stage": "ESTABLISHED", "note": "four studies"}],
                 "sources": [{"title": "Report"}], "inferredFields": ["steps.stage"]}
                """);
        As.nobody()
                .get("/adoptions/" + id)
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("from.name", is("Intervention ad-pilot"))
                .body("fromCluster.id", is("ad-fans"))
                .body("adopter.name", is("Agency ad-b"))
                .body("to.id", is("ad-programme"))
                .body("toClusters.id", contains("ad-wood", "ad-fans"))
                .body("stage", is("ESTABLISHED"))
                .body("date", nullValue())
                .body("steps[0].date", is("2004-08"))
                .body("confidence", is("DOCUMENTED"));
    }

    @Test
    void takes_steps_whose_dates_do_not_rise() {
        Given.agencies("ns-a");
        Given.interventions("ns-a", "ns-pilot");
        String id = make(spread("ns-pilot", "ns-a", """
                "steps": [{"stage": "INTEREST", "date": "2005-08"}, {"stage": "ABANDONED", "date": "2005"}]
                """));
        As.nobody()
                .get("/adoptions/" + id)
                .then()
                .body("stage", is("ABANDONED"))
                .body("date", is("2005"));
    }

    @Test
    void lists_those_that_fit_the_filters() {
        Given.agencies("li-a", "li-b");
        Given.clusters("li-wood", "li-fans");
        Given.interventions("li-a", "li-one", "li-two", "li-three");
        make(spread("li-one", "li-a", """
                "to": "li-two", "toClusters": ["li-wood"], "steps": [{"stage": "AGREED"}]"""));
        make(spread("li-two", "li-b", """
                "fromCluster": "li-wood", "steps": [{"stage": "INTEREST"}, {"stage": "STARTED", "date": "2006"}]"""));
        make(spread("li-one", "li-b", """
                "to": "li-three", "toClusters": ["li-fans"], "mechanism": "STUDY", "steps": [{"stage": "STARTED"}]"""));
        listed("from", "li-one").body("items.size()", is(2)).body("items[0].toClusters[0].name", is("Cluster li-wood"));
        listed("adopter", "li-b").body("items.from.id", contains("li-two", "li-one"));
        listed("to", "li-three").body("items.size()", is(1)).body("items[0].mechanism", is("STUDY"));
        listed("cluster", "li-wood").body("items.adopter.id", contains("li-a", "li-b"));
        As.nobody()
                .queryParam("adopter", "li-b")
                .queryParam("stage", "STARTED", "AGREED")
                .queryParam("mechanism", "REPLICATION")
                .get("/adoptions")
                .then()
                .statusCode(200)
                .body("items.size()", is(1))
                .body("items[0].steps.stage", contains("INTEREST", "STARTED"))
                .body("items[0].date", is("2006"));
    }

    @Test
    void pages_in_the_order_of_adding() {
        Given.agencies("pg-a");
        Given.interventions("pg-a", "pg-pilot");
        for (int i = 0; i < 3; i++) {
            make(started("pg-pilot", "pg-a"));
        }
        String next = As.nobody()
                .queryParam("from", "pg-pilot")
                .queryParam("limit", 2)
                .queryParam("total", true)
                .get("/adoptions")
                .then()
                .body("items.size()", is(2))
                .body("total", is(3))
                .extract()
                .path("next");
        As.nobody()
                .queryParam("from", "pg-pilot")
                .queryParam("limit", 2)
                .queryParam("after", next)
                .get("/adoptions")
                .then()
                .body("items.size()", is(1))
                .body("next", equalTo(null));
    }

    @Test
    void changes_and_goes_with_the_version_that_was_seen() {
        Given.agencies("ch-a");
        Given.clusters("ch-wood");
        Given.interventions("ch-a", "ch-pilot", "ch-own");
        String id = make(started("ch-pilot", "ch-a"));
        As.steward()
                .header("If-Match", "\"1\"")
                .contentType(MERGE_PATCH)
                .body("""
                        {"to": "ch-own", "toClusters": ["ch-wood"],
                         "steps": [{"stage": "STARTED"}, {"stage": "ABANDONED", "date": "2010"}]}""")
                .patch("/adoptions/" + id)
                .then()
                .statusCode(200)
                .body("version", is(2))
                .body("to.id", is("ch-own"))
                .body("stage", is("ABANDONED"));
        As.steward()
                .header("If-Match", "\"2\"")
                .body(started("ch-pilot", "ch-a"))
                .put("/adoptions/" + id)
                .then()
                .statusCode(200)
                .body("toClusters", empty())
                .body("stage", is("STARTED"));
        As.steward()
                .header("If-Match", "\"2\"")
                .delete("/adoptions/" + id)
                .then()
                .statusCode(412);
        As.steward()
                .header("If-Match", "\"3\"")
                .delete("/adoptions/" + id)
                .then()
                .statusCode(204);
        As.nobody().get("/adoptions/" + id).then().statusCode(404);
    }

    @Test
    void is_added_under_a_chosen_id() {
        Given.agencies("pu-a");
        Given.interventions("pu-a", "pu-pilot");
        String id = "019a4703-7464-7fc5-a32b-3a0429b9aaaa";
        As.steward()
                .body(started("pu-pilot", "pu-a"))
                .put("/adoptions/" + id)
                .then()
                .statusCode(201);
        As.steward()
                .body(started("pu-pilot", "pu-a").replaceFirst("\\{", "{\"id\": \"" + id + "\","))
                .post("/adoptions")
                .then()
                .statusCode(409)
                .body("detail", is("There is an adoption with this id already."));
    }

    @Test
    void never_leads_to_where_it_came_from() {
        Given.agencies("se-a");
        Given.interventions("se-a", "se-one");
        As.steward()
                .body(leading("se-one", "se-a", "se-one"))
                .post("/adoptions")
                .then()
                .statusCode(422)
                .body("detail", is("An adoption does not lead from an intervention to itself."));
    }

    @Test
    void never_leads_back() {
        Given.agencies("cy-a");
        Given.interventions("cy-a", "cy-one", "cy-two", "cy-three");
        make(leading("cy-one", "cy-a", "cy-two"));
        make(leading("cy-one", "cy-a", "cy-three"));
        make(leading("cy-two", "cy-a", "cy-three"));
        String sentence = "What spread from an intervention can't lead back to it.";
        As.steward()
                .body(leading("cy-three", "cy-a", "cy-one"))
                .post("/adoptions")
                .then()
                .statusCode(422)
                .body("detail", is(sentence));
        String open = make(started("cy-three", "cy-a"));
        As.steward()
                .header("If-Match", "\"1\"")
                .contentType(MERGE_PATCH)
                .body("{\"to\": \"cy-two\"}")
                .patch("/adoptions/" + open)
                .then()
                .statusCode(422)
                .body("detail", is(sentence));
    }

    @Test
    void passes_a_stage_once_and_one_at_least() {
        Given.agencies("st-a");
        Given.interventions("st-a", "st-pilot");
        As.steward()
                .body(spread("st-pilot", "st-a", "\"steps\": [{\"stage\": \"AGREED\"}, {\"stage\": \"AGREED\"}]"))
                .post("/adoptions")
                .then()
                .statusCode(409)
                .body("detail", is("An adoption passes a stage once."));
        As.carelessSteward()
                .body(spread("st-pilot", "st-a", "\"steps\": []"))
                .post("/adoptions")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/steps"));
    }

    @Test
    void names_only_records_of_the_register() {
        Given.agencies("un-a");
        Given.interventions("un-a", "un-pilot");
        As.steward()
                .body(spread("un-pilot", "un-a", "\"toClusters\": [\"un-none\"], \"steps\": [{\"stage\": \"AGREED\"}]"))
                .post("/adoptions")
                .then()
                .statusCode(422)
                .body("detail", is("There is no such cluster to reach, or an adoption still reaches it. ('un-none')"));
        As.steward().body(started("un-none", "un-a")).post("/adoptions").then().statusCode(422);
    }

    @Test
    void is_written_for_its_adopter_alone() {
        Given.agencies("ow-a", "ow-b");
        Given.interventions("ow-a", "ow-pilot");
        String own = Given.editorOf("ow-b");
        String other = Given.editorOf("ow-a");
        String id = make(As.holderOf(own), started("ow-pilot", "ow-b"));
        As.holderOf(other)
                .body(started("ow-pilot", "ow-b"))
                .post("/adoptions")
                .then()
                .statusCode(403);
        As.holderOf(other)
                .header("If-Match", "\"1\"")
                .delete("/adoptions/" + id)
                .then()
                .statusCode(403);
        As.holderOf(own)
                .header("If-Match", "\"1\"")
                .contentType(MERGE_PATCH)
                .body("{\"adopter\": \"ow-a\"}")
                .patch("/adoptions/" + id)
                .then()
                .statusCode(403);
        As.carelessly()
                .body(started("ow-pilot", "ow-b"))
                .post("/adoptions")
                .then()
                .statusCode(401);
    }

    @Test
    void is_a_draft_while_an_end_of_it_is() {
        Given.agencies("dr-a", "dr-b");
        Given.interventions("dr-a", "dr-pilot");
        Given.drafts("dr-b", "dr-draft");
        String id = make(leading("dr-pilot", "dr-b", "dr-draft"));
        String own = Given.editorOf("dr-b");
        String other = Given.editorOf("dr-a");
        As.holderOf(own).get("/adoptions/" + id).then().statusCode(200);
        As.holderOf(other).get("/adoptions/" + id).then().statusCode(404);
        As.nobody().get("/adoptions/" + id).then().statusCode(404);
        As.nobody().get("/adoptions?from=dr-pilot").then().body("items", empty());
        As.holderOf(own).get("/adoptions?from=dr-pilot").then().body("items.size()", is(1));
        As.nobody().get("/changes?type=adoption&limit=500").then().body("items.id", not(hasItem(id)));
        As.holderOf(other)
                .body(leading("dr-pilot", "dr-a", "dr-draft"))
                .post("/adoptions")
                .then()
                .statusCode(422);
    }

    @Test
    void shows_no_title_that_became_a_draft_of_others() {
        Given.agencies("re-a", "re-b", "re-c");
        Given.interventions("re-b", "re-pilot");
        Given.interventions("re-c", "re-theirs");
        Given.drafts("re-a", "re-own");
        String mine = Given.editorOf("re-a");
        String id = make(As.holderOf(mine), started("re-pilot", "re-a"));
        String result = make(leading("re-pilot", "re-a", "re-theirs"));
        String drafts = make(As.holderOf(mine), leading("re-pilot", "re-a", "re-own"));
        redraft("re-pilot", "1", true);
        for (var one : List.of(id, result, drafts)) {
            As.holderOf(mine).get("/adoptions/" + one).then().statusCode(404);
            As.holderOf(mine)
                    .body(started("re-theirs", "re-a"))
                    .put("/adoptions/" + one)
                    .then()
                    .statusCode(404);
        }
        As.holderOf(mine).get("/adoptions?adopter=re-a").then().body("items", empty());
        var origin = As.holderOf(Given.editorOf("re-b"));
        origin.get("/adoptions?adopter=re-a").then().body("items.id", contains(id, result));
        As.steward().get("/adoptions?adopter=re-a").then().body("items.id", contains(id, result, drafts));
        redraft("re-pilot", "2", false);
        redraft("re-theirs", "1", true);
        As.holderOf(mine).get("/adoptions?adopter=re-a").then().body("items.id", contains(id, drafts));
        As.holderOf(mine).get("/adoptions/" + result).then().statusCode(404);
        As.nobody().get("/adoptions?adopter=re-a").then().body("items.id", contains(id));
    }

    private static void redraft(String intervention, String version, boolean draft) {
        As.steward()
                .header("If-Match", '"' + version + '"')
                .contentType(MERGE_PATCH)
                .body("{\"draft\": " + draft + "}")
                .patch("/interventions/" + intervention)
                .then()
                .statusCode(200);
    }

    @Test
    void takes_as_many_queries_for_many_as_for_one() {
        Given.agencies("qu-a");
        Given.clusters("qu-wood");
        Given.interventions("qu-a", "qu-pilot", "qu-two");
        String body = spread("qu-pilot", "qu-a", """
                "to": "qu-two", "toClusters": ["qu-wood"], "steps": [{"stage": "AGREED"}, {"stage": "STARTED"}]""");
        make(body);
        long one = Statements.in(() -> listed("from", "qu-pilot"));
        make(body);
        make(body);
        assertEquals(3, one);
        assertEquals(one, Statements.in(() -> listed("from", "qu-pilot").body("items.size()", is(3))));
    }

    private static ValidatableResponse listed(String filter, String value) {
        return As.nobody().queryParam(filter, value).get("/adoptions").then().statusCode(200);
    }

    private static String make(String body) {
        return make(As.steward(), body);
    }

    private static String make(RequestSpecification as, String body) {
        return as.body(body).post("/adoptions").then().statusCode(201).extract().path("id");
    }

    private static String started(String from, String adopter) {
        return spread(from, adopter, "\"steps\": [{\"stage\": \"STARTED\"}]");
    }

    private static String leading(String from, String adopter, String to) {
        return spread(from, adopter, "\"to\": \"%s\", \"steps\": [{\"stage\": \"STARTED\"}]".formatted(to));
    }

    private static String spread(String from, String adopter, String rest) {
        String mechanism = rest.contains("\"mechanism\"") ? "" : "\"mechanism\": \"REPLICATION\",";
        return "{\"from\": \"%s\", \"adopter\": \"%s\", %s %s}".formatted(from, adopter, mechanism, rest);
    }
}
