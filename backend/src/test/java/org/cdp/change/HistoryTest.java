package org.cdp.change;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.cdp.support.As;
import org.cdp.support.Given;
import org.cdp.support.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The versions of a record: who made them, what they changed, who sees them, and how one is written again. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class HistoryTest {

    private static final String MERGE_PATCH = "application/merge-patch+json";

    @Test
    void tells_field_by_field_what_each_version_changed() {
        Given.agency("hi-told");
        patch(As.steward(), "/agencies/hi-told", 1, "{\"founded\": \"2004-08\", \"aliases\": [\"HT\"]}");
        patch(As.steward(), "/agencies/hi-told", 2, "{\"founded\": null}");
        As.nobody()
                .get("/agencies/hi-told/history")
                .then()
                .statusCode(200)
                .body("items.version", contains(3, 2, 1))
                .body("items.operation", contains("UPDATE", "UPDATE", "CREATE"))
                .body("items[0].changes.field", contains("/founded"))
                .body("items[0].changes[0].before", is("2004-08"))
                .body("items[0].changes[0].after", nullValue())
                .body("items[1].changes.field", contains("/aliases", "/founded"))
                .body("items[1].changes[0].after", contains("HT"))
                .body("items[2].changes.field", hasItem("/names"))
                .body("next", nullValue());
    }

    @Test
    void compares_across_its_pages() {
        Given.agency("hi-paged");
        patch(As.steward(), "/agencies/hi-paged", 1, "{\"notes\": \"one\"}");
        patch(As.steward(), "/agencies/hi-paged", 2, "{\"notes\": \"two\"}");
        String next = As.nobody()
                .get("/agencies/hi-paged/history?limit=1&total=true")
                .then()
                .body("items.changes.flatten().before", contains("one"))
                .body("total", is(3))
                .extract()
                .path("next");
        As.nobody()
                .get("/agencies/hi-paged/history?limit=2&after=" + next)
                .then()
                .body("items.version", contains(2, 1))
                .body("next", nullValue());
    }

    @Test
    void goes_on_after_the_record_is_gone() {
        Given.agency("hi-gone");
        As.steward()
                .header("If-Match", "\"1\"")
                .delete("/agencies/hi-gone")
                .then()
                .statusCode(204);
        As.nobody().get("/agencies/hi-gone/history").then().body("items.operation", contains("DELETE", "CREATE"));
        As.nobody().get("/agencies/hi-never/history").then().statusCode(404);
    }

    @Test
    void names_the_writer_to_the_owner_and_the_agency_to_all() {
        Given.agency("hi-owner");
        String key = Given.editorOf("hi-owner");
        As.holderOf(key)
                .body(programme("hi-own", "hi-owner", ""))
                .post("/interventions")
                .then()
                .statusCode(201);
        As.holderOf(key)
                .get("/interventions/hi-own/history")
                .then()
                .body("items[0].actor", is("a test"))
                .body("items[0].actorAgency", is("hi-owner"));
        As.nobody()
                .get("/interventions/hi-own/history")
                .then()
                .body("items[0].actor", nullValue())
                .body("items[0].actorAgency", is("hi-owner"));
    }

    @Test
    void never_shows_others_a_version_that_was_a_draft() {
        Given.agencies("hi-a", "hi-b");
        String own = Given.editorOf("hi-a");
        String other = Given.editorOf("hi-b");
        String address = "/interventions/hi-draft";
        As.holderOf(own)
                .body(programme("hi-draft", "hi-a", ", \"description\": \"top secret\", \"draft\": true"))
                .post("/interventions")
                .then()
                .statusCode(201);
        As.nobody().get(address + "/history").then().statusCode(404);
        patch(As.holderOf(own), address, 1, "{\"description\": \"for all\", \"draft\": false}");
        patch(As.holderOf(own), address, 2, "{\"description\": \"hidden again\", \"draft\": true}");
        patch(As.holderOf(own), address, 3, "{\"description\": \"for all again\", \"draft\": false}");
        for (RequestSpecification reader : List.of(As.nobody(), As.holderOf(other))) {
            String seen = reader.get(address + "/history")
                    .then()
                    .body("items.version", contains(4, 3, 2))
                    .body("items.operation", contains("UPDATE", "DELETE", "UPDATE"))
                    .extract()
                    .asString();
            assertThat(seen, not(containsString("secret")));
            assertThat(seen, not(containsString("hidden")));
        }
        As.holderOf(own).get(address + "/history").then().body("items.version", contains(4, 3, 3, 2, 1));
        restore(As.holderOf(other), address, 1, 4).statusCode(404);
    }

    @Test
    void never_shows_others_a_draft_that_a_version_names() {
        Given.agencies("hi-named");
        String own = Given.editorOf("hi-named");
        Given.drafts("hi-named", "hi-named-draft");
        As.holderOf(own)
                .body(programme("hi-named-child", "hi-named", ", \"parent\": \"hi-named-draft\""))
                .post("/interventions")
                .then()
                .statusCode(201);
        for (String path : List.of("/interventions/hi-named-child/history", "/changes?record=true&id=hi-named-child")) {
            assertThat(As.nobody().get(path).asString(), not(containsString("hi-named-draft")));
            assertThat(As.holderOf(own).get(path).asString(), containsString("hi-named-draft"));
        }
    }

    @Test
    void writes_a_version_again() {
        Given.agency("hi-back");
        patch(As.steward(), "/agencies/hi-back", 1, "{\"notes\": \"better\"}");
        patch(As.steward(), "/agencies/hi-back", 2, "{\"notes\": \"worse\"}");
        restore(As.carelessSteward(), "/agencies/hi-back", 2, null).statusCode(428);
        restore(As.steward(), "/agencies/hi-back", 2, 2).statusCode(412);
        restore(As.steward(), "/agencies/hi-back", 9, 3).statusCode(404);
        restore(As.steward().header("Idempotency-Key", "hi-back-once"), "/agencies/hi-back", 2, 3)
                .statusCode(200)
                .body("notes", is("better"))
                .body("version", is(4));
        restore(As.steward().header("Idempotency-Key", "hi-back-once"), "/agencies/hi-back", 2, 3)
                .statusCode(200)
                .header("Idempotent-Replayed", "true")
                .body("version", is(4));
        As.steward()
                .header("If-Match", "\"4\"")
                .delete("/agencies/hi-back")
                .then()
                .statusCode(204);
        restore(As.steward(), "/agencies/hi-back", 1, 4).statusCode(412);
        restore(As.steward(), "/agencies/hi-back", 1, null).statusCode(201).body("version", is(6));
    }

    @Test
    void restores_only_what_the_caller_may_write() {
        Given.agencies("hi-mine", "hi-theirs");
        Given.interventions("hi-mine", "hi-work");
        patch(As.steward(), "/interventions/hi-work", 1, "{\"title\": \"Renamed\"}");
        restore(As.holderOf(Given.editorOf("hi-theirs")), "/interventions/hi-work", 1, 2)
                .statusCode(403);
        restore(As.carelessly(), "/interventions/hi-work", 1, 2).statusCode(401);
        restore(As.holderOf(Given.editorOf("hi-mine")), "/interventions/hi-work", 1, 2)
                .statusCode(200)
                .body("title", is("Intervention hi-work"));
    }

    @Test
    void is_kept_of_every_kind_of_record() {
        Given.agencies("hi-k-donor", "hi-k-home");
        Given.clusters("hi-k-cluster");
        Given.interventions("hi-k-home", "hi-k-work");
        String contribution = made("/contributions", """
                {"intervention": "hi-k-work", "provider": "hi-k-donor", "receiver": "hi-k-home", "reportedBy": "hi-k-donor",
                 "stage": "RELEASE", "form": "CASH", "amount": 1000.50, "currency": "USD", "date": "2004"}
                """);
        String adoption = made("/adoptions", """
                {"from": "hi-k-work", "adopter": "hi-k-donor", "mechanism": "STUDY", "steps": [{"stage": "INTEREST"}]}
                """);
        String rate = made("/exchange-rates", """
                {"set": "hi-k-set", "currency": "PKR", "period": "2004-08", "unitsPerUsd": 58.1200}
                """);
        String statement = "/contributions/" + contribution + "/statements/hi-k-home";
        As.steward().body("{\"position\": \"CONFIRMED\"}").put(statement).then().statusCode(201);
        As.steward()
                .header("If-Match", "\"1\"")
                .body("{\"position\": \"DISPUTED\", \"reason\": \"late\"}")
                .put(statement)
                .then()
                .statusCode(200);
        patch(As.steward(), "/clusters/hi-k-cluster", 1, "{\"name\": \"Another\"}");
        patch(As.steward(), "/contributions/" + contribution, 1, "{\"amount\": 1000.5}");
        patch(As.steward(), "/contributions/" + contribution, 2, "{\"amount\": 2000}");
        patch(As.steward(), "/adoptions/" + adoption, 1, "{\"mechanism\": \"ADAPTATION\"}");
        patch(As.steward(), "/exchange-rates/" + rate, 1, "{\"unitsPerUsd\": 58.13}");
        restore(As.steward(), "/clusters/hi-k-cluster", 1, 2).statusCode(200).body("name", is("Cluster hi-k-cluster"));
        restore(As.steward(), "/adoptions/" + adoption, 1, 2).statusCode(200).body("mechanism", is("STUDY"));
        restore(As.steward(), "/exchange-rates/" + rate, 1, 2).statusCode(200);
        restore(As.steward(), statement, 1, 2).statusCode(200).body("position", is("CONFIRMED"));
        As.nobody().get("/exchange-rates/" + rate + "/history").then().body("items.version", contains(3, 2, 1));
        As.nobody().get(statement + "/history").then().body("items.version", contains(3, 2, 1));
        String digits =
                As.nobody().get("/contributions/" + contribution + "/history").asString();
        assertThat("every digit as it was written", digits, containsString("1000.50"));
    }

    private static ValidatableResponse restore(
            RequestSpecification caller, String address, int version, @Nullable Integer present) {
        RequestSpecification asked = present == null ? caller : caller.header("If-Match", "\"" + present + "\"");
        return asked.post(address + "/history/" + version + "/restoration").then();
    }

    private static void patch(RequestSpecification caller, String address, int version, String patch) {
        caller.header("If-Match", "\"" + version + "\"")
                .contentType(MERGE_PATCH)
                .body(patch)
                .patch(address)
                .then()
                .statusCode(200);
    }

    private static String made(String collection, String body) {
        return As.steward()
                .body(body)
                .post(collection)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String programme(String id, String reportedBy, String more) {
        return """
                {"id": "%s", "title": "Intervention %s", "level": "PROGRAMME", "reportedBy": "%s"%s}
                """.formatted(id, id, reportedBy, more);
    }
}
