package org.cdp.exchange.iati;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.cdp.exchange.ImportOf;
import org.cdp.exchange.iati.Finding.Severity;
import org.cdp.support.As;
import org.cdp.support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the register publishes as IATI, held against the standard and taken back in. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class IatiExportTest {

    private final ObjectMapper json;

    @Inject
    IatiExportTest(ObjectMapper json) {
        this.json = json;
    }

    @Test
    void publishes_the_documented_facts_and_says_what_it_leaves_out() throws IOException {
        ImportOf.seeds(json);
        List<Activity> activities = activities(published("interventions?reportedBy=unido"));
        assertTrue(activities.size() >= 5, () -> "so many are there: " + activities.size());
        Activity found = activities.stream()
                .filter(one -> one.identifier().equals("XM-DAC-41123-ds-cutlery"))
                .findFirst()
                .orElseThrow();
        assertEquals("XM-DAC-41123", found.reporter().orElseThrow().ref().orElseThrow());
        assertTrue(found.element()
                .children("tag")
                .anyMatch(tag -> tag.attribute("code")
                        .filter("wazirabad-cutlery"::equals)
                        .isPresent()));
        String left = "items.find { it.id == 'smeda-unido' }";
        As.nobody()
                .get("/quality/publication?agency=smeda&type=intervention")
                .then()
                .statusCode(200)
                .body(left + ".blocks", is(List.of("reportedBy", "status", "start")))
                .body(left + ".record", is("/api/v1/interventions/smeda-unido"));
        blocked(Map.of("intervention", "ip-pak", "type", "contribution"))
                .body("items.blocks.flatten()", hasItem("amount"));
        As.nobody()
                .get("/interventions?format=iati&reportedBy=smeda")
                .then()
                .statusCode(409)
                .contentType("application/problem+json");
        As.carelessly().get("/contributions?format=iati").then().statusCode(400);
        As.nobody()
                .get("/interventions?format=iati&reportedBy=unido")
                .then()
                .contentType(startsWith("application/xml"))
                .header("Content-Disposition", is("attachment; filename=\"interventions.xml\""));
        As.nobody()
                .get("/interventions?format=iati&reportedBy=unido&manifest=true")
                .then()
                .statusCode(200)
                .body("rows", is(activities.size()));
        List<Element> organisations = entries(published("agencies"));
        assertTrue(organisations.stream().anyMatch(one -> one.text().contains("XM-DAC-41123")));
    }

    /** Whatever a register holds; a seed that ever failed stays here. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void breaks_no_rule_and_leaves_out_just_what_it_says(long seed) throws IOException {
        String name = "iati" + seed + "x" + UUID.randomUUID().toString().substring(0, 6);
        ObjectNode register = RandomRegister.make(json, name, seed);
        As.steward()
                .body(json.writeValueAsString(register))
                .post("/imports")
                .then()
                .statusCode(200);
        List<String> works = names(register, "interventions");
        List<Map<String, Object>> blocked = new ArrayList<>();
        for (String agency : names(register, "agencies")) {
            blocked.addAll(As.nobody()
                    .get("/quality/publication?limit=500&agency=" + agency)
                    .then()
                    .extract()
                    .path("items"));
        }
        List<Object> left = blocked.stream().map(one -> one.get("id")).toList();
        List<JsonNode> published = Reference.each(register.path("interventions"))
                .filter(one -> !one.path("draft").asBoolean()
                        && !left.contains(one.path("id").asText()))
                .toList();
        assertFalse(published.isEmpty(), "a register with nothing to publish shows nothing");
        byte[] file = published("interventions?id=" + String.join("&id=", works));
        List<Activity> activities = activities(file);
        assertEquals(published.size(), activities.size());
        Map<String, BigDecimal> wanted = new TreeMap<>();
        Reference.each(register.path("contributions"))
                .filter(one -> !left.contains(one.path("id").asText()))
                .filter(one ->
                        published.stream().anyMatch(work -> work.path("id").equals(one.path("intervention"))))
                .forEach(one -> wanted.merge(
                        one.path("currency").asText(), one.path("amount").decimalValue(), BigDecimal::add));
        Map<String, BigDecimal> told = new TreeMap<>();
        activities.stream()
                .flatMap(Activity::transactions)
                .map(one -> one.amount().orElseThrow())
                .forEach(one ->
                        told.merge(one.currency().orElseThrow(), one.value().orElseThrow(), BigDecimal::add));
        wanted.replaceAll((currency, sum) -> sum.stripTrailingZeros());
        told.replaceAll((currency, sum) -> sum.stripTrailingZeros());
        assertEquals(wanted, told);
        mustSayNothingNew(file);
    }

    @Test
    void takes_over_what_was_changed_in_a_file_of_its_own_without_counting_it_twice() throws IOException {
        ImportOf.seeds(json);
        String file = new String(published("interventions?id=cipk&id=ds-cutlery"), StandardCharsets.UTF_8);
        mustSayNothingNew(file.getBytes(StandardCharsets.UTF_8));
        String id = sent(
                file.replace("<title><narrative>", "<title><narrative>Renamed ").getBytes(StandardCharsets.UTF_8));
        As.steward()
                .get("/imports/" + id)
                .then()
                .body("created", is(0))
                .body("refused", is(0))
                .body("changed", is(2));
        commit(id);
        As.nobody().get("/interventions/ds-cutlery").then().body("title", startsWith("Renamed "));
        mustSayNothingNew(published("interventions?id=cipk&id=ds-cutlery"));
        As.steward().post("/imports/" + id + "/undo").then().statusCode(200);
    }

    private static void mustSayNothingNew(byte[] file) {
        As.steward()
                .get("/imports/" + sent(file))
                .then()
                .body("created", is(0))
                .body("changed", is(0))
                .body("refused", is(0));
    }

    private static List<String> names(ObjectNode register, String kind) {
        return Reference.each(register.path(kind))
                .map(one -> one.path("id").asText())
                .toList();
    }

    @Test
    void gives_back_each_file_of_the_corpus_so_that_taking_it_in_again_changes_nothing() throws IOException {
        ImportOf.seeds(json);
        for (JsonNode entry : Reference.json("corpus/index.json")) {
            if (entry.get("expected").asText().equals("import")) {
                fixed(entry);
            }
        }
    }

    private void fixed(JsonNode entry) throws IOException {
        String file = entry.get("file").asText();
        byte[] given = Files.readAllBytes(Reference.file("corpus/" + file));
        String id = sent(given);
        commit(id);
        boolean activities = entry.get("root").asText().equals("iati-activities");
        List<String> ids = records(id, activities ? "interventions" : "agencies");
        String list = (activities ? "interventions?" : "agencies?") + "id=" + String.join("&id=", ids);
        String blocks = "/quality/publication?type=" + (activities ? "intervention" : "agency") + "&limit=500";
        List<String> blocked = As.nobody().get(blocks).then().extract().path("items.id");
        if (!blocked.containsAll(ids)) {
            byte[] published = published(list);
            long wanted = ids.stream().filter(one -> !blocked.contains(one)).count();
            assertEquals(wanted, entries(published).size(), file);
            mustSayNothingNew(published);
            commit(sent(published));
            assertEquals(text(published), text(published(list)), file);
        }
        As.steward().post("/imports/" + id + "/undo").then().statusCode(200);
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }

    private static ValidatableResponse blocked(Map<String, String> filter) {
        return As.nobody()
                .queryParams(filter)
                .get("/quality/publication")
                .then()
                .statusCode(200);
    }

    private static List<String> records(String id, String type) {
        List<String> found = new ArrayList<>();
        String after = null;
        do {
            var asked = As.steward().queryParam("limit", 500);
            Response page =
                    (after == null ? asked : asked.queryParam("after", after)).get("/imports/" + id + "/records");
            found.addAll(page.path("items.findAll { it.type == '" + type + "' }.record"));
            after = page.path("next");
        } while (after != null);
        return found;
    }

    /** A file that breaks no rule. */
    private static byte[] published(String list) {
        byte[] file = As.beside()
                .get("/api/v1/" + list + (list.contains("?") ? "&" : "?") + "format=iati")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        List<String> broken = new ArrayList<>();
        IatiStandard standard = Reference.standard();
        IatiReader.read(
                standard,
                new ByteArrayInputStream(file),
                entry -> {
                    if (!standard.codeLists().hold(entry)) {
                        broken.add("a code at line " + entry.line());
                    }
                },
                finding -> {
                    if (finding.severity() != Severity.WARNING) {
                        broken.add(finding.toString());
                    }
                });
        assertEquals(List.of(), broken);
        return file;
    }

    private static List<Element> entries(byte[] file) {
        List<Element> entries = new ArrayList<>();
        IatiReader.read(IatiStandard.NONE, new ByteArrayInputStream(file), entries::add, finding -> {});
        return entries;
    }

    private static List<Activity> activities(byte[] file) {
        return entries(file).stream().map(Activity::new).toList();
    }

    private static String sent(byte[] file) {
        return ImportOf.checked(
                As.steward().contentType("application/xml").body(file).post("/imports"), "CHECKED");
    }

    private static void commit(String id) {
        As.steward().post("/imports/" + id + "/commit").then().statusCode(200).body("state", is("COMMITTED"));
    }
}
