package org.cdp.intervention;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cdp.support.As;
import org.cdp.support.Statements;
import org.cdp.support.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class InterventionTest {

    @Test
    void is_part_of_at_most_twenty_levels() {
        agency("deep-agency");
        String form = "{\"title\": \"Deep\", \"level\": \"PROGRAMME\", \"reportedBy\": \"deep-agency\"%s}";
        put("deep-1", null, form.formatted("")).statusCode(201);
        for (int level = 2; level <= 20; level++) {
            put("deep-" + level, null, form.formatted(", \"parent\": \"deep-" + (level - 1) + "\""))
                    .statusCode(201);
        }
        put("deep-21", null, form.formatted(", \"parent\": \"deep-20\""))
                .statusCode(422)
                .body("detail", is("A tree of interventions has at most 20 levels."));
        put("deep-0", null, form.formatted("")).statusCode(201);
        put("deep-1", "\"1\"", form.formatted(", \"parent\": \"deep-0\"")).statusCode(422);
    }

    @Test
    void keeps_an_intervention_whole_and_names_what_it_refers_to() {
        agency("whole-agency");
        cluster("whole-cluster");
        work("whole-root", "whole-agency", "");
        work("whole-middle", "whole-agency", ", \"parent\": \"whole-root\"");
        create("""
                {"id": "whole", "title": "Combined effluent treatment plant", "description": "Treats it.", "level": "PROJECT",
                 "type": "COMMON_FACILITY", "status": "CLOSED", "parent": "whole-middle", "reportedBy": "whole-agency",
                 "plannedStart": "2001", "plannedEnd": "FY2006", "actualStart": "2002-08", "actualEnd": "2007-05-31",
                 "participants": [{"agency": "whole-agency", "role": "FUNDING"}, {"agency": "whole-agency", "role": "IMPLEMENTING"}],
                 "clusters": [{"cluster": "whole-cluster", "share": 100}],
                 "budgets": [{"period": "FY2002", "amount": 487970000.50, "currency": "PKR", "status": "COMMITTED"}],
                 "results": [{"indicator": "firms assisted", "target": 100, "actual": 70}],
                 "handover": {"agency": "whole-agency", "date": "2008", "state": "PARTLY_OPERATING", "note": "Half of it."},
                 "identifiers": [{"scheme": "UNIDO-PROJECT", "value": "US/PAK/01/099"}],
                 "sources": [{"url": "https://www.unido.org/"}], "inferredFields": ["status"], "notes": "Note."}
                """).statusCode(201).header("Location", containsString("/api/v1/interventions/whole"));
        read("whole")
                .statusCode(200)
                .header("ETag", startsWith("\"1-"))
                .body("reportedBy.name", is("Agency whole-agency"))
                .body("parent.name", is("Title of whole-middle"))
                .body("ancestors.id", contains("whole-root", "whole-middle"))
                .body("participants[1].agency.name", is("Agency whole-agency"))
                .body("participants.role", contains("FUNDING", "IMPLEMENTING"))
                .body("clusters[0].cluster.name", is("Cluster whole-cluster"))
                .body("clusters[0].share", equalTo(100))
                .body("handover.agency.id", is("whole-agency"))
                .body("handover.state", is("PARTLY_OPERATING"))
                .body("budgets[0].period", is("FY2002"))
                .body("results[0].actual", equalTo(70))
                .body("draft", is(false));
        found("programme", "whole-root", "id", "whole")
                .body("items[0].reportedBy.name", is("Agency whole-agency"))
                .body("items[0].parent.name", is("Title of whole-middle"))
                .body("items[0].clusters", equalTo(1))
                .body("items[0].actualStart", is("2002-08"));
    }

    @Test
    void changes_only_the_version_that_was_seen() {
        agency("seen-agency");
        work("seen-work", "seen-agency", "");
        patch(As.steward(), "seen-work", null, "{\"title\": \"New\"}").statusCode(428);
        patch(As.steward(), "seen-work", "\"1\"", "{\"title\": \"New\"}")
                .statusCode(200)
                .body("title", is("New"));
        patch(As.steward(), "seen-work", "\"1\"", "{\"title\": \"Newer\"}")
                .statusCode(412)
                .body("current", is("\"2\""));
        As.steward()
                .header("If-Match", "\"2\"")
                .delete("/interventions/seen-work")
                .then()
                .statusCode(204);
        read("seen-work").statusCode(404).contentType("application/problem+json");
    }

    @Test
    void is_put_at_its_address() {
        agency("put-agency");
        String form = "{\"title\": \"%s\", \"level\": \"PROGRAMME\", \"reportedBy\": \"put-agency\"}";
        put("addressed-work", null, form.formatted("First")).statusCode(201).body("version", equalTo(1));
        put("addressed-work", null, form.formatted("Second")).statusCode(428);
        put("addressed-work", "\"1\"", form.formatted("Second")).statusCode(200).body("version", equalTo(2));
    }

    @Test
    void is_written_by_editors_of_its_reporter_alone() {
        agency("own-agency");
        agency("own-stranger");
        var form =
                "{\"id\": \"written-work\", \"title\": \"Own\", \"level\": \"PROGRAMME\", \"reportedBy\": \"own-agency\"}";
        String owner = key("own-agency", "EDITOR");
        String stranger = key("own-stranger", "EDITOR");
        As.holderOf(stranger).body(form).post("/interventions").then().statusCode(403);
        As.holderOf(key("own-agency", "READER"))
                .body(form)
                .post("/interventions")
                .then()
                .statusCode(403);
        As.carelessly().body(form).post("/interventions").then().statusCode(401);
        As.holderOf(owner).body(form).post("/interventions").then().statusCode(201);
        patch(As.holderOf(stranger), "written-work", "\"1\"", "{\"title\": \"Theirs\"}")
                .statusCode(403)
                .body("detail", is("Only an editor of 'own-agency' or a steward may write this."));
        As.holderOf(stranger)
                .header("If-Match", "\"1\"")
                .delete("/interventions/written-work")
                .then()
                .statusCode(403);
        patch(As.holderOf(owner), "written-work", "\"1\"", "{\"reportedBy\": \"own-stranger\"}")
                .statusCode(403);
        patch(As.holderOf(owner), "written-work", "\"1\"", "{\"title\": \"Ours\"}")
                .statusCode(200);
        patch(As.steward(), "written-work", "\"2\"", "{\"reportedBy\": \"own-stranger\"}")
                .statusCode(200);
    }

    @Test
    void is_unseen_by_others_while_it_is_a_draft() {
        agency("dr-agency");
        agency("dr-stranger");
        work("dr-work", "dr-agency", ", \"draft\": true");
        work("dr-child", "dr-stranger", ", \"parent\": \"dr-work\"");
        work("dr-grandchild", "dr-stranger", ", \"parent\": \"dr-child\"");
        String stranger = key("dr-stranger", "EDITOR");
        String reader = key("dr-agency", "READER");
        hidden(As::nobody);
        hidden(() -> As.holderOf(stranger));
        shown(As::steward);
        shown(() -> As.holderOf(reader));
        As.holderOf(stranger)
                .header("If-Match", "\"1\"")
                .body("{\"title\": \"X\", \"level\": \"PROGRAMME\", \"reportedBy\": \"dr-stranger\"}")
                .put("/interventions/dr-work")
                .then()
                .statusCode(404);
    }

    @Test
    void is_no_part_of_a_draft_of_others() {
        agency("un-agency");
        agency("un-stranger");
        work("un-draft", "un-agency", ", \"draft\": true");
        work("un-child", "un-stranger", "");
        String stranger = key("un-stranger", "EDITOR");
        String form =
                "{\"title\": \"Un\", \"level\": \"PROGRAMME\", \"reportedBy\": \"un-stranger\", \"parent\": \"%s\"}";
        for (String parent : new String[] {"un-draft", "un-nothing"}) {
            String told = "There is no such intervention to be the parent, or it still is the parent of another. ('%s')"
                    .formatted(parent);
            String body = form.formatted(parent);
            As.holderOf(stranger)
                    .body(body)
                    .post("/interventions")
                    .then()
                    .statusCode(422)
                    .body("title", is("Rule broken"))
                    .body("detail", is(told));
            put(As.holderOf(stranger), "un-new", null, body).statusCode(422).body("detail", is(told));
            put(As.holderOf(stranger), "un-child", "\"1\"", body)
                    .statusCode(422)
                    .body("detail", is(told));
            patch(As.holderOf(stranger), "un-child", "\"1\"", "{\"parent\": \"" + parent + "\"}")
                    .statusCode(422)
                    .body("detail", is(told));
        }
        As.holderOf(key("un-agency", "EDITOR"))
                .body(form.formatted("un-draft").replace("un-stranger", "un-agency"))
                .post("/interventions")
                .then()
                .statusCode(201);
    }

    @Test
    void stays_part_of_what_its_writer_cannot_see() {
        agency("st-agency");
        agency("st-stranger");
        work("st-draft", "st-agency", ", \"draft\": true");
        work("st-root", "st-stranger", "");
        work("st-child", "st-stranger", ", \"parent\": \"st-draft\"");
        String stranger = key("st-stranger", "EDITOR");
        String form = "{\"title\": \"St\", \"level\": \"PROGRAMME\", \"reportedBy\": \"st-stranger\"}";
        patch(As.holderOf(stranger), "st-child", "\"1\"", "{\"title\": \"A\"}").statusCode(200);
        patch(As.holderOf(stranger), "st-child", "\"2\"", "{\"title\": \"B\", \"parent\": null}")
                .statusCode(200);
        put(As.holderOf(stranger), "st-child", "\"3\"", form).statusCode(200).body("parent", equalTo(null));
        As.steward().get("/interventions/st-child").then().body("parent.id", is("st-draft"));
        patch(As.holderOf(stranger), "st-child", "\"4\"", "{\"parent\": \"st-root\"}")
                .statusCode(200)
                .body("parent.id", is("st-root"));
        put(As.holderOf(stranger), "st-child", "\"5\"", form).statusCode(200);
        As.steward().get("/interventions/st-child").then().body("parent", equalTo(null));
    }

    private static void hidden(Supplier<RequestSpecification> other) {
        String[] all = {"dr-work", "dr-child", "dr-grandchild"};
        other.get().get("/interventions/dr-work").then().statusCode(404);
        other.get()
                .get("/interventions/dr-child")
                .then()
                .body("parent", equalTo(null))
                .body("ancestors", hasSize(0));
        other.get().get("/interventions/dr-grandchild").then().body("ancestors.id", contains("dr-child"));
        other.get()
                .queryParam("id", (Object[]) all)
                .get("/interventions")
                .then()
                .statusCode(200)
                .body("items.id", contains("dr-child", "dr-grandchild"))
                .body("items[0].parent", equalTo(null))
                .body("items[1].parent.id", is("dr-child"));
        other.get()
                .queryParam("programme", "dr-work")
                .get("/interventions")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    private static void shown(Supplier<RequestSpecification> one) {
        one.get().get("/interventions/dr-work").then().statusCode(200);
        one.get().get("/interventions/dr-child").then().body("parent.name", is("Title of dr-work"));
        one.get()
                .queryParam("programme", "dr-work")
                .queryParam("sort", "id")
                .get("/interventions")
                .then()
                .statusCode(200)
                .body("items.id", contains("dr-child", "dr-grandchild", "dr-work"))
                .body("items[0].parent.name", is("Title of dr-work"));
    }

    @Test
    void gives_its_clusters_shares_of_the_whole_or_none() {
        agency("sh-agency");
        cluster("sh-a");
        cluster("sh-b");
        String whole = "Shares are given for all clusters or for none, and sum to 100.";
        String unsaid = "{\"cluster\": \"sh-b\"}";
        shares(share("sh-a", "60"), share("sh-b", "41")).statusCode(422).body("detail", is(whole));
        shares(share("sh-a", "100"), unsaid).statusCode(422).body("detail", is(whole));
        shares(share("sh-a", "101"))
                .statusCode(422)
                .body("detail", is("A share is more than 0 and at most 100 percent."));
        shares(share("sh-a", "33.3"), share("sh-b", "66.7")).statusCode(201);
        shares(unsaid, "{\"cluster\": \"sh-a\"}").statusCode(201);
    }

    private static ValidatableResponse shares(String... clusters) {
        return create("""
                {"id": "sh-%d", "title": "S", "level": "PROGRAMME", "reportedBy": "sh-agency", "clusters": [%s]}
                """.formatted(System.nanoTime(), String.join(",", clusters)));
    }

    private static String share(String cluster, String percent) {
        return "{\"cluster\": \"%s\", \"share\": %s}".formatted(cluster, percent);
    }

    @Test
    void is_not_its_own_ancestor() {
        agency("anc-agency");
        work("anc-a", "anc-agency", "");
        work("anc-b", "anc-agency", ", \"parent\": \"anc-a\"");
        patch(As.steward(), "anc-a", "\"1\"", "{\"parent\": \"anc-b\"}")
                .statusCode(422)
                .body("detail", is("An intervention can't be its own ancestor."));
        patch(As.steward(), "anc-a", "\"1\"", "{\"parent\": \"anc-a\"}").statusCode(422);
    }

    @Test
    void names_the_agency_or_cluster_that_there_is_not() {
        agency("nam-agency");
        String form = "{\"title\": \"Nam\", \"level\": \"PROGRAMME\", \"reportedBy\": \"%s\"%s}";
        create(form.formatted("nobody-knows", "")).statusCode(422).body("detail", containsString("'nobody-knows'"));
        create(form.formatted("nam-agency", ", \"clusters\": [{\"cluster\": \"no-cluster\"}]"))
                .statusCode(422)
                .body("detail", containsString("'no-cluster'"));
        create(form.formatted("nam-agency", ", \"participants\": [{\"agency\": \"no-agency\", \"role\": \"FUNDING\"}]"))
                .statusCode(422)
                .body("detail", containsString("'no-agency'"));
        create(form.formatted("nam-agency", ", \"handover\": {\"agency\": \"no-owner\", \"state\": \"UNKNOWN\"}"))
                .statusCode(422)
                .body("detail", containsString("'no-owner'"));
        create(form.formatted("nam-agency", ", \"parent\": \"no-parent\""))
                .statusCode(422)
                .body("detail", containsString("'no-parent'"));
    }

    @Test
    void asks_for_an_id_where_the_title_gives_none() {
        agency("idl-agency");
        String form = "{%s\"title\": \"وزیر آباد\", \"level\": \"PROGRAMME\", \"reportedBy\": \"idl-agency\"}";
        create(form.formatted("")).statusCode(400).body("errors[0].pointer", is("/id"));
        create(form.formatted("\"id\": \"wazirabad\", ")).statusCode(201).body("title", is("وزیر آباد"));
    }

    @Test
    void is_kept_while_it_has_parts_or_shows_a_stage() {
        agency("kep-agency");
        work("kep-root", "kep-agency", "");
        work("kep-part", "kep-agency", ", \"parent\": \"kep-root\"");
        work("kep-shown", "kep-agency", "");
        As.steward()
                .body("{\"name\": \"Kep\", \"stages\": [{\"stage\": \"SELECTED\", \"intervention\": \"kep-shown\"}]}")
                .post("/clusters")
                .then()
                .statusCode(201)
                .body("stages[0].intervention", is("kep-shown"));
        for (String id : new String[] {"kep-root", "kep-shown"}) {
            As.steward()
                    .header("If-Match", "*")
                    .delete("/interventions/" + id)
                    .then()
                    .statusCode(409)
                    .body("detail", startsWith("Other records still refer to it: "));
        }
    }

    @Test
    void answers_a_strange_address_with_a_problem() {
        for (String address : new String[] {"/interventions/a%2Fb", "/interventions/no-such-work"}) {
            As.carelessly()
                    .urlEncodingEnabled(false)
                    .get(address)
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json");
        }
        As.carelessly()
                .queryParam("since", "yesterday")
                .get("/interventions")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void is_found_by_each_filter() {
        for (String id : new String[] {"if-reporter", "if-funder", "if-owner"}) {
            agency(id);
        }
        cluster("if-cluster");
        work("if-root", "if-reporter", ", \"level\": \"PROGRAMME\", \"draft\": true");
        create("""
                {"id": "if-a", "title": "Alpha of if", "level": "PROJECT", "type": "NETWORK", "status": "CLOSED", "reportedBy": "if-reporter",
                 "actualStart": "2001-07", "actualEnd": "2005", "identifiers": [{"scheme": "PC-I", "value": "Ünik 77"}],
                 "participants": [{"agency": "if-funder", "role": "FUNDING"}, {"agency": "if-reporter", "role": "EXTENDING"}],
                 "clusters": [{"cluster": "if-cluster"}], "handover": {"agency": "if-owner", "state": "CLOSED"}}
                """).statusCode(201);
        create("""
                {"id": "if-b", "title": "Beta of if", "level": "ACTIVITY", "type": "TRAINING", "reportedBy": "if-owner", "parent": "if-a",
                 "plannedStart": "FY2010"}
                """).statusCode(201);
        ids("level", "ACTIVITY").body("items.id", contains("if-b"));
        ids("type", "NETWORK", "type", "TRAINING").body("items.id", hasItems("if-a", "if-b"));
        ids("status", "CLOSED").body("items.id", contains("if-a"));
        ids("agency", "if-funder").body("items.id", contains("if-a"));
        ids("agency", "if-reporter").body("items.id", contains("if-a"));
        ids("agency", "if-owner").body("items.id", contains("if-a", "if-b"));
        ids("agency", "if-owner", "role", "FUNDING").body("items", hasSize(0));
        ids("agency", "if-reporter", "role", "FUNDING").body("items", hasSize(0));
        ids("agency", "if-funder", "role", "FUNDING").body("items.id", contains("if-a"));
        ids("role", "EXTENDING").body("items.id", contains("if-a"));
        ids("cluster", "if-cluster").body("items.id", contains("if-a"));
        ids("programme", "if-a").body("items.id", contains("if-a", "if-b"));
        ids("parent", "if-a").body("items.id", contains("if-b"));
        ids("reportedBy", "if-owner").body("items.id", contains("if-b"));
        ids("since", "2006").body("items.id", contains("if-b"));
        ids("since", "2005-12").body("items.id", contains("if-a", "if-b"));
        ids("until", "2009-06").body("items.id", contains("if-a"));
        ids("until", "2009-07-01").body("items.id", contains("if-a", "if-b"));
        ids("since", "2004", "until", "2004").body("items.id", contains("if-a"));
        ids("draft", "true").body("items", hasSize(0));
        ids("draft", "false").body("items.id", contains("if-a", "if-b"));
        ids("q", "beta OF").body("items.id", contains("if-b"));
        ids("q", "unik 77").body("items.id", contains("if-a"));
        ids("sort", "-start").body("items.id", contains("if-b", "if-a"));
        ids("sort", "-title").body("items.id", contains("if-b", "if-a"));
        found("since", "1900", "id", "if-root").body("items", hasSize(0));
    }

    @Test
    void leaves_out_what_has_no_date_when_a_time_is_asked_for() {
        agency("undated-agency");
        work("undated", "undated-agency", "");
        found("id", "undated").body("items", hasSize(1));
        found("id", "undated", "since", "1900").body("items", hasSize(0));
        found("id", "undated", "until", "2030").body("items", hasSize(0));
    }

    @Test
    void pages_by_key() {
        agency("inpage-agency");
        for (String id : new String[] {"inpage-a", "inpage-b", "inpage-c"}) {
            work(id, "inpage-agency", "");
        }
        for (String sort : new String[] {"title", "start", "id"}) {
            String next = found("reportedBy", "inpage-agency", "limit", "2", "total", "true", "sort", sort)
                    .body("items.id", contains("inpage-a", "inpage-b"))
                    .body("total", is(3))
                    .body("next", notNullValue())
                    .extract()
                    .path("next");
            found("reportedBy", "inpage-agency", "limit", "2", "after", next, "sort", sort)
                    .body("items.id", contains("inpage-c"))
                    .body("next", equalTo(null));
        }
        found("reportedBy", "inpage-agency").body("items.id", not(hasItem("inpage-d")));
    }

    @Test
    void gives_a_repeated_request_its_first_answer() {
        agency("rep-agency");
        var form = "{\"id\": \"rep-work\", \"title\": \"R\", \"level\": \"PROGRAMME\", \"reportedBy\": \"rep-agency\"}";
        for (int i = 0; i < 2; i++) {
            As.steward()
                    .header("Idempotency-Key", "intervention-once")
                    .body(form)
                    .post("/interventions")
                    .then()
                    .statusCode(201)
                    .body("reportedBy.name", is("Agency rep-agency"));
        }
    }

    @Test
    void asks_the_database_as_often_for_sixty_as_for_three() {
        agency("many-agency");
        for (int i = 0; i < 60; i++) {
            agency("many-agency-" + i);
            cluster("many-cluster-" + i);
        }
        work("many-root", "many-agency", "");
        many(0, 3);
        long list = Statements.in(
                () -> found("reportedBy", "many-agency", "limit", "500").body("items", hasSize(4)));
        long narrowed = Statements.in(
                () -> found("programme", "many-root", "limit", "500").body("items", hasSize(4)));
        long profile = Statements.in(() -> read("many-0").body("clusters", hasSize(3)));
        many(3, 59);
        wide("many-wide", 60);
        System.out.printf(
                "statements: listInterventions %d, with programme %d, readIntervention %d%n", list, narrowed, profile);
        assertThat(
                Statements.in(
                        () -> found("reportedBy", "many-agency", "limit", "500").body("items", hasSize(61))),
                is(list));
        assertThat(
                Statements.in(
                        () -> found("programme", "many-root", "limit", "500").body("items", hasSize(61))),
                is(narrowed));
        assertThat(Statements.in(() -> read("many-wide").body("clusters", hasSize(60))), is(profile));
    }

    private static void many(int from, int to) {
        for (int i = from; i < to; i++) {
            wide("many-" + i, 3);
        }
    }

    /** Takes place in as many clusters, with as many agencies. */
    private static void wide(String id, int width) {
        work(
                id,
                "many-agency",
                ", \"parent\": \"many-root\", \"clusters\": [" + list(width, "{\"cluster\": \"many-cluster-%d\"}")
                        + "], \"participants\": ["
                        + list(width, "{\"agency\": \"many-agency-%d\", \"role\": \"FUNDING\"}") + "]");
    }

    private static String list(int length, String item) {
        return IntStream.range(0, length).mapToObj(item::formatted).collect(Collectors.joining(","));
    }

    private static ValidatableResponse create(String form) {
        return As.steward().body(form).post("/interventions").then();
    }

    private static void work(String id, String agency, String more) {
        String level = more.contains("\"level\"") ? "" : ", \"level\": \"PROJECT\"";
        create(
                        "{\"id\": \"%1$s\", \"title\": \"Title of %1$s\", \"type\": \"TRAINING\", \"reportedBy\": \"%2$s\"%3$s%4$s}"
                                .formatted(id, agency, level, more))
                .statusCode(201);
    }

    private static ValidatableResponse read(String id) {
        return As.nobody().get("/interventions/" + id).then();
    }

    private static ValidatableResponse patch(RequestSpecification as, String id, @Nullable String seen, String patch) {
        var request = as.contentType("application/merge-patch+json").body(patch);
        return (seen == null ? request : request.header("If-Match", seen))
                .patch("/interventions/" + id)
                .then();
    }

    private static ValidatableResponse put(String id, @Nullable String seen, String form) {
        return put(As.steward(), id, seen, form);
    }

    private static ValidatableResponse put(RequestSpecification as, String id, @Nullable String seen, String form) {
        var request = as.body(form);
        return (seen == null ? request : request.header("If-Match", seen))
                .put("/interventions/" + id)
                .then();
    }

    private static ValidatableResponse ids(String... parameters) {
        var request = As.nobody().queryParam("id", "if-root", "if-a", "if-b");
        return get(request, parameters);
    }

    private static ValidatableResponse found(String... parameters) {
        return get(As.nobody(), parameters);
    }

    private static ValidatableResponse get(RequestSpecification request, String... parameters) {
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam(parameters[i], parameters[i + 1]);
        }
        return request.get("/interventions").then().statusCode(200);
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

    private static void cluster(String id) {
        As.steward()
                .body("{\"id\": \"%1$s\", \"name\": \"Cluster %1$s\"}".formatted(id))
                .post("/clusters")
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
}
