package org.cdp.cluster;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cdp.support.As;
import org.cdp.support.Statements;
import org.cdp.support.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ClusterTest {

    private static final String WHOLE = """
            {"id": "%s", "name": "Cutlery, Wazirabad",
             "sector": {"label": "Cutlery & stainless utensils", "isic": ["2593"]},
             "places": [{"name": "Wazirabad", "district": "Gujranwala", "province": "Punjab", "country": "PK",
                         "point": {"latitude": 32.4353, "longitude": 74.1142, "precision": "city centroid"}}],
             "opportunities": [{"text": "Joint buying of steel"}],
             "threats": [{"text": "Imports", "source": {"title": "Baseline survey"}}],
             "observations": [{"indicator": "firms", "value": 300, "valueTo": 3000, "unit": "firms", "period": "FY2009",
                               "approximate": true, "source": {"title": "Baseline survey"}}],
             "stages": [{"stage": "DIAGNOSED", "date": "2001-07", "source": {"title": "Diagnostic study"}},
                        {"stage": "SELECTED", "source": {"url": "https://www.unido.org/"}}]}
            """;

    private static final String OBSERVATION = """
            {"indicator": "firms", "value": %s, "unit": "firms", "approximate": false, "source": {"title": "S"}}
            """;

    private static final String OBSERVED = """
            {"id": "%s", "name": "Observed", "observations": [%s]}
            """;

    @Test
    void keeps_a_cluster_whole() {
        create(WHOLE.formatted("kept-whole"))
                .statusCode(201)
                .header("Location", containsString("/api/v1/clusters/kept-whole"))
                .header("ETag", startsWith("\"1-"));
        As.nobody()
                .get("/clusters/kept-whole")
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"1-"))
                .body("sector.isic", contains("2593"))
                .body("places[0].point.latitude", equalTo(new BigDecimal("32.4353")))
                .body("observations[0].valueTo", equalTo(3000))
                .body("stages.stage", contains("DIAGNOSED", "SELECTED"))
                .body("stage", is("DIAGNOSED"))
                .body("definition.complete", is(true));
    }

    @Test
    void says_what_of_the_definition_is_missing() {
        create("{\"id\": \"only-a-name\", \"name\": \"Only a name\"}")
                .statusCode(201)
                .body("definition.sectoral", is(false))
                .body("definition.geographical", is(false))
                .body("definition.concentrated", is(false))
                .body("definition.complete", is(false))
                .body("stage", equalTo(null));
    }

    @Test
    void makes_an_id_of_the_name() {
        create("{\"name\": \"Gems & Jewellery, Saddar (unique)\"}")
                .statusCode(201)
                .body("id", is("gems-jewellery-saddar-unique"));
    }

    @Test
    void changes_only_the_version_that_was_seen() {
        create(WHOLE.formatted("seen-once")).statusCode(201);
        patch("seen-once", null, "{\"name\": \"New\"}").statusCode(428);
        patch("seen-once", "\"1\"", "{\"name\": \"New\", \"threats\": []}")
                .statusCode(200)
                .body("version", equalTo(2))
                .body("name", is("New"))
                .body("definition.threats", is(false));
        patch("seen-once", "\"1\"", "{\"name\": \"Newer\"}").statusCode(412).body("current", is("\"2\""));
        As.steward()
                .header("If-Match", "\"1\"")
                .delete("/clusters/seen-once")
                .then()
                .statusCode(412);
        As.steward()
                .header("If-Match", "\"2\"")
                .delete("/clusters/seen-once")
                .then()
                .statusCode(204);
        As.nobody().get("/clusters/seen-once").then().statusCode(404);
    }

    @Test
    void keeps_every_digit_that_a_patch_does_not_touch() {
        create(OBSERVED.formatted("every-digit", OBSERVATION.formatted("12.50")))
                .statusCode(201);
        patch("every-digit", "\"1\"", "{\"name\": \"New\"}")
                .statusCode(200)
                .body("observations[0].value", equalTo(new BigDecimal("12.50")));
        patch("every-digit", "\"2\"", "{\"observations\": [" + OBSERVATION.formatted("0.0000001") + "]}")
                .statusCode(200)
                .body("observations[0].value", equalTo(new BigDecimal("0.0000001")));
        patch("every-digit", "\"3\"", "{\"observations\": [" + OBSERVATION.formatted("1e5") + "]}")
                .statusCode(400)
                .body("errors[0].detail", is("must be written in plain digits, without an exponent"));
    }

    @Test
    void is_put_at_its_address() {
        put("put-there", null, "{\"name\": \"Put\"}").statusCode(201).body("version", equalTo(1));
        put("put-there", null, "{\"name\": \"Put again\"}").statusCode(428);
        put("put-there", "\"1\"", "{\"name\": \"Put again\"}").statusCode(200).body("version", equalTo(2));
        put("put-there", "\"2\"", "{\"id\": \"elsewhere\", \"name\": \"X\"}").statusCode(400);
    }

    @Test
    void is_written_by_stewards_alone() {
        agency("cl-editor-agency");
        String editor = key("cl-editor-agency", "EDITOR");
        As.holderOf(editor)
                .body("{\"name\": \"By an editor\"}")
                .post("/clusters")
                .then()
                .statusCode(403);
        As.carelessly()
                .body("{\"name\": \"By nobody\"}")
                .post("/clusters")
                .then()
                .statusCode(401);
    }

    @Test
    void refuses_a_stage_without_evidence() {
        As.carelessSteward()
                .body("{\"name\": \"No evidence\", \"stages\": [{\"stage\": \"SELECTED\"}]}")
                .post("/clusters")
                .then()
                .statusCode(400)
                .body("errors[0].detail", is("a stage is reached by evidence: an intervention or a source"));
    }

    @Test
    void refuses_a_stage_reached_twice_and_one_shown_by_an_unknown_intervention() {
        create("""
                {"name": "Twice", "stages": [{"stage": "SELECTED", "source": {"title": "A"}},
                                             {"stage": "SELECTED", "source": {"title": "B"}}]}
                """).statusCode(409).body("detail", is("A cluster reaches a stage once."));
        create("{\"name\": \"Unknown\", \"stages\": [{\"stage\": \"SELECTED\", \"intervention\": \"no-such-thing\"}]}")
                .statusCode(422)
                .body("detail", containsString("no-such-thing"));
    }

    @Test
    void answers_a_strange_address_with_a_problem() {
        for (String address : new String[] {"/clusters/a%2Fb", "/clusters/no-such-cluster", "/clusters/%20"}) {
            As.carelessly()
                    .urlEncodingEnabled(false)
                    .get(address)
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json");
        }
    }

    @Test
    void refuses_a_sector_that_is_no_isic_code() {
        As.carelessly()
                .queryParam("sector", "leather")
                .get("/clusters")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", is("sector"));
    }

    @Test
    void is_kept_while_an_intervention_works_in_it() {
        agency("in-use-agency");
        create(named("in-use")).statusCode(201);
        intervention("in-use-work", "PROJECT", null, "in-use-agency", "in-use", false);
        As.steward()
                .header("If-Match", "\"1\"")
                .delete("/clusters/in-use")
                .then()
                .statusCode(409)
                .body("detail", containsString("an intervention still works in it"));
    }

    @Test
    void is_found_by_each_filter() {
        filterable("fil");
        found("fil", "sector", "25").body("items.id", contains("fil-a"));
        found("fil", "sector", "2", "sector", "1511").body("items.id", contains("fil-a", "fil-b"));
        found("fil", "sector", "251").body("items", hasSize(0));
        found("fil", "province", "Sindh").body("items.id", contains("fil-b"));
        found("fil", "stage", "PLANNED").body("items.id", contains("fil-a"));
        found("fil", "agency", "fil-agency").body("items.id", contains("fil-a", "fil-b"));
        found("fil", "agency", "fil-other").body("items.id", contains("fil-b"));
        found("fil", "programme", "fil-root").body("items.id", contains("fil-a", "fil-b"));
        found("fil", "programme", "fil-leaf").body("items.id", contains("fil-b"));
        found("fil", "agency", "fil-other", "stage", "PLANNED").body("items", hasSize(0));
        found("fil", "id", "fil-c").body("items.id", contains("fil-c"));
        found("fil", "sort", "-id").body("items.id", contains("fil-c", "fil-b", "fil-a"));
        found("fil")
                .body("items[0].places[0].point.latitude", equalTo(new BigDecimal("32.4")))
                .body("items[0].sector.label", is("Cutlery"))
                .body("items[0].complete", is(false));
    }

    @Test
    void counts_each_filters_values_as_if_it_was_not_given() {
        filterable("fac");
        facets("fac")
                .body("sectors.find { it.value == '25' }.label", containsString("fabricated metal products"))
                .body("sectors.find { it.value == '25' }.count", equalTo(1))
                .body("provinces.find { it.value == 'Punjab' }.count", equalTo(2))
                .body("provinces[0].value", is("Punjab"))
                .body("stages.find { it.value == 'PLANNED' }.count", equalTo(1))
                .body("agencies.find { it.value == 'fac-agency' }.count", equalTo(2))
                .body("agencies.find { it.value == 'fac-agency' }.label", is("Agency fac-agency"))
                .body("programmes.find { it.value == 'fac-root' }.count", equalTo(2))
                .body("programmes.find { it.value == 'fac-root' }.label", is("Title of fac-root"))
                .body("programmes.value", not(hasItem("fac-leaf")));
        facets("fac", "province", "Sindh")
                .body("provinces.find { it.value == 'Punjab' }.count", equalTo(2))
                .body("provinces.find { it.value == 'Sindh' }.count", equalTo(1))
                .body("agencies.find { it.value == 'fac-agency' }.count", equalTo(1))
                .body("sectors.value", not(hasItem("25")))
                .body("sectors.find { it.value == '15' }.count", equalTo(1))
                .body("stages", hasSize(0));
        facets("fac", "agency", "fac-other")
                .body("agencies.value", hasItem("fac-agency"))
                .body("provinces.value", contains("Punjab", "Sindh"))
                .body("programmes.value", contains("fac-root"));
    }

    @Test
    void shows_no_presence_through_a_draft() {
        agency("hid-agency");
        create(named("hid-cluster")).statusCode(201);
        intervention("hid-root", "PROGRAMME", null, "hid-agency", null, true);
        intervention("hid-work", "PROJECT", null, "hid-agency", "hid-cluster", true);
        found("hid-", "agency", "hid-agency").body("items", hasSize(0));
        facets("hid-").body("agencies", hasSize(0)).body("programmes", hasSize(0));
        agency("hid-open-agency");
        intervention("hid-open", "PROJECT", "hid-root", "hid-open-agency", "hid-cluster", false);
        found("hid-", "agency", "hid-open-agency").body("items.id", contains("hid-cluster"));
        found("hid-", "programme", "hid-root").body("items", hasSize(0));
        facets("hid-").body("agencies.value", contains("hid-open-agency")).body("programmes", hasSize(0));
    }

    @Test
    void pages_by_key() {
        for (String id : new String[] {"clpage-a", "clpage-b", "clpage-c"}) {
            create(named(id)).statusCode(201);
        }
        String next = found("clpage-", "limit", "2", "total", "true")
                .body("items.id", contains("clpage-a", "clpage-b"))
                .body("total", is(3))
                .body("next", notNullValue())
                .extract()
                .path("next");
        found("clpage-", "limit", "2", "after", next)
                .body("items.id", contains("clpage-c"))
                .body("next", equalTo(null));
    }

    @Test
    void asks_the_database_as_often_for_sixty_as_for_three() {
        counted(0, 3);
        long list = Statements.in(() -> found("counted-", "limit", "500").body("items", hasSize(3)));
        long facets = Statements.in(() -> facets("counted-"));
        long profile = Statements.in(() -> profile("counted-0"));
        counted(3, 60);
        create(observed("counted-much", 60)).statusCode(201);
        System.out.printf("statements: listClusters %d, readClusterFacets %d, readCluster %d%n", list, facets, profile);
        assertThat(Statements.in(() -> found("counted-", "limit", "500").body("items", hasSize(61))), is(list));
        assertThat(Statements.in(() -> facets("counted-")), is(facets));
        assertThat(Statements.in(() -> profile("counted-much")), is(profile));
    }

    private static void profile(String id) {
        As.nobody().get("/clusters/" + id).then().statusCode(200);
    }

    private static void counted(int from, int to) {
        for (int i = from; i < to; i++) {
            create(observed("counted-" + i, 3)).statusCode(201);
        }
    }

    private static String observed(String id, int observations) {
        String all = IntStream.range(0, observations)
                .mapToObj(OBSERVATION::formatted)
                .collect(Collectors.joining(","));
        return """
                {"id": "%s", "name": "%s", "sector": {"label": "Cutlery", "isic": ["2593", "2511"]},
                 "places": [{"name": "A", "province": "Punjab", "country": "PK"}, {"name": "B", "country": "PK"}],
                 "observations": [%s]}
                """.formatted(id, id, all);
    }

    /** Cluster a: metal in Punjab, planned. b: leather in Sindh and Punjab, further down the tree. c: nothing known. */
    private static void filterable(String prefix) {
        agency(prefix + "-agency");
        agency(prefix + "-other");
        create("""
                {"id": "%1$s-a", "name": "%1$s-a", "sector": {"label": "Cutlery", "isic": ["2593"]},
                 "places": [{"name": "W", "province": "Punjab", "country": "PK", "point": {"latitude": 32.4, "longitude": 74.1}}],
                 "stages": [{"stage": "PLANNED", "source": {"title": "Plan"}}]}
                """.formatted(prefix)).statusCode(201);
        create("""
                {"id": "%1$s-b", "name": "%1$s-b", "sector": {"label": "Leather", "isic": ["1511", "1512"]},
                 "places": [{"name": "K", "province": "Sindh", "country": "PK"}, {"name": "L", "province": "Punjab", "country": "PK"}]}
                """.formatted(prefix)).statusCode(201);
        create(named(prefix + "-c")).statusCode(201);
        intervention(prefix + "-root", "PROGRAMME", null, prefix + "-agency", prefix + "-a", false);
        intervention(prefix + "-branch", "PROJECT", prefix + "-root", prefix + "-agency", prefix + "-b", false);
        intervention(prefix + "-leaf", "ACTIVITY", prefix + "-branch", prefix + "-other", prefix + "-b", false);
    }

    private static String named(String id) {
        return "{\"id\": \"%1$s\", \"name\": \"%1$s\"}".formatted(id);
    }

    private static ValidatableResponse create(String body) {
        return As.steward().body(body).post("/clusters").then();
    }

    private static ValidatableResponse patch(String id, @Nullable String seen, String patch) {
        var request = As.steward().contentType("application/merge-patch+json").body(patch);
        return (seen == null ? request : request.header("If-Match", seen))
                .patch("/clusters/" + id)
                .then();
    }

    private static ValidatableResponse put(String id, @Nullable String seen, String body) {
        var request = As.steward().body(body);
        return (seen == null ? request : request.header("If-Match", seen))
                .put("/clusters/" + id)
                .then();
    }

    private static ValidatableResponse found(String q, String... parameters) {
        return get("/clusters", q, parameters);
    }

    private static ValidatableResponse facets(String q, String... parameters) {
        return get("/clusters/facets", q, parameters);
    }

    private static ValidatableResponse get(String address, String q, String... parameters) {
        var request = As.nobody().queryParam("q", q);
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam(parameters[i], parameters[i + 1]);
        }
        return request.get(address).then().statusCode(200);
    }

    private static void agency(String id) {
        As.steward()
                .body(
                        "{\"id\": \"%1$s\", \"kind\": \"GOVERNMENT\", \"country\": \"PK\", \"names\": [{\"name\": \"Agency %1$s\"}]}"
                                .formatted(id))
                .post("/agencies")
                .then()
                .statusCode(201);
    }

    private static String key(String agency, String role) {
        return As.steward()
                .body("{\"label\": \"test\", \"agency\": \"%s\", \"role\": \"%s\"}".formatted(agency, role))
                .post("/keys")
                .then()
                .statusCode(201)
                .extract()
                .path("secret");
    }

    private static void intervention(
            String id, String level, @Nullable String parent, String agency, @Nullable String cluster, boolean draft) {
        String upward = parent == null ? "" : ", \"parent\": \"" + parent + "\"";
        String where = cluster == null ? "" : ", \"clusters\": [{\"cluster\": \"" + cluster + "\"}]";
        As.steward()
                .body("""
                        {"id": "%1$s", "title": "Title of %1$s", "level": "%2$s", "type": "TRAINING", "reportedBy": "%3$s",
                         "participants": [{"agency": "%3$s", "role": "IMPLEMENTING"}], "draft": %4$s%5$s%6$s}
                        """.formatted(id, level, agency, draft, upward, where))
                .post("/interventions")
                .then()
                .statusCode(201);
    }
}
