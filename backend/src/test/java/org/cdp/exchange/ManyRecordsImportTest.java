package org.cdp.exchange;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cdp.support.As;
import org.cdp.support.Given;
import org.cdp.support.TestDatabase;
import org.junit.jupiter.api.Test;

/** Files of more records than are written together: each record still has its history, as if it had come alone. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ManyRecordsImportTest {

    private static final int MANY = Batch.AT_ONCE + 150;

    @Test
    void gives_each_record_its_version_and_its_place_in_the_feed() {
        register("many-a", "many-b");
        List<UUID> ids = ids();
        long start = last();
        taken(lines("many-a", "many-b", ids, i -> "\"amount\": 10"));
        JsonPath created = feed(start);
        assertEquals(texts(ids), created.getList("items.id"));
        assertEquals(Collections.nCopies(MANY, "CREATE"), created.getList("items.operation"));
        assertEquals(Collections.nCopies(MANY, 1), created.getList("items.version"));
        assertEquals(references(), created.getList("items.record.reference"));

        long second = last();
        String changed = taken(lines("many-a", "many-b", ids, i -> "\"amount\": " + (i % 3 == 0 ? 11 : 10)));
        As.steward()
                .get("/imports/" + changed)
                .then()
                .body("changed", is((MANY + 2) / 3))
                .body("unchanged", is(MANY - (MANY + 2) / 3));
        List<String> thirds = IntStream.range(0, MANY)
                .filter(i -> i % 3 == 0)
                .mapToObj(i -> ids.get(i).toString())
                .toList();
        JsonPath updated = feed(second);
        assertEquals(thirds, updated.getList("items.id"));
        assertEquals(Collections.nCopies(thirds.size(), 2), updated.getList("items.version"));
        As.steward()
                .get("/contributions/" + thirds.getLast() + "/history")
                .then()
                .statusCode(200)
                .body("items.version", equalTo(List.of(2, 1)))
                .body("items[0].changes.field", contains("/amount"))
                .body("items[0].changes[0].before", is(10))
                .body("items[0].changes[0].after", is(11));

        undo(changed);
        As.nobody()
                .get("/contributions/" + thirds.getLast())
                .then()
                .body("amount", is(10))
                .body("version", is(3));
    }

    @Test
    void takes_an_earlier_import_back_when_a_later_one_of_the_same_records_was() {
        register("many-x", "many-y");
        List<UUID> ids = ids();
        String first = taken(lines("many-x", "many-y", ids, i -> "\"amount\": 10"));
        String second = taken(lines("many-x", "many-y", ids, i -> "\"amount\": 11"));
        String third = taken(lines("many-x", "many-y", ids, i -> "\"amount\": 12"));
        As.steward()
                .post("/imports/" + first + "/undo")
                .then()
                .statusCode(409)
                .body("detail", containsString("changed since"));
        undo(third);
        undo(taken(lines("many-x", "many-y", ids, i -> "\"amount\": 13")));
        undo(second);
        As.nobody()
                .get("/contributions/" + ids.getFirst())
                .then()
                .body("amount", is(10))
                .body("version", is(7));
        undo(first);
        As.nobody().get("/contributions/" + ids.getFirst()).then().statusCode(404);
    }

    @Test
    void goes_on_with_the_versions_of_records_that_were_taken_back() {
        register("many-g", "many-h");
        String lines = lines("many-g", "many-h", ids(), i -> "\"amount\": 10");
        undo(taken(lines));
        long start = last();
        taken(lines);
        assertEquals(Collections.nCopies(MANY, 3), feed(start).getList("items.version"));
    }

    @Test
    void takes_links_within_a_file_and_leaves_out_what_is_not_sound() {
        register("many-c", "many-d");
        List<UUID> ids = ids();
        String lines = lines(
                "many-c",
                "many-d",
                ids,
                i -> i == MANY - 1
                        ? "\"amount\": 10, \"fundedBy\": [{\"contribution\": \"" + ids.getFirst()
                                + "\", \"amount\": 10}]"
                        : "\"amount\": " + (i == Batch.AT_ONCE ? "\"ten\"" : "10"));
        String id = checked(lines);
        As.steward().get("/imports/" + id).then().body("created", is(MANY - 1)).body("refused", is(1));
        As.steward()
                .post("/imports/" + id + "/commit")
                .then()
                .statusCode(409)
                .body("detail", containsString("line " + (Batch.AT_ONCE + 1)));
        As.steward().get("/contributions/" + ids.getFirst()).then().statusCode(404);
        As.steward().post("/imports/" + id + "/commit?soundOnly=true").then().statusCode(200);
        As.steward()
                .get("/contributions/" + ids.getLast())
                .then()
                .statusCode(200)
                .body("fundedBy.contribution", contains(ids.getFirst().toString()));
    }

    @Test
    void tells_beforehand_that_one_reference_is_given_to_two() {
        register("many-e", "many-f");
        String one = lines("many-e", "many-f", List.of(UUID.randomUUID()), i -> "\"amount\": 1");
        String other = lines("many-e", "many-f", List.of(UUID.randomUUID()), i -> "\"amount\": 1");
        String id = checked(one + other);
        As.steward().get("/imports/" + id).then().body("created", is(1)).body("refused", is(1));
        As.steward()
                .get("/imports/" + id + "/problems")
                .then()
                .body("items.line", contains(2))
                .body("items[0].detail", containsString("'m-0' twice"));
    }

    @Test
    void gives_a_reference_on_from_one_record_to_a_new_one() {
        register("many-i", "many-j");
        UUID one = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        String was = lines("many-i", "many-j", List.of(one), i -> "\"amount\": 1");
        taken(was);
        String id = taken(was.replace("m-0", "m-9") + was.replace(one.toString(), other.toString()));
        As.steward().get("/imports/" + id).then().body("changed", is(1)).body("created", is(1));
        As.nobody().get("/contributions/" + one).then().body("reference", is("m-9"));
        As.nobody().get("/contributions/" + other).then().body("reference", is("m-0"));
    }

    private static void register(String agency, String intervention) {
        Given.agency(agency);
        Given.interventions(agency, intervention);
    }

    private static List<UUID> ids() {
        return IntStream.range(0, MANY).mapToObj(i -> UUID.randomUUID()).toList();
    }

    private static List<String> texts(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }

    private static List<String> references() {
        return IntStream.range(0, MANY).mapToObj(i -> "m-" + i).toList();
    }

    private static String lines(String agency, String intervention, List<UUID> ids, IntFunction<String> rest) {
        return IntStream.range(0, ids.size())
                .mapToObj(i -> """
                        {"id": "%s", "reportedBy": "%s", "provider": "%s", "intervention": "%s", "reference": "m-%d", "stage": "RELEASE", "form": "CASH", "currency": "PKR", %s}
                        """.formatted(ids.get(i), agency, agency, intervention, i, rest.apply(i)))
                .collect(Collectors.joining());
    }

    private static String checked(String lines) {
        return ImportOf.checked(
                As.steward()
                        .contentType("application/x-ndjson")
                        .body(lines.getBytes(StandardCharsets.UTF_8))
                        .post("/imports?records=contributions"),
                "CHECKED");
    }

    private static String taken(String lines) {
        String id = checked(lines);
        As.steward().post("/imports/" + id + "/commit").then().statusCode(200).body("refused", is(0));
        return id;
    }

    private static void undo(String id) {
        As.steward().post("/imports/" + id + "/undo").then().statusCode(200);
    }

    private static long last() {
        return As.nobody()
                .get("/changes?sort=-sequence&limit=1")
                .then()
                .extract()
                .jsonPath()
                .getLong("items[0].sequence");
    }

    private static JsonPath feed(long after) {
        return As.nobody()
                .get("/changes?type=contribution&record=true&limit=500&after=" + after)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
