package org.cdp.overview;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.cdp.support.As;
import org.cdp.support.Given;
import org.cdp.support.Statements;
import org.cdp.support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class OverlapTest {

    private static final String SOME =
            "within=CLUSTER&cluster=wazirabad-cutlery&cluster=gujrat-appliances&cluster=sialkot-surgical";

    /** The overlaps of the documented facts by their ids: the clusters, and the interventions and agencies of each. */
    @ParameterizedTest
    @CsvSource({
        "ov-cip, wazirabad-cutlery, cip-found cip-smeda cip-tdap18, tdap smeda moc pcsumea",
        "ov-appl, gujrat-appliances lahore-appliances karachi-appliances, punjab-cdp tdap-trade-policy, psic tdap",
        "ov-surg, sialkot-surgical, tdap-trade-policy cdi, tdap psic",
        "ov-sport, sialkot-sports sialkot-sportswear, tdap-trade-policy smeda-psdp smeda-unido, tdap smeda",
        "ov-ryk, ryk-ginning, punjab-cdp smeda-profiles, psic smeda",
        "ov-auto, lahore-autoparts karachi-autoparts mbdin-autoparts,"
                + " smeda-unido tdap-trade-policy jica-auto cdi ds-mbdin, smeda tdap psic",
        "ov-garm, lahore-garments, cnd-pilot cdi, unido psic"
    })
    void finds_the_seven_that_are_documented(String fact, String clusters, String interventions, String agencies) {
        Given.seeds();
        Set<String> places = Set.of(clusters.split(" "));
        List<Object> found = all("limit=500&cluster=" + String.join("&cluster=", places))
                .extract()
                .path("items.findAll { it.clusters.every { c -> ['%s'].contains(c.id) } }"
                        .formatted(String.join("','", places)));
        String text = found.toString();
        assertThat(fact, found, not(empty()));
        for (String id : (clusters + " " + interventions + " " + agencies).split(" ")) {
            assertThat(fact + " " + id, text.contains("id=" + id + ","), is(true));
        }
    }

    @Test
    void say_of_the_institute_what_they_are_made_of() {
        Given.seeds();
        all("cluster=wazirabad-cutlery&type=COMMON_FACILITY")
                .body("items", hasSize(1))
                .body("items[0].interventions.intervention.id", contains("cip-found", "cip-smeda", "cip-tdap18"))
                .body("items[0].interventions.start", contains("2001", "FY2009", "2018-06"))
                .body("items[0].interventions[1].end", is("2012"))
                .body("items[0].interventions[1].agencies.id", contains("smeda", "tdap"))
                .body("items[0].agencies.id", contains("moc", "pcsumea", "smeda", "tdap"))
                .body("items[0].since", is("2008-07-01"))
                .body("items[0].until", nullValue())
                .body("items[0].certain", is(false))
                .body("items[0].doubts", contains("DATES"));
    }

    @Test
    void are_certain_when_dates_leave_no_other_reading() {
        world("oa");
        work("oa-one", "oa-a", "TRAINING", "\"actualStart\": \"2004\", \"actualEnd\": \"2006\"");
        work("oa-two", "oa-b", "TRAINING", "\"plannedStart\": \"2005-06-01\", \"plannedEnd\": \"2010\"");
        work("oa-later", "oa-b", "TRAINING", "\"actualStart\": \"2011\"");
        work("oa-other", "oa-b", "POLICY", "\"actualStart\": \"2005\", \"actualEnd\": \"2005\"");
        all("cluster=oa-wood&within=CLUSTER")
                .body("items", hasSize(1))
                .body("items[0].type", is("TRAINING"))
                .body("items[0].clusters.id", contains("oa-wood"))
                .body("items[0].interventions.intervention.id", contains("oa-one", "oa-two"))
                .body("items[0].agencies.id", contains("oa-a", "oa-b"))
                .body("items[0].since", is("2005-06-01"))
                .body("items[0].until", is("2006-12-31"))
                .body("items[0].certain", is(true))
                .body("items[0].records", is("/api/v1/interventions?id=oa-one&id=oa-two"));
        all("cluster=oa-wood&certain=false").body("items", empty());
        all("agency=oa-b&type=TRAINING&certain=true").body("items", hasSize(1));
        all("agency=oa-c").body("items", empty());
    }

    @Test
    void doubt_what_is_not_dated_or_not_dated_well() {
        world("ob");
        work("ob-one", "ob-a", "TRAINING", "\"actualStart\": \"2004\", \"actualEnd\": \"2006\"");
        work("ob-two", "ob-b", "TRAINING", "\"actualStart\": \"2006\", \"actualEnd\": \"2007\"");
        work("ob-three", "ob-a", "POLICY", "\"actualStart\": \"2004-01-01\"");
        work("ob-four", "ob-b", "POLICY", "\"actualStart\": \"2005-01-01\"");
        work("ob-five", "ob-a", "FINANCE", "\"draft\": false");
        work("ob-six", "ob-b", "FINANCE", "\"actualStart\": \"2005-01-01\"");
        String doubts = "items.find { it.type == '%s' }.doubts";
        all("cluster=ob-wood")
                .body("items", hasSize(3))
                .body(doubts.formatted("TRAINING"), contains("DATES"))
                .body(doubts.formatted("POLICY"), contains("DATES"))
                .body(doubts.formatted("FINANCE"), contains("DATES"))
                .body("items.find { it.type == 'FINANCE' }.since", is("2005-01-01"))
                .body("items.find { it.type == 'FINANCE' }.until", nullValue());
    }

    @Test
    void are_certain_when_both_go_on() {
        world("og");
        work("og-one", "og-a", "TRAINING", "\"actualStart\": \"2004\", \"status\": \"IMPLEMENTATION\"");
        work("og-two", "og-b", "TRAINING", "\"actualStart\": \"2009\", \"status\": \"IMPLEMENTATION\"");
        all("cluster=og-wood").body("items.certain", contains(true));
    }

    @Test
    void are_of_different_agencies_and_of_different_work() {
        world("oc");
        work("oc-one", "oc-a", "TRAINING", "\"actualStart\": \"2004\"");
        work("oc-same-agency", "oc-a", "TRAINING", "\"actualStart\": \"2004\"");
        work(
                "oc-only-paid-by",
                "oc-a",
                "TRAINING",
                "\"participants\": [{\"agency\": \"oc-b\", \"role\": \"FUNDING\"}]");
        work("oc-part", "oc-b", "TRAINING", "\"parent\": \"oc-one\"");
        work("oc-part-of-part", "oc-b", "TRAINING", "\"parent\": \"oc-part\"");
        work("oc-cancelled", "oc-b", "TRAINING", "\"status\": \"CANCELLED\"");
        all("cluster=oc-wood")
                .body("items[0].interventions.intervention.id", hasItems("oc-same-agency", "oc-part"))
                .body(
                        "items[0].interventions.intervention.id.findAll { it == 'oc-one' || it == 'oc-cancelled' }",
                        empty())
                .body(
                        "items[0].interventions.find { it.intervention.id == 'oc-only-paid-by' }.agencies.id",
                        is(List.of("oc-a")));
    }

    @Test
    void know_no_drafts() {
        world("od");
        work("od-one", "od-a", "TRAINING", "\"actualStart\": \"2004\"");
        work("od-two", "od-b", "TRAINING", "\"draft\": true");
        all("cluster=od-wood&total=true").body("items", empty()).body("total", is(0));
        As.holderOf(Given.editorOf("od-b"))
                .get("/overlaps?cluster=od-wood")
                .then()
                .body("items", empty());
    }

    @Test
    void reach_across_clusters_of_one_trade() {
        Given.agencies("ot-a", "ot-b");
        trade("ot-kites-here", "Kite flying", "9001", "ot-here");
        trade("ot-kites-there", "Kites", "9001", "ot-there");
        trade("ot-kitewear", "Kite wear", "9002", "ot-here");
        trade("ot-glass", "Glass", "9003", "ot-here");
        work("ot-one", "ot-a", "TRAINING", "ot-kites-here", "\"actualStart\": \"2004\"");
        work("ot-part", "ot-a", "POLICY", "ot-kites-here", "\"parent\": \"ot-one\"");
        work("ot-two", "ot-b", "FINANCE", "ot-kites-there", "\"actualStart\": \"2004\"");
        work("ot-three", "ot-b", "FINANCE", "ot-kitewear", "\"actualStart\": \"2004\"");
        work("ot-four", "ot-b", "FINANCE", "ot-glass", "\"actualStart\": \"2004\"");
        all("agency=ot-a")
                .body("items.within.unique()", contains("TRADE"))
                .body(
                        "items.clusters*.id",
                        contains(List.of("ot-kites-here", "ot-kites-there"), List.of("ot-kites-here", "ot-kitewear")))
                .body("items[0].interventions.intervention.id", contains("ot-one", "ot-two"))
                .body("items[0].type", nullValue())
                .body("items[0].doubts", hasItem("CLUSTER"))
                .body("items[0].certain", is(false));
        all("sector=9002").body("items", hasSize(1));
        all("agency=ot-a&within=CLUSTER").body("items", empty());
    }

    @Test
    void turn_pages_without_gaps_in_one_statement_each() {
        Given.seeds();
        List<String> whole = all(SOME + "&limit=500").extract().path("items.records");
        Set<String> turned = new TreeSet<>();
        int items = 0;
        String next = "";
        while (next != null) {
            ValidatableResponse page = all(SOME + "&limit=3" + next);
            List<String> records = page.extract().path("items.records");
            turned.addAll(records);
            items += records.size();
            String cursor = page.extract().path("next");
            next = cursor == null ? null : "&after=" + cursor;
        }
        assertEquals(whole.size(), items);
        assertEquals(new TreeSet<>(whole), turned);
        assertEquals(1, Statements.in(() -> all(SOME + "&limit=500")));
        all(SOME + "&limit=1&total=true").body("total", is(items)).body("next", notNullValue());
        As.carelessly().get("/overlaps?after=nonsense").then().statusCode(400);
        As.carelessly().get("/overlaps?within=WORLD").then().statusCode(400);
    }

    private static ValidatableResponse all(String query) {
        return As.nobody().get("/overlaps?" + query).then().statusCode(200);
    }

    private static void world(String name) {
        Given.agencies(name + "-a", name + "-b", name + "-c");
        Given.clusters(name + "-wood");
    }

    private static void trade(String id, String label, String isic, String district) {
        As.steward()
                .body("""
                {"id": "%s", "name": "%s", "sector": {"label": "%s", "isic": ["%s"]},
                 "places": [{"name": "Town", "district": "%s", "country": "PK"}]}
                """.formatted(id, id, label, isic, district))
                .post("/clusters")
                .then()
                .statusCode(201);
    }

    private static void work(String id, String agency, String type, String more) {
        work(id, agency, type, id.substring(0, 2) + "-wood", more);
    }

    private static void work(String id, String agency, String type, String cluster, String more) {
        As.steward()
                .body("""
                {"id": "%s", "title": "%s", "level": "PROJECT", "type": "%s", "reportedBy": "%s", "clusters": [{"cluster": "%s"}], %s}
                """.formatted(id, id, type, agency, cluster, more))
                .post("/interventions")
                .then()
                .statusCode(201);
    }
}
