package org.cdp.exchange;

import static org.hamcrest.Matchers.comparesEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.cdp.platform.data.CannotStart;
import org.cdp.platform.data.Turn;
import org.cdp.support.As;
import org.cdp.support.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The documented facts, loaded as anybody's bundle is, and the four stories they must tell. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SeedsTest {

    private static final String[] FILES = {
        "agencies", "clusters", "interventions", "contributions", "statements", "adoptions"
    };

    private final ObjectMapper json;

    @Inject
    SeedsTest(ObjectMapper json) {
        this.json = json;
    }

    @BeforeEach
    void load() throws IOException {
        As.steward().body(bundle()).post("/imports").then().statusCode(200).body("changed", is(0));
    }

    @Test
    void change_nothing_the_second_time() throws IOException {
        As.steward()
                .body(bundle())
                .post("/imports")
                .then()
                .statusCode(200)
                .body("created", is(0))
                .body("changed", is(0))
                .body("records.agencies.unchanged", is(47))
                .body("records.clusters.unchanged", is(39))
                .body("records.interventions.unchanged", is(72))
                .body("records.contributions.unchanged", is(40))
                .body("records.statements.unchanged", is(1))
                .body("records.adoptions.unchanged", is(11))
                .body("records.exchangeRates.unchanged", is(60960));
    }

    @Test
    void tell_of_the_tanners_both_figures() {
        As.nobody()
                .queryParam("intervention", "kor-cetp")
                .queryParam("disputed", true)
                .get("/contributions")
                .then()
                .statusCode(200)
                .body("items.size()", is(1))
                .body("items[0].provider.id", is("pta"))
                .body("items[0].amount", comparesEqualTo(10_000_000));
    }

    @Test
    void count_the_six_million_inside_the_280_once() {
        As.nobody()
                .queryParam("programme", "jc-pforr")
                .queryParam("stage", "COMMITMENT")
                .get("/funding/summary")
                .then()
                .statusCode(200)
                .body("rows.size()", is(1))
                .body("rows[0].gross", comparesEqualTo(286_000_000))
                .body("rows[0].passedOn", comparesEqualTo(6_000_000))
                .body("rows[0].net", comparesEqualTo(280_000_000));
    }

    @Test
    void show_what_the_counterpart_promised_and_what_came() {
        As.nobody()
                .queryParam("intervention", "csf-prog")
                .queryParam("side", "COUNTERPART")
                .get("/funding/summary")
                .then()
                .statusCode(200)
                .body("rows.find { it.stage == 'COMMITMENT' }.net", comparesEqualTo(25_000_000))
                .body("rows.find { it.stage == 'RELEASE' }.net", comparesEqualTo(837_000));
    }

    @Test
    void find_the_four_revivals_of_one_institute() {
        As.nobody()
                .queryParam("cluster", "wazirabad-cutlery")
                .queryParam("q", "cip-")
                .get("/interventions")
                .then()
                .statusCode(200)
                .body("items.id", hasItem("cip-found"))
                .body("items.id", hasItem("cip-smeda"))
                .body("items.id", hasItem("cip-psdf"))
                .body("items.id", hasItem("cip-tdap18"));
    }

    @Test
    void are_loaded_by_one_node_while_the_others_wait() throws Exception {
        FutureTask<Boolean> second =
                new FutureTask<>(() -> QuarkusTransaction.requiringNew().call(this::takeTurn));
        QuarkusTransaction.requiringNew().run(() -> {
            takeTurn();
            new Thread(second).start();
            // Longer than a request may wait for a lock.
            assertThrows(TimeoutException.class, () -> second.get(3, TimeUnit.SECONDS));
        });
        assertTrue(second.get(10, TimeUnit.SECONDS));
    }

    @Test
    void refuse_the_start_in_one_line_when_they_cannot_be_read(@TempDir Path folder) throws IOException {
        assertTrue(refusal(folder.resolve("nowhere")).startsWith("There is no folder " + folder));
        Files.writeString(folder.resolve("agencies.json"), "[{]");
        String broken = refusal(folder);
        assertTrue(broken.startsWith("The data sets in " + folder) && !broken.contains("\n"), broken);
    }

    private String refusal(Path folder) {
        return assertThrows(CannotStart.class, () -> new SeedFolder(folder, json).read())
                .getMessage();
    }

    private boolean takeTurn() {
        Turn.allowLong();
        Turn.SEEDS.take();
        return true;
    }

    private String bundle() throws IOException {
        ObjectNode bundle = json.createObjectNode();
        for (String file : FILES) {
            bundle.set(file, json.readTree(seed(file).toFile()));
        }
        bundle.putArray("exchangeRates")
                .add(json.readTree(seed("exchange-rates").toFile()));
        return json.writeValueAsString(bundle);
    }

    private static Path seed(String name) {
        return Path.of("..", "seeds", name + ".json");
    }
}
