package org.cdp.export;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.cdp.support.As;
import org.cdp.support.Exact;
import org.cdp.support.Given;
import org.cdp.support.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every figure as a file with a row for each group, over the documented facts. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class FiguresAsFilesTest {

    private static final ObjectMapper JSON = Exact.JSON;

    /** Where the answers have their rows. */
    private static final List<String> ROWS = List.of("rows", "flows", "items", "nodes", "counted", "covered");

    @BeforeEach
    void the_documented_facts() {
        Given.seeds();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "funding/summary?by=cluster&by=year",
                "funding/summary?in=USD",
                "funding/delivery",
                "funding/leverage?by=year",
                "funding/gaps",
                "funding/flows",
                "funding/budgets",
                "funding/disputes",
                "funding/compare?from=2026-01-01T00:00:00Z&intervention=kor-cetp",
                "coverage",
                "coverage/clusters",
                "overlaps",
                "quality",
                "quality/fixes",
                "ripple"
            })
    void gives_each_row_of_the_figure(String figure) throws Exception {
        assertFile(figure);
    }

    private static void assertFile(String figure) throws Exception {
        ArrayNode rows = rows(JSON.readTree(file(figure, "json")));
        ArrayNode lines = JSON.createArrayNode();
        String asOf = null;
        for (String line : file(figure, "ndjson").lines().toList()) {
            ObjectNode row = (ObjectNode) JSON.readTree(line);
            JsonNode at = row.remove("asOf");
            asOf = at == null ? null : at.asText();
            lines.add(row);
        }
        assertEquals(rows, lines);
        List<NamedCsvRecord> table = CsvReader.builder().ofNamedCsvRecord(file(figure, "csv")).stream()
                .toList();
        assertEquals(rows.size(), table.size());
        if (!figure.startsWith("funding/disputes") && !rows.isEmpty()) {
            assertNotNull(asOf);
            assertEquals(asOf, table.getFirst().getField("asOf"));
        }
        for (String format : List.of("xlsx", "parquet")) {
            As.nobody().get("/" + with(figure, "format=" + format)).then().statusCode(200);
        }
    }

    @Test
    void has_all_groups_where_the_figure_has_a_page_of_them() throws IOException {
        String figure = "funding/summary?by=intervention&by=agency";
        int whole = CsvReader.builder().ofNamedCsvRecord(file(figure, "csv")).stream()
                .toList()
                .size();
        As.nobody().get("/" + figure + "&limit=1").then().body("next", not(is((Object) null)));
        JsonNode all = JSON.readTree(file(figure + "&limit=1", "json"));
        assertEquals(whole, all.path("rows").size());
        assertTrue(all.path("next").isNull() || all.path("next").isMissingNode());
    }

    @Test
    void has_all_flows_where_the_figure_has_the_largest() throws IOException {
        int leftOut = As.nobody().get("/funding/flows?limit=1").then().extract().path("leftOut");
        assertTrue(leftOut > 0);
        JsonNode largest = JSON.readTree(
                As.nobody().get("/funding/flows?limit=1").then().extract().asString());
        JsonNode all = JSON.readTree(file("funding/flows?limit=1", "json"));
        assertEquals(0, all.path("leftOut").asInt());
        assertEquals(largest.path("flows").size() + leftOut, all.path("flows").size());
        assertEquals(
                all.path("flows").size(),
                file("funding/flows?limit=1", "ndjson").lines().count());
    }

    @Test
    void names_columns_by_what_rows_are_grouped_by() throws IOException {
        NamedCsvRecord row =
                CsvReader.builder()
                        .ofNamedCsvRecord(file("funding/summary?by=side&by=fiscalYear&in=USD", "csv"))
                        .stream()
                        .findFirst()
                        .orElseThrow();
        List<String> header = row.getHeader();
        assertEquals(List.of("side.id", "side.name", "fiscalYear.id", "fiscalYear.name"), header.subList(0, 4));
        assertTrue(header.containsAll(List.of("stage", "currency", "gross", "passedOn", "net", "asOf")));
        assertTrue(List.of("DONOR", "COUNTERPART").contains(row.getField("side.id")));
        assertFalse(header.contains("groups"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"funding/summary?by=side&in=USD", "funding/gaps", "quality"})
    void tells_in_a_manifest_where_exactly_this_file_is(String figure) throws Exception {
        var answer = As.nobody().get("/" + with(figure, "format=csv"));
        String link = answer.header("Link").replaceAll("^<(.*)>; rel=\"describedby\"$", "$1");
        var manifest = As.beside().get(link).then().statusCode(200).extract().jsonPath();
        assertEquals(sha256(answer.asByteArray()), manifest.getString("sha256"));
        Given.agency("figure-later-" + figure.replaceAll("[^a-z]", ""));
        byte[] again = As.beside().get(manifest.getString("file")).asByteArray();
        assertEquals(sha256(answer.asByteArray()), sha256(again));
    }

    @Test
    void leads_to_its_records_as_the_figure_does() {
        As.nobody()
                .get("/funding/summary?format=ndjson")
                .then()
                .statusCode(200)
                .body(containsString("/api/v1/contributions?"))
                .body(not(containsString("format=")));
        As.nobody().get("/funding/summary?format=geojson").then().statusCode(400);
        As.nobody().get("/funding/summary?manifest=true").then().statusCode(400);
        As.carelessly().get("/funding/compare?format=csv").then().statusCode(400);
    }

    private static ArrayNode rows(JsonNode answer) {
        ArrayNode rows = JSON.createArrayNode();
        ROWS.forEach(name -> answer.path(name).forEach(rows::add));
        return rows;
    }

    private static String file(String figure, String format) {
        return As.nobody()
                .get("/" + with(figure, "format=" + format))
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static String with(String address, String parameter) {
        return address + (address.contains("?") ? "&" : "?") + parameter;
    }

    private static String sha256(byte[] file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    }
}
