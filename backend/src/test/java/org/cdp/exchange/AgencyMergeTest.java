package org.cdp.exchange;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cdp.support.As;
import org.cdp.support.Given;
import org.cdp.support.Replay;
import org.cdp.support.TestDatabase;
import org.junit.jupiter.api.Test;

/** Two records of one agency become one, with all that named either; and two again. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AgencyMergeTest {

    @Test
    void everything_that_named_the_one_names_the_other_and_figures_stay() {
        World world = new World("mg-all");
        JsonNode totals = World.timeless(Replay.get("/funding/summary?stage=RELEASE&intervention=mg-all-work"));
        Instant before = Instant.now();
        merge("mg-all-epb", "mg-all-tdap").statusCode(201).body("into.id", is("mg-all-tdap"));

        As.nobody()
                .get("/agencies/mg-all-tdap")
                .then()
                .body("names.name", hasItem("Bureau until 1999"))
                .body("aliases", hasItems("Export Promotion Bureau mg-all-epb", "EBP"))
                .body("identifiers.value", contains("mg-all-epb-7"));
        As.nobody()
                .queryParam("q", "Export Promotion Bureau mg-all-epb")
                .get("/agencies")
                .then()
                .body("items.id", contains("mg-all-tdap"));
        As.nobody().get("/agencies/mg-all-part").then().body("parent.id", is("mg-all-tdap"));
        As.nobody()
                .get("/interventions/mg-all-work")
                .then()
                .body("reportedBy.id", is("mg-all-tdap"))
                .body("participants.agency.id", contains("mg-all-tdap"))
                .body("handover.agency.id", is("mg-all-tdap"));
        As.nobody().get("/contributions/" + world.given).then().body("provider.id", is("mg-all-tdap"));
        As.nobody()
                .get("/contributions/" + world.taken)
                .then()
                .body("receiver.id", is("mg-all-tdap"))
                .body("statements.agency.id", contains("mg-all-tdap"));
        As.nobody().get("/adoptions/" + world.adoption).then().body("adopter.id", is("mg-all-tdap"));
        assertEquals(
                totals.path("rows"),
                World.timeless(Replay.get("/funding/summary?stage=RELEASE&intervention=mg-all-work"))
                        .path("rows"));
        As.nobody()
                .queryParam("asOf", before.toString())
                .get("/agencies/mg-all-epb")
                .then()
                .statusCode(200)
                .body("id", is("mg-all-epb"));
        As.nobody()
                .queryParam("asOf", before.toString())
                .get("/contributions/" + world.given)
                .then()
                .body("provider.id", is("mg-all-epb"));
        assertEquals(List.of(), Replay.ofAll().differences());
    }

    @Test
    void the_old_id_answers_and_is_nobody_elses() {
        new World("mg-old");
        merge("mg-old-epb", "mg-old-tdap").statusCode(201);
        As.nobody()
                .redirects()
                .follow(false)
                .get("/agencies/mg-old-epb?asOf=" + Instant.now().minusMillis(1))
                .then()
                .statusCode(307)
                .header("Location", containsString("/api/v1/agencies/mg-old-tdap?asOf="));
        As.nobody().get("/agencies/mg-old-epb").then().statusCode(200).body("id", is("mg-old-tdap"));
        As.nobody()
                .get("/agencies/mg-old-epb/merge")
                .then()
                .statusCode(200)
                .body("name", is("Export Promotion Bureau mg-old-epb"));
        As.nobody().get("/agencies/mg-old-tdap/merges").then().body("items.merged", contains("mg-old-epb"));
        As.nobody().get("/agencies?parent=mg-old-epb").then().body("items.name", contains("Part"));
        As.nobody().get("/contributions?provider=mg-old-epb").then().body("items.provider.id", contains("mg-old-tdap"));
        As.nobody()
                .get("/funding/summary?stage=RELEASE&agency=mg-old-tdap&agency=mg-old-epb")
                .then()
                .body("rows.contributions", contains(2))
                .body("rows[0].records", containsString("agency=mg-old-tdap&"));
        As.nobody().get("/agencies/mg-old-epb/history").then().body("items[0].operation", is("DELETE"));
        As.nobody().get("/agencies/mg-old-epb/merge/history").then().body("items.operation", contains("CREATE"));
        As.steward()
                .body(Given.agencyBody("mg-old-epb"))
                .post("/agencies")
                .then()
                .statusCode(422)
                .body("detail", containsString("merged into another"));
    }

    @Test
    void undoing_it_restores_exactly_what_was() {
        World world = new World("mg-undo");
        Map<String, JsonNode> before = world.told();
        merge("mg-undo-epb", "mg-undo-tdap").statusCode(201);
        assertNotEquals(before, world.told());
        As.steward().delete("/agencies/mg-undo-epb/merge").then().statusCode(428);
        undo("mg-undo-epb").statusCode(204);
        assertEquals(before, world.told());
        As.nobody().get("/agencies/mg-undo-epb/merge").then().statusCode(404);
        assertEquals(List.of(), Replay.ofAll().differences());

        merge("mg-undo-epb", "mg-undo-tdap").statusCode(201);
        undo("mg-undo-epb").statusCode(204);
        assertEquals(before, world.told());
    }

    @Test
    void asked_again_it_changes_nothing() {
        new World("mg-again");
        merge("mg-again-epb", "mg-again-tdap").statusCode(201);
        long last = last();
        merge("mg-again-epb", "mg-again-tdap").statusCode(200).header("ETag", is(etag("mg-again-epb")));
        assertEquals(last, last());
        merge("mg-again-epb", "mg-again-part").statusCode(409).body("detail", endsWith("undo that first."));
    }

    @Test
    void a_merged_agency_is_merged_on_and_undone_from_the_last() {
        World world = new World("mg-on");
        Map<String, JsonNode> before = world.told();
        Given.agency("mg-on-third");
        merge("mg-on-epb", "mg-on-tdap").statusCode(201);
        merge("mg-on-tdap", "mg-on-third").statusCode(201);
        As.nobody().get("/agencies/mg-on-epb").then().body("id", is("mg-on-third"));
        As.nobody()
                .get("/agencies/mg-on-third/merges")
                .then()
                .body("items.merged", contains("mg-on-epb", "mg-on-tdap"));
        undo("mg-on-epb").statusCode(409).body("detail", containsString("changed since"));
        undo("mg-on-tdap").statusCode(204);
        undo("mg-on-epb").statusCode(204);
        assertEquals(before, world.told());
    }

    @Test
    void what_was_changed_since_stands_in_the_way_until_it_is_put_back() {
        World world = new World("mg-since");
        merge("mg-since-epb", "mg-since-tdap").statusCode(201);
        String address = "/contributions/" + world.given;
        patch(address, "{\"notes\": \"corrected\"}");
        undo("mg-since-epb").statusCode(409).body("detail", containsString(world.given));
        patch(address, "{\"notes\": null}");
        undo("mg-since-epb").statusCode(204);
    }

    @Test
    void refuses_what_makes_no_sense() {
        World world = new World("mg-no");
        Given.agencies("mg-no-below");
        merge("mg-no-epb", "mg-no-epb").statusCode(422).body("detail", is("An agency is not merged into itself."));
        merge("mg-no-part", "mg-no-epb").statusCode(422).body("detail", containsString("part of the other"));
        merge("mg-no-epb", "mg-no-part").statusCode(422);
        merge("mg-no-epb", "mg-no-nowhere").statusCode(422);
        merge("mg-no-nowhere", "mg-no-epb").statusCode(404);
        merge("mg-no-donor", "mg-no-epb").statusCode(422).body("detail", containsString(world.taken));
        String reported = report("mg-no-work", "mg-no-donor", "mg-no-below", "mg-no-tdap");
        As.steward()
                .body("{\"position\": \"DISPUTED\"}")
                .put("/contributions/" + reported + "/statements/mg-no-below")
                .then()
                .statusCode(201);
        merge("mg-no-below", "mg-no-tdap").statusCode(422).body("detail", containsString("Only the other party"));
        As.nobody().get("/agencies/mg-no-below").then().body("id", is("mg-no-below"));
    }

    @Test
    void only_a_steward_merges_and_keys_go_along() {
        new World("mg-who");
        String editor = Given.editorOf("mg-who-epb");
        As.holderOf(editor)
                .body("{\"into\": \"mg-who-tdap\"}")
                .put("/agencies/mg-who-epb/merge")
                .then()
                .statusCode(403);
        merge("mg-who-epb", "mg-who-tdap").statusCode(201);
        As.holderOf(editor).delete("/agencies/mg-who-epb/merge").then().statusCode(403);
        As.holderOf(editor).get("/me").then().body("roles.agency", contains("mg-who-tdap"));
        undo("mg-who-epb").statusCode(204);
        As.holderOf(editor).get("/me").then().body("roles.agency", contains("mg-who-epb"));
    }

    @Test
    void what_the_one_had_imported_is_seen_and_taken_back_by_the_other() {
        new World("mg-import");
        String file = """
                {"id": "mg-import-sent", "title": "Sent in", "level": "PROGRAMME", "reportedBy": "mg-import-epb"}
                """;
        String id = ImportOf.checked(
                As.holderOf(Given.editorOf("mg-import-epb"))
                        .contentType("application/x-ndjson")
                        .body(file.getBytes(StandardCharsets.UTF_8))
                        .post("/imports?records=interventions"),
                "CHECKED");
        As.holderOf(Given.editorOf("mg-import-epb"))
                .body("{\"records\": \"contributions\", \"heading\": \"Paid\", \"column\": \"amount\"}")
                .post("/imports/headings")
                .then()
                .statusCode(200);
        String other = Given.editorOf("mg-import-tdap");
        As.holderOf(other).get("/imports/" + id).then().statusCode(404);
        merge("mg-import-epb", "mg-import-tdap").statusCode(201);
        As.holderOf(other).get("/imports/" + id).then().statusCode(200).body("agency", is("mg-import-tdap"));
        As.holderOf(other)
                .get("/imports/headings?records=contributions")
                .then()
                .body("items.heading", contains("paid"));
        undo("mg-import-epb").statusCode(204);
        As.holderOf(other).get("/imports/" + id).then().statusCode(404);
    }

    private static ValidatableResponse merge(String id, String into) {
        return As.steward()
                .body("{\"into\": \"%s\", \"notes\": \"One body, two files\"}".formatted(into))
                .put("/agencies/" + id + "/merge")
                .then();
    }

    private static ValidatableResponse undo(String id) {
        return As.steward()
                .header("If-Match", etag(id))
                .delete("/agencies/" + id + "/merge")
                .then();
    }

    private static String etag(String id) {
        return As.nobody().get("/agencies/" + id + "/merge").header("ETag");
    }

    private static void patch(String address, String patch) {
        As.steward()
                .header("If-Match", As.nobody().get(address).header("ETag"))
                .contentType("application/merge-patch+json")
                .body(patch)
                .patch(address)
                .then()
                .statusCode(200);
    }

    private static long last() {
        return Replay.get("/changes?sort=-sequence&limit=1")
                .at("/items/0/sequence")
                .asLong();
    }

    private static String report(String work, String provider, String receiver, String reportedBy) {
        return made("contributions", """
                {"intervention": "%s", "provider": "%s", "receiver": "%s", "reportedBy": "%s", "stage": "RELEASE",
                 "form": "CASH", "amount": 12.50, "currency": "USD", "date": "2004-08"}
                """.formatted(work, provider, receiver, reportedBy));
    }

    private static String made(String list, String body) {
        return As.steward()
                .body(body)
                .post("/" + list)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** An agency under two ids, with a record of every kind that names it. */
    private static final class World {

        final String given;
        final String taken;
        final String adoption;
        private final String name;

        World(String name) {
            this.name = name;
            Given.agencies(name + "-tdap", name + "-donor");
            made("agencies", """
                    {"id": "%1$s-epb", "kind": "GOVERNMENT", "country": "PK", "aliases": ["EBP"],
                     "names": [{"name": "Export Promotion Bureau %1$s-epb"}, {"name": "Bureau until 1999", "to": "1999"}],
                     "identifiers": [{"scheme": "CDP-TEST", "value": "%1$s-epb-7"}], "sources": [{"title": "Gazette"}]}
                    """.formatted(name));
            made("agencies", """
                    {"id": "%1$s-part", "kind": "GOVERNMENT", "country": "PK", "parent": "%1$s-epb", "names": [{"name": "Part"}]}
                    """.formatted(name));
            made("interventions", """
                    {"id": "%1$s-work", "title": "Work", "level": "PROGRAMME", "reportedBy": "%1$s-epb",
                     "participants": [{"agency": "%1$s-epb", "role": "IMPLEMENTING"}, {"agency": "%1$s-tdap", "role": "IMPLEMENTING"}],
                     "handover": {"agency": "%1$s-epb", "state": "OPERATING"}}
                    """.formatted(name));
            given = report(name + "-work", name + "-epb", name + "-part", name + "-epb");
            taken = report(name + "-work", name + "-donor", name + "-epb", name + "-donor");
            As.steward()
                    .body("{\"position\": \"DISPUTED\", \"amount\": 10, \"currency\": \"USD\"}")
                    .put("/contributions/" + taken + "/statements/" + name + "-epb")
                    .then()
                    .statusCode(201);
            adoption = made("adoptions", """
                    {"from": "%1$s-work", "adopter": "%1$s-epb", "mechanism": "STUDY", "steps": [{"stage": "INTEREST"}]}
                    """.formatted(name));
        }

        /** All that it says of them, but for versions and times. */
        Map<String, JsonNode> told() {
            Map<String, JsonNode> told = new LinkedHashMap<>();
            for (String path : List.of(
                    "/agencies/" + name + "-tdap",
                    "/agencies/" + name + "-part",
                    "/agencies?sort=id&q=" + name + "-epb",
                    "/interventions/" + name + "-work",
                    "/contributions/" + given,
                    "/contributions/" + taken,
                    "/adoptions/" + adoption)) {
                told.put(path, timeless(Replay.get(path)));
            }
            JsonNode old = As.nobody().get("/agencies/" + name + "-epb").as(JsonNode.class);
            told.put("old", timeless(old));
            return told;
        }

        private static JsonNode timeless(JsonNode record) {
            if (record instanceof ObjectNode object) {
                object.remove(List.of("version", "createdAt", "updatedAt"));
            }
            record.forEach(World::timeless);
            return record;
        }
    }
}
