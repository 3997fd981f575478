package org.cdp.export;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.DriverManager;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cdp.support.As;
import org.cdp.support.Exact;
import org.cdp.support.Given;
import org.cdp.support.TestDatabase;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every list as a whole file, over the documented facts. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ExportTest {

    private static final ObjectMapper JSON = Exact.JSON;

    @BeforeEach
    void the_documented_facts() {
        Given.seeds();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "agencies",
                "clusters",
                "interventions",
                "contributions",
                "contributions?counted=true",
                "contributions?counted=true&cluster=wazirabad-cutlery",
                "contributions?sort=id&stage=RELEASE",
                "adoptions"
            })
    void gives_in_lines_and_whole_exactly_what_the_pages_of_the_list_give(String list) throws IOException {
        ArrayNode paged = paged(list);
        assertFalse(paged.isEmpty());
        ArrayNode lines = JSON.createArrayNode();
        for (String line : file(list, "ndjson").lines().toList()) {
            lines.add(JSON.readTree(line));
        }
        assertEquals(paged, lines);
        assertEquals(paged, JSON.readTree(file(list, "json")).path("items"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"agencies", "clusters", "interventions", "contributions?counted=true", "adoptions"})
    void gives_in_tables_each_field_of_each_item(String list) throws IOException {
        ArrayNode paged = paged(list);
        List<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(file(list, "csv")).stream().toList();
        assertEquals(paged.size(), rows.size());
        List<Row> sheet = sheet(list);
        assertEquals(paged.size() + 1, sheet.size());
        List<String> header = rows.getFirst().getHeader();
        for (int i = 0; i < rows.size(); i++) {
            for (int column = 0; column < header.size(); column++) {
                JsonNode there = paged.get(i).at("/" + header.get(column).replace('.', '/'));
                assertSame(there, rows.get(i).getField(column));
                assertSame(inXml(there), sheet.get(i + 1).getCellText(column));
            }
        }
    }

    @Test
    void takes_the_media_type_for_the_format_and_names_the_file() {
        As.nobody()
                .accept("text/csv")
                .get("/agencies")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .header("Content-Disposition", is("attachment; filename=\"agencies.csv\""))
                .body(startsWith("id,name,acronym,kind,country,side,parent.id,parent.name\r\n"));
        As.nobody().get("/agencies").then().contentType("application/json");
        As.carelessly().queryParam("format", "pdf").get("/agencies").then().statusCode(400);
        As.nobody().queryParam("format", "geojson").get("/clusters").then().statusCode(200);
        As.nobody().queryParam("format", "geojson").get("/agencies").then().statusCode(400);
        As.nobody().queryParam("manifest", "true").get("/agencies").then().statusCode(400);
        As.nobody().get("/agencies?format=xlsx&manifest=true").then().statusCode(400);
    }

    @Test
    void gives_clusters_as_features_at_their_points() throws IOException {
        JsonNode map = JSON.readTree(file("clusters", "geojson"));
        assertEquals("FeatureCollection", map.path("type").asText());
        assertEquals(paged("clusters").size(), map.path("features").size());
        for (JsonNode feature : map.path("features")) {
            assertTrue(feature.has("geometry"));
            JsonNode place = feature.at("/properties/places/0/point");
            if (!place.isMissingNode()) {
                assertEquals(place.path("longitude"), feature.at("/geometry/coordinates/0/0"));
                assertEquals(place.path("latitude"), feature.at("/geometry/coordinates/0/1"));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "ndjson", "csv", "parquet"})
    void tells_in_a_manifest_what_the_file_holds_and_where_exactly_it_is(String format) throws Exception {
        String list = "contributions?stage=RELEASE&counted=true";
        var answer = As.nobody().get("/" + list + "&format=" + format);
        String link = answer.header("Link").replaceAll("^<(.*)>; rel=\"describedby\"$", "$1");
        JsonPath manifest = As.beside()
                .get(link)
                .then()
                .statusCode(200)
                .contentType(startsWith(Whole.MANIFEST))
                .extract()
                .jsonPath();
        byte[] file = answer.asByteArray();
        assertEquals(sha256(file), manifest.getString("sha256"));
        assertEquals(file.length, manifest.getInt("bytes"));
        assertEquals(paged(list).size(), manifest.getInt("rows"));
        assertEquals(List.of("RELEASE"), manifest.getList("filters.stage"));
        assertEquals(answer.header("CDP-Log-Entry"), manifest.getString("entry"));
        String kind = manifest.getString("columns.find { it.name == 'amount' }.kind");
        assertEquals("DECIMAL", kind);
        Given.agency("later-than-" + format);
        byte[] again = As.beside().get(manifest.getString("file")).asByteArray();
        assertEquals(sha256(file), sha256(again));
        String now = As.nobody()
                .get("/" + list + "&format=" + format + "&manifest=true")
                .then()
                .statusCode(200)
                .extract()
                .path("sha256");
        assertEquals(sha256(file), now);
    }

    @Test
    void shows_no_draft_of_others_and_the_past_as_it_was() {
        Given.agencies("exp-a", "exp-b");
        Given.drafts("exp-a", "exp-draft");
        String own = Given.editorOf("exp-a");
        String other = Given.editorOf("exp-b");
        String list = "/interventions?format=csv";
        As.nobody().get(list).then().body(not(containsString("exp-draft")));
        As.holderOf(other).get(list).then().body(not(containsString("exp-draft")));
        As.holderOf(own).get(list).then().body(containsString("exp-draft"));
        String before = As.nobody()
                .get("/agencies?format=csv&manifest=true")
                .then()
                .extract()
                .path("file");
        Given.agency("exp-after");
        As.nobody().get("/agencies?format=csv").then().body(containsString("exp-after"));
        As.beside().get(before).then().statusCode(200).body(not(containsString("exp-after")));
    }

    @Test
    void makes_harmless_what_a_spreadsheet_would_reckon_with() {
        Given.agency("exp-f");
        Given.interventions("exp-f", "exp-fp");
        for (String reference : List.of("=1+1", "+cmd", "-x", "@sum", "'=2", "＝3", "-12.5", "plain")) {
            As.steward()
                    .body("""
                            {"id": "%s", "intervention": "exp-fp", "provider": "exp-f", "reportedBy": "exp-f",
                             "reference": "%s", "stage": "RELEASE", "form": "CASH", "amount": 12345678901234567.10, "currency": "PKR"}
                            """.formatted(UUID.randomUUID(), reference))
                    .post("/contributions")
                    .then()
                    .statusCode(201);
        }
        String csv = file("contributions?intervention=exp-fp", "csv");
        List<String> written = CsvReader.builder().ofNamedCsvRecord(csv).stream()
                .map(row -> row.getField("reference"))
                .sorted()
                .toList();
        List<String> wanted = List.of("'=1+1", "'+cmd", "'-x", "'@sum", "''=2", "'＝3", "-12.5", "plain");
        assertEquals(wanted.stream().sorted().toList(), written);
        CsvReader.builder()
                .ofNamedCsvRecord(csv)
                .forEach(row -> assertEquals("12345678901234567.10", row.getField("amount")));
    }

    /** The connection may end before its reader has seen anything, or in the midst. */
    @ParameterizedTest
    @ValueSource(strings = {"json", "ndjson", "csv"})
    void does_not_end_a_file_that_failed_as_a_whole_one(String format) throws Exception {
        URI address = URI.create("http://localhost:" + RestAssured.port + "/api/v1/failing?format=" + format);
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(address).build();
            assertThrows(IOException.class, () -> {
                HttpResponse<InputStream> answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
                assertEquals(200, answer.statusCode());
                answer.body().readAllBytes();
            });
        }
    }

    /** As an analyst reads it, the same as the CSV of the same list. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "agencies",
                "clusters",
                "interventions",
                "contributions?counted=true",
                "contributions?in=USD",
                "adoptions"
            })
    void gives_the_same_table_in_parquet(String list) throws Exception {
        Path file = parquet(list);
        List<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(file(list, "csv")).stream().toList();
        try (var duckdb = DriverManager.getConnection("jdbc:duckdb:");
                var found = duckdb.createStatement().executeQuery("select * from '" + file + "'")) {
            for (NamedCsvRecord row : rows) {
                assertTrue(found.next());
                for (String column : row.getHeader()) {
                    assertCell(row.getField(column), found.getObject(column));
                }
            }
            assertFalse(found.next());
        }
        Files.delete(file);
    }

    private static void assertCell(String cell, Object value) {
        if (value instanceof BigDecimal number) {
            assertEquals(0, number.compareTo(new BigDecimal(cell).setScale(13, RoundingMode.HALF_EVEN)));
        } else {
            assertEquals(cell.replaceFirst("^'", ""), value == null ? "" : value.toString());
        }
    }

    @Test
    void adds_up_in_parquet_to_the_figures() throws Exception {
        Path file = parquet("contributions?counted=true");
        List<Map<String, Object>> figures =
                As.nobody().get("/funding/summary").then().extract().path("rows");
        assertFalse(figures.isEmpty());
        try (var duckdb = DriverManager.getConnection("jdbc:duckdb:");
                var sum = duckdb.prepareStatement(
                        "select sum(amount) from '" + file + "' where stage = ? and currency = ?")) {
            for (Map<String, Object> row : figures) {
                if (row.get("currency") != null) {
                    sum.setString(1, String.valueOf(row.get("stage")));
                    sum.setString(2, String.valueOf(row.get("currency")));
                    try (var found = sum.executeQuery()) {
                        assertTrue(found.next());
                        BigDecimal gross = new BigDecimal(row.get("gross").toString());
                        assertEquals(0, gross.compareTo(found.getBigDecimal(1)), row::toString);
                    }
                }
            }
        }
        Files.delete(file);
    }

    private static Path parquet(String list) throws IOException {
        byte[] file = As.nobody()
                .get("/" + with(list, "format=parquet"))
                .then()
                .statusCode(200)
                .contentType(Whole.PARQUET)
                .extract()
                .asByteArray();
        return Files.write(Files.createTempFile("cdp-test", ".parquet"), file);
    }

    /** A workbook is made of XML, which has no place for two characters that are none. */
    private static JsonNode inXml(JsonNode there) throws IOException {
        return there.isTextual() || there.isArray()
                ? JSON.readTree(there.toString().replaceAll("[\uFFFE\uFFFF]", ""))
                : there;
    }

    private static void assertSame(JsonNode there, String cell) throws IOException {
        if (there.isMissingNode()) {
            assertEquals("", cell == null ? "" : cell);
        } else if (there.isNumber()) {
            assertEquals(0, new BigDecimal(there.asText()).compareTo(new BigDecimal(cell)));
        } else if (there.isArray()) {
            assertEquals(there, JSON.readTree(cell));
        } else if (there.isBoolean()) {
            assertTrue(there.asText().equalsIgnoreCase(cell));
        } else {
            assertEquals(there.asText(), cell.replaceFirst("^'", ""));
        }
    }

    private static List<Row> sheet(String list) throws IOException {
        byte[] file = As.nobody().get("/" + with(list, "format=xlsx")).asByteArray();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return book.getFirstSheet().read();
        }
    }

    private static String file(String list, String format) {
        return As.nobody()
                .get("/" + with(list, "format=" + format))
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static ArrayNode paged(String list) throws IOException {
        ArrayNode all = JSON.createArrayNode();
        String after = "";
        while (after != null) {
            String page = As.nobody()
                    .get("/" + with(list, "limit=7" + after))
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            JsonNode read = JSON.readTree(page);
            all.addAll((ArrayNode) read.path("items"));
            after = read.path("next").isNull()
                    ? null
                    : "&after=" + read.path("next").asText();
        }
        return all;
    }

    private static String with(String list, String more) {
        return list + (list.contains("?") ? "&" : "?") + more;
    }

    private static String sha256(byte[] file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    }
}
