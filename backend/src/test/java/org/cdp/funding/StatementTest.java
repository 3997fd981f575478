package org.cdp.funding;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.cdp.support.As;
import org.cdp.support.Given;
import org.cdp.support.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class StatementTest {

    private static final String FORTY_MILLION = """
            {"position": "DISPUTED", "amount": 40000000, "currency": "PKR", "reason": "We paid Rs 40 million.",
             "sources": [{"url": "https://www.leathermag.com/analysis/effluent-plant-may-be-closed/"}]}
            """;

    @Test
    void is_awaited_of_the_party_that_did_not_report_until_it_has_answered() {
        GivenFunding.world("fund-await");
        String id = GivenFunding.contribution(Report.of("fund-await-donor", "fund-await-work")
                .with("reportedBy", "fund-await-donor")
                .with("receiver", "fund-await-home")
                .money("7", "USD"));
        awaited("fund-await-home").body("items.id", contains(id));
        awaited("fund-await-donor").body("items", empty());
        As.nobody()
                .queryParam("intervention", "fund-await-work")
                .queryParam("answered", true)
                .get("/contributions")
                .then()
                .body("items", empty());
        As.holderOf(Given.editorOf("fund-await-home"))
                .body("{\"position\": \"CONFIRMED\"}")
                .put(statement(id, "fund-await-home"))
                .then()
                .statusCode(201);
        awaited("fund-await-home").body("items", empty());
        As.nobody()
                .queryParam("intervention", "fund-await-work")
                .queryParam("answered", true)
                .get("/contributions")
                .then()
                .body("items.id", contains(id));
    }

    private static ValidatableResponse awaited(String agency) {
        return As.nobody()
                .queryParam("awaiting", agency)
                .get("/contributions")
                .then()
                .statusCode(200);
    }

    /** The effluent plant at Korangi: by the bureau's account the tanners paid 10 million, by their own 40. */
    @Test
    void stands_beside_the_report_and_changes_no_total() {
        GivenFunding.world("fund-korangi");
        String id = GivenFunding.contribution(Report.of("fund-korangi-donor", "fund-korangi-work")
                .with("reportedBy", "fund-korangi-home")
                .with("stage", "RELEASE")
                .money("10000000", "PKR"));
        As.holderOf(Given.editorOf("fund-korangi-donor"))
                .body(FORTY_MILLION)
                .put(statement(id, "fund-korangi-donor"))
                .then()
                .statusCode(201)
                .header("ETag", startsWith("\"1-"))
                .body("agency.name", is("Agency fund-korangi-donor"))
                .body("amount.toString()", is("40000000"));
        As.nobody()
                .get("/contributions/" + id)
                .then()
                .body("amount.toString()", is("10000000"))
                .body("disputed", is(true))
                .body("version", is(1))
                .body("statements.size()", is(1))
                .body("statements[0].position", is("DISPUTED"))
                .body("statements[0].amount.toString()", is("40000000"))
                .body("statements[0].reason", is("We paid Rs 40 million."));
        As.nobody()
                .queryParam("intervention", "fund-korangi-work")
                .get("/funding/summary")
                .then()
                .body("rows.size()", is(1))
                .body("rows[0].gross.toString()", is("10000000"))
                .body("rows[0].disputed", is(1));
        As.nobody()
                .queryParam("id", id + "/fund-korangi-donor")
                .get("/changes")
                .then()
                .body("items.type", contains("statement"))
                .body("items.agency", contains("fund-korangi-donor"));
    }

    @Test
    void is_replaced_and_taken_back_by_version() {
        GivenFunding.world("fund-redo");
        String id = GivenFunding.contribution(
                Report.of("fund-redo-donor", "fund-redo-work").with("receiver", "fund-redo-home"));
        String address = statement(id, "fund-redo-home");
        var key = Given.editorOf("fund-redo-home");
        String confirmed = "{\"position\": \"CONFIRMED\"}";
        As.holderOf(key).body(FORTY_MILLION).put(address).then().statusCode(201);
        As.holderOf(key).body(confirmed).put(address).then().statusCode(428);
        As.holderOf(key)
                .header("If-Match", "\"9\"")
                .body(confirmed)
                .put(address)
                .then()
                .statusCode(412);
        As.holderOf(key)
                .header("If-Match", "\"1\"")
                .body(confirmed)
                .put(address)
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"2-"));
        As.nobody().get("/contributions/" + id).then().body("disputed", is(false));
        As.nobody().get(address).then().statusCode(200).body("position", is("CONFIRMED"));
        As.holderOf(key).delete(address).then().statusCode(428);
        As.holderOf(key).header("If-Match", "\"1\"").delete(address).then().statusCode(412);
        As.holderOf(key).header("If-Match", "\"2\"").delete(address).then().statusCode(204);
        As.nobody().get(address).then().statusCode(404);
        As.nobody().get("/contributions/" + id).then().body("statements", empty());
    }

    @Test
    void is_the_other_partys_alone() {
        GivenFunding.world("fund-party");
        String id = GivenFunding.contribution(
                Report.of("fund-party-donor", "fund-party-work").with("receiver", "fund-party-home"));
        String rule = "Only the other party states its view of a contribution: its provider or its receiver, not its"
                + " reporter.";
        for (String agency : new String[] {"fund-party-donor", "fund-party-other"}) {
            As.holderOf(Given.editorOf(agency))
                    .body(FORTY_MILLION)
                    .put(statement(id, agency))
                    .then()
                    .statusCode(422)
                    .body("detail", is(rule));
        }
        As.holderOf(Given.editorOf("fund-party-donor"))
                .body(FORTY_MILLION)
                .put(statement(id, "fund-party-home"))
                .then()
                .statusCode(403);
        As.holderOf(Given.key("fund-party-home", "READER"))
                .body(FORTY_MILLION)
                .put(statement(id, "fund-party-home"))
                .then()
                .statusCode(403);
        As.carelessly()
                .body(FORTY_MILLION)
                .put(statement(id, "fund-party-home"))
                .then()
                .statusCode(401);
        As.steward()
                .body(FORTY_MILLION)
                .put(statement(id, "no-such-agency"))
                .then()
                .statusCode(422);
        As.steward()
                .body("{\"position\": \"DISPUTED\", \"amount\": 5}")
                .put(statement(id, "fund-party-home"))
                .then()
                .statusCode(422)
                .body("detail", is("An amount has a currency, and a currency an amount."));
    }

    @Test
    void holds_its_contribution_to_its_parties() {
        GivenFunding.world("fund-hold");
        String id = GivenFunding.contribution(
                Report.of("fund-hold-donor", "fund-hold-work").with("receiver", "fund-hold-home"));
        String address = "/contributions/" + id;
        GivenFunding.dispute(id, "fund-hold-home");
        GivenFunding.patch(address, 1, "{\"receiver\": null}").statusCode(422);
        GivenFunding.patch(address, 1, "{\"receiver\": \"fund-hold-other\"}").statusCode(422);
        GivenFunding.patch(address, 1, "{\"reportedBy\": \"fund-hold-home\"}").statusCode(422);
        GivenFunding.patch(address, 1, "{\"draft\": true}")
                .statusCode(422)
                .body("detail", is("A contribution that the other party has stated its view of is no draft."));
        As.steward().header("If-Match", "\"1\"").delete(address).then().statusCode(409);
        GivenFunding.patch(address, 1, "{\"provider\": \"fund-hold-other\"}").statusCode(200);
    }

    @Test
    void speaks_of_a_contribution_that_is_there() {
        As.carelessSteward()
                .body(FORTY_MILLION)
                .put("/contributions/x/statements/y")
                .then()
                .statusCode(404);
        As.steward()
                .body(FORTY_MILLION)
                .put(statement("019a4703-7400-7a24-97e4-000000000000", "nobody"))
                .then()
                .statusCode(404);
    }

    private static String statement(String contribution, String agency) {
        return "/contributions/" + contribution + "/statements/" + agency;
    }
}
