package org.cdp.ripple;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cdp.platform.value.Confidence;
import org.cdp.platform.value.Ref;
import org.cdp.support.As;
import org.cdp.support.Given;
import org.cdp.support.Statements;
import org.cdp.support.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RippleTest {

    @Test
    void shows_where_the_method_went_by_generation() {
        Given.agencies("ri-a", "ri-b", "ri-c");
        Given.clusters("ri-wood", "ri-fans");
        Given.interventions("ri-a", "ri-pilot");
        Given.interventionIn("ri-wood", "ri-a", "ri-punjab");
        spread("ri-pilot", "ri-b", "\"to\": \"ri-punjab\", \"toClusters\": [\"ri-fans\", \"ri-wood\"]", "STARTED");
        spread("ri-punjab", "ri-c", "\"toClusters\": [\"ri-fans\"]", "ABANDONED");
        String pilot = "nodes.find { it.id == 'intervention:ri-pilot' }.";
        String punjab = "nodes.find { it.id == 'intervention:ri-punjab' }.";
        String agency = "nodes.find { it.id == 'agency:ri-c' }.";
        ripple().body(pilot + "generation", is(0))
                .body(pilot + "origin", is(true))
                .body(pilot + "agency.id", is("ri-a"))
                .body(pilot + "clusters", empty())
                .body(punjab + "generation", is(1))
                .body(punjab + "agency.id", is("ri-b"))
                .body(punjab + "start", is("2004"))
                .body(punjab + "clusters.id", contains("ri-wood", "ri-fans"))
                .body(punjab + "abandoned", is(false))
                .body(agency + "generation", is(2))
                .body(agency + "kind", is("AGENCY"))
                .body(agency + "ref.name", is("Agency ri-c"))
                .body(agency + "start", is("2005"))
                .body(agency + "abandoned", is(true))
                .body("edges.find { it.to == 'agency:ri-c' }.from", is("intervention:ri-punjab"))
                .body("edges.find { it.to == 'agency:ri-c' }.date", is("2005"));
    }

    @Test
    void leaves_drafts_out_for_others() {
        Given.agencies("rd-a", "rd-b");
        Given.interventions("rd-a", "rd-pilot");
        Given.drafts("rd-b", "rd-draft");
        spread("rd-pilot", "rd-b", "\"to\": \"rd-draft\"", "STARTED");
        String draft = "nodes.find { it.id == 'intervention:rd-draft' }?.generation";
        ripple().body(draft, nullValue()).body("nodes.findAll { it.id == 'intervention:rd-pilot' }", empty());
        As.holderOf(Given.editorOf("rd-b")).get("/ripple").then().body(draft, is(1));
    }

    @Test
    void leaves_out_what_its_origin_hides_from_the_adopter() {
        Given.agencies("rh-a", "rh-b");
        Given.drafts("rh-b", "rh-hidden");
        spread("rh-hidden", "rh-a", "\"toClusters\": []", "STARTED");
        String hidden = "nodes.find { it.id == 'intervention:rh-hidden' }?.generation";
        As.holderOf(Given.editorOf("rh-a")).get("/ripple").then().body(hidden, nullValue());
        As.holderOf(Given.editorOf("rh-b")).get("/ripple").then().body(hidden, is(0));
    }

    @Test
    void leaves_out_what_is_gone_before_it_is_drawn() {
        Ref gone = new Ref("gone", "Gone");
        var adoption = new AdoptionSummary(
                new UUID(0, 0),
                gone,
                null,
                new Ref("agency", "Agency"),
                null,
                List.of(),
                Mechanism.STUDY,
                AdoptionStage.STARTED,
                null,
                List.of(),
                List.of(),
                Confidence.DOCUMENTED);
        Ripple ripple = new RippleGraph(List.of(adoption), Map.of()).ripple(Instant.EPOCH, List.of());
        assertEquals(List.of(), ripple.nodes());
        assertEquals(List.of(), ripple.edges());
        assertEquals(new RippleFactor(0, 0, null), ripple.figures().factor());
        assertEquals(new RippleTime(null, 0, 0), ripple.figures().time());
    }

    @Test
    void takes_as_many_queries_for_many_as_for_one() {
        Given.agencies("rq-a", "rq-b");
        Given.clusters("rq-wood");
        Given.interventions("rq-a", "rq-one", "rq-three");
        Given.interventionIn("rq-wood", "rq-a", "rq-two");
        spread("rq-one", "rq-a", "\"to\": \"rq-two\"", "STARTED");
        long one = Statements.in(RippleTest::ripple);
        spread("rq-two", "rq-a", "\"to\": \"rq-three\", \"toClusters\": [\"rq-wood\"]", "STARTED");
        spread("rq-three", "rq-b", "\"toClusters\": [\"rq-wood\"]", "STARTED");
        assertEquals(6, one);
        assertEquals(one, Statements.in(RippleTest::ripple));
    }

    private static ValidatableResponse ripple() {
        return As.nobody().get("/ripple").then().statusCode(200);
    }

    private static void spread(String from, String adopter, String rest, String stage) {
        As.steward()
                .body("""
                        {"from": "%s", "adopter": "%s", "mechanism": "REPLICATION", %s,
                         "steps": [{"stage": "INTEREST", "date": "2005-08"}, {"stage": "%s", "date": "2005"}]}
                        """.formatted(from, adopter, rest, stage))
                .post("/adoptions")
                .then()
                .statusCode(201);
    }
}
