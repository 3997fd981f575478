package org.cdp.funding;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cdp.access.Access;
import org.cdp.platform.data.Turn;
import org.cdp.platform.value.PartialDate;
import org.cdp.platform.value.Source;
import org.cdp.platform.web.Refusal;
import org.cdp.support.As;
import org.cdp.support.Given;
import org.cdp.support.TestDatabase;
import org.hibernate.exception.ConstraintViolationException;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ExchangeRateTest {

    private static final Source SOURCE = new Source("a test", null);
    private static final PartialDate AUGUST = new PartialDate("2004-08");

    private record Seed(String set, Source source, Map<String, Map<PartialDate, BigDecimal>> rates) {}

    /** How many entries the log has of a set, if they say what the set says. */
    private static final String ENTRIES = """
            select case when sum((after ->> 'unitsPerUsd')::numeric)
                             = (select sum(units_per_usd) from exchange_rate where rate_set = :set)
                        then count(*) else 0 end
            from change
            where type = 'exchange-rate' and after ->> 'set' = :set and operation = 'CREATE' and version = 1 and open
              and actor_label = 'register'
            """;

    @Inject
    LoadExchangeRates load;

    @Inject
    Access access;

    @Inject
    ObjectMapper json;

    @Test
    void is_added_listed_changed_and_deleted() {
        String id = As.steward()
                .body(rate("life-set", "PKR", "2004-08", "58.12340"))
                .post("/exchange-rates")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        As.steward()
                .body(rate("life-set", "PKR", "2005", "60"))
                .post("/exchange-rates")
                .then()
                .statusCode(201);
        As.steward()
                .body(rate("life-set", "EUR", "2004-08", "0.8"))
                .post("/exchange-rates")
                .then()
                .statusCode(201);
        assertThat(As.nobody().get("/exchange-rates/" + id).asString(), containsString("\"unitsPerUsd\":58.12340,"));
        As.nobody()
                .queryParam("set", "life-set")
                .queryParam("currency", "PKR")
                .queryParam("sort", "-period")
                .get("/exchange-rates")
                .then()
                .statusCode(200)
                .body("items.period", contains("2005", "2004-08"));
        As.nobody()
                .queryParam("set", "life-set")
                .queryParam("since", "2004-09")
                .queryParam("until", "2006")
                .get("/exchange-rates")
                .then()
                .body("items.period", contains("2005"));
        String address = "/exchange-rates/" + id;
        GivenFunding.patch(address, 1, "{\"unitsPerUsd\": 58.1}").statusCode(200);
        As.steward()
                .header("If-Match", "\"2\"")
                .body(rate("life-set", "PKR", "2004-09", "59"))
                .put(address)
                .then()
                .statusCode(200)
                .body("period", is("2004-09"));
        As.steward().header("If-Match", "\"3\"").delete(address).then().statusCode(204);
        As.nobody()
                .queryParam("id", id)
                .get("/changes")
                .then()
                .body("items.operation", contains("CREATE", "UPDATE", "UPDATE", "DELETE"))
                .body("items[0].type", is("exchange-rate"))
                .body("items[0].label", is("PKR 2004-08"));
    }

    @Test
    void is_a_stewards_to_write() {
        Given.agency("fund-rate-editor");
        String body = rate("editor-set", "PKR", "2004", "60");
        As.holderOf(Given.editorOf("fund-rate-editor"))
                .body(body)
                .post("/exchange-rates")
                .then()
                .statusCode(403);
        As.carelessly().body(body).post("/exchange-rates").then().statusCode(401);
    }

    @Test
    void is_more_than_nothing_and_said_once() {
        for (String units : new String[] {"0", "-1"}) {
            As.carelessSteward()
                    .body(rate("odd-set", "PKR", "2004", units))
                    .post("/exchange-rates")
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", is("/unitsPerUsd"));
        }
        As.steward()
                .body(rate("odd-set", "PKR", "2004", "60"))
                .post("/exchange-rates")
                .then()
                .statusCode(201);
        As.steward()
                .body(rate("odd-set", "PKR", "2004", "61"))
                .post("/exchange-rates")
                .then()
                .statusCode(409)
                .body("detail", is("This set has a rate of this currency and period already."));
    }

    @Test
    @ActivateRequestContext
    void comes_in_sets_of_tens_of_thousands() throws IOException {
        access.actAsRegister();
        Seed seed = json.readValue(Path.of("..", "seeds", "exchange-rates.json").toFile(), Seed.class);
        int loaded = QuarkusTransaction.requiringNew().call(() -> {
            Turn.allowLong();
            return load.load("test-" + seed.set, seed.source, seed.rates);
        });
        assertThat(loaded, is(seed.rates.values().stream().mapToInt(Map::size).sum()));
        assertThat(load.load("test-" + seed.set, seed.source, seed.rates), is(0));
        assertThat(GivenFunding.rows(ENTRIES.replace(":set", "'test-" + seed.set + "'")), is((long) loaded));
        As.nobody()
                .queryParam("set", "test-" + seed.set)
                .queryParam("currency", "PKR")
                .queryParam("limit", 500)
                .get("/exchange-rates")
                .then()
                .body("items", hasSize(seed.rates.get("PKR").size()));
    }

    @Test
    @ActivateRequestContext
    void is_never_silently_changed() {
        access.actAsRegister();
        String set = "fixed-set";
        assertThat(load.load(set, SOURCE, Map.of("PKR", Map.of(AUGUST, new BigDecimal("58.10")))), is(1));
        assertThat(load.load(set, SOURCE, Map.of("PKR", Map.of(AUGUST, new BigDecimal("58.1")))), is(0));
        for (var other : List.of(
                Map.of("PKR", Map.of(AUGUST, new BigDecimal("58.11"))),
                Map.of("EUR", Map.of(AUGUST, new BigDecimal("58.1"))),
                Map.of("PKR", Map.of(AUGUST, new BigDecimal("58.1"), new PartialDate("2004-09"), BigDecimal.ONE)),
                Map.<String, Map<PartialDate, BigDecimal>>of())) {
            var refusal = assertThrows(Refusal.class, () -> load.load(set, SOURCE, other));
            assertThat(refusal.problem().status(), is(409));
            assertThat(refusal.getMessage(), containsString("A loaded rate is never silently changed"));
        }
    }

    @Test
    @ActivateRequestContext
    void is_not_written_into_a_set_that_came_in_whole() {
        access.actAsRegister();
        load.load("whole-set", SOURCE, Map.of("PKR", Map.of(AUGUST, new BigDecimal("58.1"))));
        String loaded = As.nobody()
                .queryParam("set", "whole-set")
                .get("/exchange-rates")
                .then()
                .extract()
                .path("items[0].id");
        String address = "/exchange-rates/" + loaded;
        var steward = As.steward().header("If-Match", "\"1\"");
        closed(GivenFunding.patch(address, 1, "{\"unitsPerUsd\": 1}"));
        closed(GivenFunding.patch(address, 1, "{\"set\": \"other-set\"}"));
        closed(steward.body(rate("whole-set", "PKR", "2004-08", "1"))
                .put(address)
                .then());
        closed(As.steward().header("If-Match", "\"1\"").delete(address).then());
        String more = rate("whole-set", "PKR", "2004-09", "1");
        closed(As.steward().body(more).post("/exchange-rates").then());
        closed(As.steward()
                .body(more)
                .put("/exchange-rates/" + UUID.randomUUID())
                .then());
        String open = As.steward()
                .body(rate("open-set", "PKR", "2004-09", "1"))
                .post("/exchange-rates")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        closed(GivenFunding.patch("/exchange-rates/" + open, 1, "{\"set\": \"whole-set\"}"));
        GivenFunding.patch("/exchange-rates/" + open, 1, "{\"unitsPerUsd\": 2}").statusCode(200);
    }

    private static void closed(ValidatableResponse answer) {
        answer.statusCode(409).body("detail", startsWith("A loaded rate is never silently changed: "));
    }

    @Test
    @ActivateRequestContext
    void is_loaded_whole_or_not_at_all() {
        access.actAsRegister();
        for (String bad : new String[] {"0", "-0.5"}) {
            var rates = Map.of("PKR", Map.of(AUGUST, BigDecimal.ONE, new PartialDate("2004-09"), new BigDecimal(bad)));
            assertThrows(ConstraintViolationException.class, () -> load.load("bad-set", SOURCE, rates));
        }
        assertThat(GivenFunding.rows("select count(*) from exchange_rate where rate_set = 'bad-set'"), is(0L));
    }

    private static String rate(String set, String currency, String period, String units) {
        return """
                {"set": "%s", "currency": "%s", "period": "%s", "unitsPerUsd": %s}
                """.formatted(set, currency, period, units);
    }
}
