package org.cdp.access;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cdp.funding.Contribution;
import org.cdp.intervention.Intervention;
import org.cdp.ripple.Adoption;
import org.cdp.support.As;
import org.cdp.support.Given;
import org.cdp.support.TestDatabase;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an agency drafts is there for itself and the stewards alone, whichever way one looks. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class OwnershipTest {

    @Inject
    SessionFactory sessions;

    private final String name = "own-" + UUID.randomUUID().toString().substring(0, 8);
    private final String owner = name + "-owner";
    private final String other = name + "-other";
    private final String draft = name + "-draft";
    private final String open = name + "-open";
    private String contribution = "";
    private String adoption = "";

    private List<Supplier<RequestSpecification>> outsiders = List.of();
    private List<Supplier<RequestSpecification>> insiders = List.of();

    @BeforeEach
    void draft_one_of_each() {
        Given.agencies(owner, other);
        Given.clusters(name + "-cluster");
        Given.interventions(owner, open);
        Given.drafts(owner, draft);
        contribution = made("/contributions", """
                {"intervention": "%s", "provider": "%s", "reportedBy": "%s", "stage": "RELEASE", "form": "CASH", "amount": 7,
                 "currency": "PKR", "draft": true}""".formatted(open, owner, owner));
        adoption = made("/adoptions", """
                {"from": "%s", "adopter": "%s", "mechanism": "STUDY", "steps": [{"stage": "STARTED"}]}
                """.formatted(draft, owner));
        String ofOther = Given.editorOf(other);
        String ofOwner = Given.editorOf(owner);
        String reader = Given.key(owner, "READER");
        outsiders = List.of(As::nobody, () -> As.holderOf(ofOther));
        insiders = List.of(() -> As.holderOf(ofOwner), () -> As.holderOf(reader), As::steward);
    }

    @Test
    void a_draft_is_read_by_its_own_and_is_to_others_what_was_never_there() {
        for (String address :
                List.of("/interventions/" + draft, "/contributions/" + contribution, "/adoptions/" + adoption)) {
            String id = address.substring(address.lastIndexOf('/') + 1);
            String unknown =
                    id.equals(draft) ? "own-never-there" : UUID.randomUUID().toString();
            insiders.forEach(who -> who.get().get(address).then().statusCode(200));
            outsiders.forEach(who ->
                    assertEquals(answer(who, address.replace(id, unknown)).replace(unknown, id), answer(who, address)));
        }
    }

    /** What is read takes time, and time can be measured from outside. */
    @Test
    void nothing_is_read_of_a_draft_before_it_is_hidden() {
        Statistics statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        for (String address :
                List.of("/interventions/" + draft, "/contributions/" + contribution, "/adoptions/" + adoption)) {
            assertTrue(loadedBy(statistics, insiders.getFirst(), address) > 0, address);
            outsiders.forEach(who -> assertEquals(0, loadedBy(statistics, who, address), address));
        }
        statistics.setStatisticsEnabled(false);
    }

    private static long loadedBy(Statistics statistics, Supplier<RequestSpecification> who, String address) {
        statistics.clear();
        who.get().get(address);
        return Stream.of(Intervention.class, Contribution.class, Adoption.class)
                .mapToLong(
                        type -> statistics.getEntityStatistics(type.getName()).getLoadCount())
                .sum();
    }

    @Test
    void a_draft_is_in_no_list_and_no_count_of_others() {
        Map<String, String> lists = Map.of(
                "/interventions?reportedBy=" + owner, draft,
                "/contributions?intervention=" + open, contribution,
                "/adoptions?adopter=" + owner, adoption);
        lists.forEach((address, id) -> {
            insiders.forEach(who -> who.get().get(address).then().body("items.id", hasItem(id)));
            int seen = total(insiders.getFirst(), address);
            outsiders.forEach(who -> {
                who.get().get(address).then().statusCode(200).body("items.id", not(hasItem(id)));
                assertEquals(seen - 1, total(who, address), address);
            });
        });
    }

    @Test
    void a_draft_is_in_no_log_of_others() {
        for (String id : List.of(draft, contribution, adoption)) {
            insiders.forEach(
                    who -> who.get().queryParam("id", id).get("/changes").then().body("items.id", hasItem(id)));
            outsiders.forEach(who -> who.get()
                    .queryParam("id", id)
                    .queryParam("total", true)
                    .get("/changes")
                    .then()
                    .body("items", empty())
                    .body("total", is(0)));
        }
    }

    @Test
    void a_draft_is_found_by_no_search_and_counted_in_no_figure() {
        outsiders.forEach(who -> who.get()
                .queryParam("q", draft)
                .get("/search")
                .then()
                .statusCode(200)
                .body("toString()", not(containsString(draft))));
        List<String> before = figures();
        Given.drafts(owner, draft + "-2");
        made("/contributions", """
                {"intervention": "%s", "provider": "%s", "reportedBy": "%s", "stage": "RELEASE", "form": "CASH", "amount": 8,
                 "currency": "PKR", "draft": true}""".formatted(open, owner, owner));
        assertEquals(before, figures());
    }

    private List<String> figures() {
        return List.of(
                As.nobody().get("/overview").asString(),
                As.nobody()
                        .queryParam("intervention", open)
                        .get("/funding/summary")
                        .asString()
                        .replaceAll("\"asOf\":\"[^\"]*\"", ""),
                As.nobody().get("/clusters/facets").asString());
    }

    @Test
    void a_draft_of_others_can_be_neither_changed_nor_referred_to() {
        String key = Given.editorOf(other);
        for (String address :
                List.of("/interventions/" + draft, "/contributions/" + contribution, "/adoptions/" + adoption)) {
            As.holderOf(key)
                    .header("If-Match", "\"1\"")
                    .contentType("application/merge-patch+json")
                    .body("{\"notes\": \"mine\"}")
                    .patch(address)
                    .then()
                    .statusCode(404);
            As.holderOf(key).header("If-Match", "\"1\"").delete(address).then().statusCode(404);
        }
        As.holderOf(key)
                .body("""
                        {"from": "%s", "adopter": "%s", "mechanism": "STUDY", "steps": [{"stage": "STARTED"}]}
                        """.formatted(draft, other))
                .post("/adoptions")
                .then()
                .statusCode(422);
        As.holderOf(key)
                .body("{\"position\": \"CONFIRMED\"}")
                .put("/contributions/" + contribution + "/statements/" + other)
                .then()
                .statusCode(404);
    }

    @Test
    void a_record_is_not_moved_to_or_taken_from_another_agency() {
        String key = Given.editorOf(other);
        String own = Given.editorOf(owner);
        String tag = As.nobody().get("/interventions/" + open).header("ETag");
        for (String asking : List.of(key, own)) {
            As.holderOf(asking)
                    .header("If-Match", tag)
                    .contentType("application/merge-patch+json")
                    .body("{\"reportedBy\": \"" + other + "\"}")
                    .patch("/interventions/" + open)
                    .then()
                    .statusCode(403);
        }
        As.holderOf(key)
                .body("{\"id\": \"%s-theirs\", \"title\": \"x\", \"level\": \"PROGRAMME\", \"reportedBy\": \"%s\"}"
                        .formatted(name, owner))
                .post("/interventions")
                .then()
                .statusCode(403);
        As.nobody().get("/interventions/" + open).then().body("reportedBy.id", is(owner));
    }

    @ParameterizedTest
    @CsvSource({
        "version, 7",
        "createdAt, \"2020-01-01T00:00:00Z\"",
        "updatedAt, \"2020-01-01T00:00:00Z\"",
        "owner, \"tdap\"",
        "createdBy, \"tdap\"",
        "verified, true"
    })
    void what_the_register_knows_itself_is_never_set_by_a_caller(String field, String value) {
        List.of("agencies", "clusters", "interventions", "contributions", "adoptions", "exchange-rates", "keys")
                .forEach(collection -> As.carelessSteward()
                        .body("{\"" + field + "\": " + value + "}")
                        .post("/" + collection)
                        .then()
                        .statusCode(400)
                        .body("toString()", containsString(field)));
    }

    private static String answer(Supplier<RequestSpecification> who, String address) {
        return who.get().get(address).then().statusCode(404).extract().asString();
    }

    private static int total(Supplier<RequestSpecification> who, String address) {
        Number total = who.get()
                .queryParam("total", true)
                .get(address)
                .then()
                .extract()
                .path("total");
        assertTrue(total != null, address);
        return total.intValue();
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
}
