package org.cdp.exchange;

import static org.hamcrest.Matchers.comparesEqualTo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cdp.exchange.iati.Reference;
import org.cdp.support.As;
import org.cdp.support.TestDatabase;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** IATI files, sent in, tried, committed and taken back. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class IatiImportTest {

    private static final String UNIDO = "corpus/derived/unido.xml";

    private final EntityManager register;
    private final ObjectMapper json;

    @Inject
    IatiImportTest(EntityManager register, ObjectMapper json) {
        this.register = register;
        this.json = json;
    }

    @BeforeEach
    void load() throws IOException {
        ImportOf.seeds(json);
    }

    @Test
    void changes_no_figure_of_the_seeds_that_the_file_does_not_speak_of() throws IOException {
        Map<String, String> before = netByStage();
        String id = sentAnew(text(UNIDO));
        commit(id);
        Map<String, String> after = netByStage();
        // All that the file tells is what came in, in dollars, and what was spent of it.
        assertEquals("10137052.53", after.remove("INCOMING_FUNDS USD"));
        BigDecimal spent = new BigDecimal(after.remove("EXPENDITURE USD"));
        BigDecimal spentBefore = new BigDecimal(before.getOrDefault("EXPENDITURE USD", "0"));
        assertEquals(0, spent.subtract(spentBefore).compareTo(new BigDecimal("6083110.83")));
        before.remove("EXPENDITURE USD");
        assertEquals(before, after);
        undo(id);
    }

    private static Map<String, String> netByStage() {
        Map<String, String> net = new TreeMap<>();
        List<Map<String, Object>> rows = As.nobody()
                .get("/funding/summary")
                .then()
                .statusCode(200)
                .extract()
                .path("rows");
        rows.forEach(row -> net.put(
                row.get("stage") + " " + row.get("currency"),
                plain(new BigDecimal(row.get("net").toString()))));
        return net;
    }

    @Test
    void holds_of_every_file_of_the_corpus_what_its_figures_say() throws IOException {
        JsonNode figures = Reference.json("corpus/figures.json");
        for (JsonNode entry : Reference.json("corpus/index.json")) {
            String file = entry.get("file").asText();
            if (entry.get("expected").asText().equals("import")) {
                String id = sent("corpus/" + file);
                commit(id);
                assertEquals(sums(figures.get(file)), sums(id), file);
                commit(id);
                undo(id);
            }
        }
    }

    @Test
    void changes_nothing_the_second_time() throws IOException {
        byte[] file = (text(UNIDO) + "<!-- twice -->").getBytes(StandardCharsets.UTF_8);
        String id = checked(sendBytes(file, ""));
        commit(id);
        String again = sendBytes(file, "").then().statusCode(201).extract().path("id");
        assertEquals(id, again);
        String other = sentAnew(text(UNIDO));
        As.steward()
                .get("/imports/" + other)
                .then()
                .body("created", is(0))
                .body("changed", is(0))
                .body("refused", is(0))
                .body("unchanged", greaterThan(200));
        commit(other);
        undo(other);
        undo(id);
    }

    @Test
    void is_one_import_however_many_send_it_at_the_same_moment() throws Exception {
        String body = text(UNIDO) + "<!-- at once -->";
        Callable<String> send = () -> {
            String id = ImportOf.known(sendBytes(body.getBytes(StandardCharsets.UTF_8), ""));
            ImportOf.ended(id);
            commit(id);
            return id;
        };
        try (var clients = Executors.newFixedThreadPool(6)) {
            List<String> ids = clients.invokeAll(List.of(send, send, send, send, send, send)).stream()
                    .map(IatiImportTest::result)
                    .distinct()
                    .toList();
            assertEquals(1, ids.size(), ids::toString);
            assertEquals(170, contributions(ids.getFirst()));
            undo(ids.getFirst());
        }
    }

    @Test
    void tries_without_writing_and_takes_back_without_a_trace() throws IOException {
        long before = count();
        // Under another name than the other tests use, for what is there already is not written again.
        String id = sentAnew(text(UNIDO).replace("XM-DAC-41123", "XM-DAC-41999"));
        assertEquals(before, count());
        commit(id);
        assertEquals(before + 170, count());
        As.steward().post("/imports/" + id + "/undo").then().statusCode(200).body("state", is("UNDONE"));
        assertEquals(before, count());
        As.steward().post("/imports/" + id + "/commit").then().statusCode(409);
    }

    @Test
    void is_not_taken_back_once_somebody_built_on_it() throws IOException {
        String id = sentAnew(text("corpus/valid/iatikit-fixture-org-activities.xml"));
        commit(id);
        String address = "/interventions/"
                + As.steward()
                        .get("/imports/" + id + "/records")
                        .then()
                        .extract()
                        .<String>path("items.find { it.type == 'interventions' }.record");
        String etag = As.nobody().get(address).then().statusCode(200).extract().header("ETag");
        As.steward()
                .contentType("application/merge-patch+json")
                .header("If-Match", etag)
                .body("{\"notes\": \"Looked at again\"}")
                .patch(address)
                .then()
                .statusCode(200);
        As.steward()
                .post("/imports/" + id + "/undo")
                .then()
                .statusCode(409)
                .body("detail", containsString("was changed since"));
    }

    @Test
    void tells_an_activity_in_the_words_of_the_register() throws IOException {
        String id = sentAnew(text(UNIDO));
        commit(id);
        As.nobody()
                .get("/interventions/xm-dac-41123-project-150452")
                .then()
                .statusCode(200)
                .body("reportedBy.id", is("unido"))
                .body("identifiers[0].value", is("XM-DAC-41123-PROJECT-150452"))
                .body("plannedStart", is("2016-01-01"))
                .body("status", is("IMPLEMENTATION"))
                .body("budgets[0].period", is("2016"))
                .body("budgets[0].amount", comparesEqualTo(new BigDecimal("10757.8")))
                .body("participants.find { it.role == 'IMPLEMENTING' }.agency.id", is("unido"));
        As.nobody()
                .queryParam("intervention", "xm-dac-41123-project-150452")
                .queryParam("stage", "INCOMING_FUNDS")
                .queryParam("sort", "date")
                .get("/contributions")
                .then()
                .statusCode(200)
                .body("items[0].amount", comparesEqualTo(new BigDecimal("10757.8")))
                .body("items[0].provider.name", is("Regular Programme Of Technical Cooperation"))
                .body("items[0].receiver.id", is("unido"));
        undo(id);
    }

    @Test
    void refuses_a_file_that_breaks_its_schema_unless_asked_to_be_lenient() throws IOException {
        String file = "corpus/invalid/iati.cloud-media-2.01-bad.xml";
        send(file, "")
                .then()
                .statusCode(422)
                .body("detail", containsString("not valid against the schema"))
                .body("errors[0].pointer", containsString("/iati-activities/iati-activity"))
                .body("errors[0].detail", containsString("line 99: "));
        String id = checked(send(file, "?lenient=true"));
        As.steward()
                .queryParam("severity", "ERROR")
                .get("/imports/" + id + "/problems")
                .then()
                .statusCode(200)
                .body("items.findAll { it.rule == '0.3.1' }.size()", greaterThan(0))
                .body("items.find { it.rule == '0.3.1' }.line", equalTo(99));
    }

    @Test
    void refuses_what_is_no_iati_file_with_the_reason_and_the_line() throws IOException {
        for (Map.Entry<String, String> expected : Map.of(
                        "corpus/v1/v1.05-iatikit-fixture.xml", "line 2, Version 1.05",
                        "corpus/invalid/dportal-test-activities2.xml", "This is no IATI file",
                        "corpus/invalid/iati.cloud-annotated-201-malformed.xml", "line 200")
                .entrySet()) {
            send(expected.getKey(), "")
                    .then()
                    .statusCode(422)
                    .body("detail", containsString(expected.getValue().split(",")[0]));
        }
    }

    private static Response send(String file, String query) throws IOException {
        return sendBytes(Files.readAllBytes(Reference.file(file)), query);
    }

    private static Response sendBytes(byte[] file, String query) {
        return As.steward().contentType("application/xml").body(file).post("/imports" + query);
    }

    /** As it was never sent before: a comment makes it another file, that says the same. */
    private static String sentAnew(String text) {
        return checked(sendBytes((text + "<!-- " + UUID.randomUUID() + " -->").getBytes(StandardCharsets.UTF_8), ""));
    }

    private static String checked(Response sent) {
        return ImportOf.checked(sent, "CHECKED");
    }

    private static String sent(String file) throws IOException {
        return checked(send(file, ""));
    }

    private static String text(String file) throws IOException {
        return Files.readString(Reference.file(file));
    }

    private static void commit(String id) {
        As.steward().post("/imports/" + id + "/commit").then().statusCode(200).body("state", is("COMMITTED"));
    }

    private static void undo(String id) {
        As.steward().post("/imports/" + id + "/undo").then().statusCode(200);
    }

    private static String result(Future<String> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Numbers and sums of transactions by type and currency, as the figures have them. */
    private static Map<String, String> sums(JsonNode figures) {
        Map<String, String> sums = new TreeMap<>();
        figures.path("transaction_sums")
                .properties()
                .forEach(type -> type.getValue().properties().forEach(currency -> {
                    JsonNode told = currency.getValue();
                    sums.put(
                            type.getKey() + " " + currency.getKey(),
                            told.get("n").asText() + " "
                                    + plain(new BigDecimal(told.get("sum").asText())));
                }));
        return sums;
    }

    private Map<String, String> sums(String id) {
        Map<String, String> sums = new TreeMap<>();
        QuarkusTransaction.requiringNew()
                .run(() -> register.unwrap(Session.class)
                        .createNativeQuery("""
                        select o.code, c.currency, count(*), sum(c.amount)
                        from import_record r join contribution c on cast(c.id as text) = r.record
                        join iati_original o on o.type = 'contribution' and o.record = r.record
                        where r.import = :id and r.type = 'contributions' group by 1, 2
                        """, Object[].class)
                        .setParameter("id", UUID.fromString(id))
                        .getResultList()
                        .forEach(row -> sums.put(row[0] + " " + row[1], row[2] + " " + plain((BigDecimal) row[3]))));
        return sums;
    }

    private static String plain(BigDecimal sum) {
        return sum.signum() == 0 ? "0" : sum.stripTrailingZeros().toPlainString();
    }

    private int contributions(String id) {
        return As.steward()
                .queryParam("limit", 500)
                .get("/imports/" + id + "/records")
                .then()
                .extract()
                .<List<String>>path("items.findAll { it.type == 'contributions' }.record")
                .size();
    }

    private long count() {
        return ((Number) As.nobody()
                        .queryParam("total", true)
                        .get("/contributions")
                        .then()
                        .extract()
                        .path("total"))
                .longValue();
    }
}
