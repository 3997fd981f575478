package org.cdp.exchange;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.cdp.exchange.iati.Reference;
import org.cdp.support.As;
import org.cdp.support.Given;
import org.cdp.support.OwnDatabase;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** The whole public register as one archive, and an empty register that is made of it. */
@QuarkusTest
@TestProfile(ArchiveTest.Alone.class)
class ArchiveTest {

    /** Other tests' records would be in the way of an empty register. */
    public static class Alone implements QuarkusTestProfile {

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(OwnDatabase.class));
        }

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }
    }

    private static final String DESCRIPTION = "datapackage.json";

    private final EntityManager register;
    private final ObjectMapper json;

    @Inject
    ArchiveTest(EntityManager register, ObjectMapper json) {
        this.register = register;
        this.json = json;
    }

    @Test
    void makes_an_empty_register_the_same_byte_for_byte() throws Exception {
        Given.seeds();
        rates();
        if (Reference.isThere()) {
            String id = ImportOf.checked(
                    As.steward()
                            .contentType("application/xml")
                            .body(Files.readAllBytes(Reference.file("corpus/derived/unido.xml")))
                            .post("/imports"),
                    "CHECKED");
            As.steward().post("/imports/" + id + "/commit").then().statusCode(200);
        }
        Given.agency("arc-a");
        Given.drafts("arc-a", "arc-draft");
        byte[] archive = archive();
        Map<String, byte[]> files = files(archive);
        describes(files);
        String told = new String(files.get("interventions.ndjson"), StandardCharsets.UTF_8);
        assertFalse(told.contains("arc-draft"));
        assertTrue(new String(files.get("agencies.ndjson"), StandardCharsets.UTF_8).contains("\"arc-a\""));
        String figures = figures();
        empty();
        assertEquals(0, files(archive()).get("agencies.ndjson").length);
        String id = ImportOf.checked(send(archive), "CHECKED");
        As.steward()
                .get("/imports/" + id)
                .then()
                .body("created", greaterThan(150))
                .body("refused", is(0));
        As.steward().post("/imports/" + id + "/commit").then().statusCode(200);
        assertArrayEquals(archive, archive());
        assertEquals(figures, figures());
        As.steward().post("/imports/" + id + "/undo").then().statusCode(409).body("detail", containsString("rates"));
        Given.agency("arc-editor");
        As.holderOf(Given.editorOf("arc-editor"))
                .contentType("application/zip")
                .body(archive())
                .post("/imports")
                .then()
                .statusCode(403);
    }

    @Test
    void is_refused_when_it_is_not_whole() throws Exception {
        Given.seeds();
        Map<String, byte[]> files = files(archive());
        files.put(
                "agencies.ndjson",
                new String(files.get("agencies.ndjson"), StandardCharsets.UTF_8)
                        .replaceFirst("Pakistan", "Pakistan!")
                        .getBytes(StandardCharsets.UTF_8));
        send(zip(files))
                .then()
                .statusCode(422)
                .body("detail", containsString("not those that datapackage.json tells of"));
        files = files(archive());
        files.put(DESCRIPTION, " ".repeat(100_000).getBytes(StandardCharsets.UTF_8));
        send(zip(files)).then().statusCode(422).body("detail", containsString("longer than is taken"));
        files = files(archive());
        files.put("agencies.ndjson", "x".repeat(17 << 20).getBytes(StandardCharsets.UTF_8));
        send(zip(files)).then().statusCode(422).body("detail", containsString("characters"));
        files = files(archive());
        files.put("clusters.ndjson", new byte[] {(byte) 0xC3, (byte) 0x28});
        send(zip(files)).then().statusCode(422).body("detail", containsString("damaged"));
        files = files(archive());
        files.remove(DESCRIPTION);
        send(zip(files)).then().statusCode(422).body("detail", containsString("ends without"));
    }

    private void rates() throws IOException {
        JsonNode set =
                json.readTree(Path.of("..", "seeds", "exchange-rates.json").toFile());
        String bundle = "{\"agencies\":[],\"clusters\":[],\"interventions\":[],\"contributions\":[],\"statements\":[],"
                + "\"adoptions\":[],\"exchangeRates\":[" + json.writeValueAsString(set) + "]}";
        As.steward().body(bundle).post("/imports").then().statusCode(200);
    }

    private static String figures() {
        List<Map<String, Object>> rows = As.nobody()
                .get("/funding/summary?currency=USD&by=side")
                .then()
                .statusCode(200)
                .extract()
                .path("rows");
        return rows.stream()
                .map(row -> row.get("groups") + " " + row.get("stage") + " " + row.get("gross") + " " + row.get("net"))
                .toList()
                .toString();
    }

    private void describes(Map<String, byte[]> files) throws Exception {
        JsonNode description = json.readTree(files.get(DESCRIPTION));
        assertEquals(files.size() - 1, description.path("resources").size());
        for (JsonNode resource : description.path("resources")) {
            byte[] file = files.get(resource.path("path").asText());
            String sha256 = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(file));
            assertEquals("sha256:" + sha256, resource.path("hash").asText());
            assertEquals(file.length, resource.path("bytes").asInt());
            long lines = new String(file, StandardCharsets.UTF_8).lines().count();
            assertEquals(lines, resource.path("records").asLong());
        }
    }

    /** Rates are sealed: only the owner of the tables gets rid of them. */
    private static void forgetRates() throws SQLException {
        Config config = ConfigProvider.getConfig();
        try (var connection = DriverManager.getConnection(
                        config.getValue("quarkus.flyway.jdbc-url", String.class),
                        config.getValue("quarkus.flyway.username", String.class),
                        config.getValue("quarkus.flyway.password", String.class));
                var statement = connection.createStatement()) {
            statement.execute("truncate exchange_rate_set cascade");
        }
    }

    /** As it was before the first record. */
    private void empty() throws SQLException {
        forgetRates();
        QuarkusTransaction.requiringNew()
                .run(() -> List.of(
                                "delete from contribution_statement",
                                "delete from adoption",
                                "delete from contribution",
                                "delete from intervention",
                                "delete from cluster",
                                "delete from agency",
                                "delete from iati_original")
                        .forEach(sql -> register.unwrap(Session.class)
                                .createNativeMutationQuery(sql)
                                .executeUpdate()));
    }

    private static byte[] archive() {
        return As.nobody()
                .get("/archive")
                .then()
                .statusCode(200)
                .contentType("application/zip")
                .header("Content-Disposition", "attachment; filename=\"cdp-register.zip\"")
                .extract()
                .asByteArray();
    }

    private static Response send(byte[] archive) {
        return As.steward().contentType("application/zip").body(archive).post("/imports");
    }

    private static Map<String, byte[]> files(byte[] archive) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
