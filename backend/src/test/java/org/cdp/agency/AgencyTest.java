package org.cdp.agency;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.cdp.support.As;
import org.cdp.support.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AgencyTest {

    private static final String TDAP = """
            {"id": "%s", "kind": "GOVERNMENT", "country": "PK",
             "names": [{"name": "Trade Development Authority of Pakistan", "acronym": "TDAP", "from": "2006-11"},
                       {"name": "Export Promotion Bureau", "acronym": "EPB", "from": "1963", "to": "2006-11"}],
             "aliases": ["EBP"], "sources": [{"url": "https://www.unido.org/index.php?id=5811"}]}
            """;

    @Test
    void keeps_names_through_time_and_finds_it_by_any_of_them() {
        create("names-through-time");
        As.nobody()
                .get("/agencies/names-through-time")
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"1-"))
                .body("name", is("Trade Development Authority of Pakistan"))
                .body("names[1].acronym", is("EPB"))
                .body("side", is("COUNTERPART"))
                .body("confidence", is("DOCUMENTED"));
        As.nobody()
                .queryParam("q", "ebp")
                .get("/agencies")
                .then()
                .statusCode(200)
                .body("items.id", hasItem("names-through-time"));
    }

    @Test
    void refuses_a_second_agency_of_the_same_id() {
        create("only-one");
        As.steward()
                .body(TDAP.formatted("only-one"))
                .post("/agencies")
                .then()
                .statusCode(409)
                .body("detail", is("There is an agency with this id already."));
    }

    @Test
    void refuses_nobody_to_write() {
        As.carelessly()
                .body(TDAP.formatted("by-nobody"))
                .post("/agencies")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
    }

    @Test
    void changes_only_the_version_that_was_seen() {
        create("seen-version");
        As.steward()
                .body("{\"website\": \"https://www.tdap.gov.pk\"}")
                .contentType("application/merge-patch+json")
                .patch("/agencies/seen-version")
                .then()
                .statusCode(428);
        As.steward()
                .header("If-Match", "\"1\"")
                .body("{\"website\": \"https://www.tdap.gov.pk\"}")
                .contentType("application/merge-patch+json")
                .patch("/agencies/seen-version")
                .then()
                .statusCode(200)
                .body("version", equalTo(2));
        As.steward()
                .header("If-Match", "\"1\"")
                .delete("/agencies/seen-version")
                .then()
                .statusCode(412)
                .body("current", is("\"2\""));
        As.steward()
                .header("If-Match", "\"2\"")
                .delete("/agencies/seen-version")
                .then()
                .statusCode(204);
        As.nobody().get("/agencies/seen-version").then().statusCode(404);
    }

    @Test
    void goes_on_counting_versions_after_it_was_deleted() {
        create("born-again");
        As.steward()
                .header("If-Match", "\"1\"")
                .delete("/agencies/born-again")
                .then()
                .statusCode(204);
        String again = TDAP.formatted("born-again");
        As.steward()
                .body(again)
                .put("/agencies/born-again")
                .then()
                .statusCode(201)
                .body("version", is(3));
        As.steward()
                .header("If-Match", "\"1\"")
                .body(again)
                .put("/agencies/born-again")
                .then()
                .statusCode(412);
    }

    @Test
    void is_not_sent_again_to_those_who_have_it() {
        create("known-already");
        String tag = As.nobody().get("/agencies/known-already").then().extract().header("ETag");
        As.nobody()
                .header("If-None-Match", tag)
                .get("/agencies/known-already")
                .then()
                .statusCode(304);
        As.nobody()
                .header("If-None-Match", "\"0-0\"")
                .get("/agencies/known-already")
                .then()
                .statusCode(200);
        As.steward()
                .header("If-None-Match", "*")
                .body(TDAP.formatted("known-already"))
                .put("/agencies/known-already")
                .then()
                .statusCode(412);
    }

    @Test
    void gives_the_address_of_the_new_record() {
        String address = As.steward()
                .body(TDAP.formatted("addressed-agency"))
                .post("/agencies")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        assertTrue(address.endsWith("/api/v1/agencies/addressed-agency") && !address.contains("v1/api"), address);
    }

    @Test
    void says_which_field_is_wrong() {
        As.carelessSteward()
                .body("{\"id\": \"wrong-field\", \"knd\": \"GOVERNMENT\"}")
                .post("/agencies")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", is("/knd"))
                .body("errors[0].detail", is("is not a field here: did you mean 'kind'?"));
        As.carelessSteward()
                .body("{\"country\": \"PK\", \"names\": [{\"name\": 5}]}")
                .post("/agencies")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", is("/names/0/name"));
        As.carelessSteward()
                .body("{\"country\": \"PK\", \"names\": [{\"acronym\": \"X\"}]}")
                .post("/agencies")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/names/0/name"))
                .body("errors.pointer", hasItem("/kind"));
    }

    @Test
    void refuses_a_parameter_it_does_not_have() {
        As.carelessly()
                .queryParam("knd", "GOVERNMENT")
                .get("/agencies")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", is("knd"))
                .body("errors[0].detail", is("is not a parameter here: did you mean 'kind'?"));
    }

    @Test
    void is_not_its_own_ancestor() {
        create("ancestor-a");
        As.steward()
                .header("If-Match", "\"1\"")
                .body("{\"parent\": \"ancestor-a\"}")
                .contentType("application/merge-patch+json")
                .patch("/agencies/ancestor-a")
                .then()
                .statusCode(422)
                .body("detail", is("An agency can't be its own ancestor."));
    }

    @Test
    void pages_by_key() {
        for (String id : new String[] {"page-a", "page-b", "page-c"}) {
            create(id);
        }
        String next = As.nobody()
                .queryParam("q", "page-")
                .queryParam("limit", 2)
                .queryParam("sort", "id")
                .queryParam("total", true)
                .get("/agencies")
                .then()
                .statusCode(200)
                .body("items.size()", is(2))
                .body("total", is(3))
                .body("next", notNullValue())
                .header("Link", startsWith("</api/v1/agencies?"))
                .extract()
                .path("next");
        As.nobody()
                .queryParam("q", "page-")
                .queryParam("limit", 2)
                .queryParam("sort", "id")
                .queryParam("after", next)
                .get("/agencies")
                .then()
                .statusCode(200)
                .body("items[0].id", is("page-c"))
                .body("next", equalTo(null));
    }

    @Test
    void gives_a_repeated_request_its_first_answer() {
        var body = TDAP.formatted("repeated");
        As.steward()
                .header("Idempotency-Key", "k1")
                .body(body)
                .post("/agencies")
                .then()
                .statusCode(201);
        As.steward()
                .header("Idempotency-Key", "k1")
                .body(body)
                .post("/agencies")
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", "true")
                .body("id", is("repeated"));
        As.steward()
                .header("Idempotency-Key", "k1")
                .body(TDAP.formatted("other"))
                .post("/agencies")
                .then()
                .statusCode(422);
    }

    private static void create(String id) {
        As.steward().body(TDAP.formatted(id)).post("/agencies").then().statusCode(201);
    }
}
