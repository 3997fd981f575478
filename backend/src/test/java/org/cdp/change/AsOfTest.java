package org.cdp.change;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.cdp.support.As;
import org.cdp.support.Given;
import org.cdp.support.TestDatabase;
import org.junit.jupiter.api.Test;

/** What the register said at an earlier instant. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AsOfTest {

    /** Tables that hold no records: what serves to run the register. */
    private static final List<String> NO_RECORDS = List.of(
            "access_key",
            "agency_merge_change",
            "archive_snapshot",
            "browser_session",
            "change",
            "delivery",
            "flyway_schema_history",
            "heading_meaning",
            "import",
            "import_piece",
            "import_problem",
            "import_record",
            "person",
            "person_role",
            "retired_secret",
            "retry",
            "seal",
            "security_event",
            "webhook");

    private final EntityManager database;

    AsOfTest(EntityManager database) {
        this.database = database;
    }

    @Test
    void every_table_of_records_has_a_history_with_the_same_columns() {
        assertEquals(List.of(), rows("""
                        select c.table_name || '.' || c.column_name from information_schema.columns c
                        join information_schema.tables t using (table_schema, table_name)
                        where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.table_name not in (:others)
                        and not exists (select 1 from information_schema.columns p where p.table_schema = 'as_of'
                          and p.table_name = c.table_name and p.column_name = c.column_name)
                        """));
    }

    @Test
    void every_view_has_a_twin_in_the_past() {
        assertEquals(List.of(), rows("""
                        select table_name from information_schema.views v where table_schema = 'public'
                        and table_name not in (:others) and table_name not like 'pg_stat%' and not exists
                          (select 1 from information_schema.views p where p.table_schema = 'as_of' and p.table_name = v.table_name)
                        """));
    }

    private List<?> rows(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(sql, String.class)
                        .setParameter("others", NO_RECORDS)
                        .getResultList());
    }

    @Test
    void tells_what_a_record_said_before_it_was_changed_and_after() {
        Given.agency("was-renamed");
        Instant before = Instant.now();
        patch("was-renamed", "\"1\"", "{\"names\": [{\"name\": \"Second name\"}]}");
        Instant between = Instant.now();
        As.steward()
                .header("If-Match", "\"2\"")
                .delete("/agencies/was-renamed")
                .then()
                .statusCode(204);

        read("was-renamed", before).statusCode(200).body("name", equalTo("Agency was-renamed"));
        read("was-renamed", between).statusCode(200).body("name", equalTo("Second name"));
        read("was-renamed", Instant.now()).statusCode(404);
        As.nobody().get("/agencies/was-renamed").then().statusCode(404);
    }

    @Test
    void lists_and_counts_what_was_there() {
        Given.agencies("tallied-one", "tallied-two");
        Instant before = Instant.now();
        Given.agency("tallied-three");

        list("/agencies?q=tallied&total=true", before)
                .body("total", equalTo(2))
                .body("items.id", not(hasItem("tallied-three")));
        As.nobody().get("/agencies?q=tallied&total=true").then().body("total", equalTo(3));
        list("/search?q=tallied", before).body("items.id", not(hasItem("tallied-three")));
        list("/changes?sort=-sequence", before).body("items.id", not(hasItem("tallied-three")));
    }

    @Test
    void shows_a_draft_of_then_to_its_agency_alone_even_when_it_is_public_now() {
        Given.agencies("drafter-then", "other-then");
        Given.drafts("drafter-then", "draft-then");
        Instant asDraft = Instant.now();
        As.steward()
                .header("If-Match", "\"1\"")
                .contentType("application/merge-patch+json")
                .body("{\"draft\": false}")
                .patch("/interventions/draft-then")
                .then()
                .statusCode(200);

        As.nobody()
                .queryParam("asOf", asDraft.toString())
                .get("/interventions/draft-then")
                .then()
                .statusCode(404);
        As.holderOf(Given.editorOf("drafter-then"))
                .queryParam("asOf", asDraft.toString())
                .get("/interventions/draft-then")
                .then()
                .statusCode(200)
                .body("draft", equalTo(true));
        As.holderOf(Given.editorOf("other-then"))
                .queryParam("asOf", asDraft.toString())
                .get("/interventions?q=draft-then")
                .then()
                .body("items", empty());
    }

    @Test
    void leaves_the_present_alone_after_a_look_at_the_past() {
        Given.agency("present-after-past");
        Instant before = Instant.now().minusSeconds(3600);
        for (int i = 0; i < 40; i++) { // more often than there are connections
            list("/agencies?q=present-after-past", before).body("items", empty());
            As.nobody().get("/agencies/present-after-past").then().statusCode(200);
        }
    }

    @Test
    void leaves_the_present_alone_after_a_refused_look_at_the_past() {
        Given.agency("present-after-refusal");
        String before = Instant.now().minusSeconds(3600).toString();
        for (int i = 0; i < 40; i++) {
            for (String address : List.of(
                    "/agencies/present-after-refusal",
                    "/overview",
                    "/funding/summary?by=year",
                    "/contributions?counted=true")) {
                As.nobody().queryParam("asOf", before).get(address);
            }
            As.nobody().get("/agencies/present-after-refusal").then().statusCode(200);
            As.nobody()
                    .get("/agencies?q=present-after-refusal")
                    .then()
                    .body("items.id", hasItem("present-after-refusal"));
        }
    }

    @Test
    void knows_nothing_of_the_time_before_the_first_entry() {
        list("/agencies", Instant.parse("2001-01-01T00:00:00Z")).body("items", empty());
        list("/interventions", Instant.parse("2001-01-01T00:00:00Z")).body("items", empty());
    }

    @Test
    void refuses_what_is_no_instant_of_the_past() {
        for (String wrong : List.of("2026-03-31", "yesterday", "2999-01-01T00:00:00Z", "")) {
            As.carelessly()
                    .queryParam("asOf", wrong)
                    .get("/agencies")
                    .then()
                    .statusCode(400)
                    .body("errors.parameter", everyItem(equalTo("asOf")));
        }
        As.carelessSteward()
                .queryParam("asOf", Instant.now().toString())
                .body(Given.agencyBody("never-then"))
                .post("/agencies")
                .then()
                .statusCode(400)
                .body("errors[0].detail", containsString("not a parameter"));
    }

    private static io.restassured.response.ValidatableResponse read(String agency, Instant at) {
        return As.nobody()
                .queryParam("asOf", at.toString())
                .get("/agencies/" + agency)
                .then();
    }

    private static io.restassured.response.ValidatableResponse list(String address, Instant at) {
        return As.nobody().queryParam("asOf", at.toString()).get(address).then().statusCode(200);
    }

    private static void patch(String agency, String version, String body) {
        As.steward()
                .header("If-Match", version)
                .contentType("application/merge-patch+json")
                .body(body)
                .patch("/agencies/" + agency)
                .then()
                .statusCode(200);
    }
}
