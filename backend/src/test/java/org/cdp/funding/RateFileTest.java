package org.cdp.funding;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Currency;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cdp.support.As;
import org.cdp.support.Given;
import org.cdp.support.Statements;
import org.cdp.support.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RateFileTest {

    @Test
    void loads_a_whole_set_that_is_closed() {
        sent("file-whole", "MWK,2004-09,109.1\nMWK,2004-08,108.9\nZMW,2004-08,4.78\n")
                .statusCode(200)
                .body("set", is("file-whole"))
                .body("rates", is(3))
                .body("created", is(3))
                .body("dryRun", is(false))
                .body("currencies", contains("MWK", "ZMW"))
                .body("firstPeriod", is("2004-08"))
                .body("lastPeriod", is("2004-09"))
                .body("maxJump", is(30));
        As.nobody()
                .get("/exchange-rates?set=file-whole&currency=MWK")
                .then()
                .body("items.period", contains("2004-08", "2004-09"))
                .body("items.unitsPerUsd*.toString()", contains("108.9", "109.1"));
        As.steward()
                .body("{\"set\": \"file-whole\", \"currency\": \"MWK\", \"period\": \"2004-10\", \"unitsPerUsd\": 1}")
                .post("/exchange-rates")
                .then()
                .statusCode(409);
        As.nobody()
                .get("/exchange-rates/sets")
                .then()
                .statusCode(200)
                .body("items.find { it.id == 'file-whole' }.sealed", is(true));
    }

    @Test
    void changes_nothing_the_second_time() {
        String file = "SZL,2004,6.46\nSZL,2005,60.46\n";
        String entries = "select count(*) from change where type = 'exchange-rate' and after ->> 'set' = 'file-again'";
        csv("file-again")
                .queryParam("confirmJumps", true)
                .body(HEADER + file)
                .post(SETS)
                .then()
                .statusCode(200);
        sent("file-newer", "SZL,2006,0.7\n", "confirmJumps").statusCode(200);
        sent("file-again", file, "confirmJumps")
                .statusCode(200)
                .body("created", is(0))
                .body("rates", is(2));
        assertThat(GivenFunding.rows(entries), is(2L));
        sent("file-again", "SZL,2004,6.47\n", "confirmJumps")
                .statusCode(409)
                .body("detail", containsString("A loaded rate is never silently changed"));
        sent("file-again", "SZL,2004,6.47\n", "dryRun").statusCode(409);
    }

    @Test
    void refuses_with_every_fault_by_row_and_column() {
        String file = """
                PKR,2004-01,1,234.5
                PKR,2004-02,"1.234,5"
                PKR,2004-03,58,1
                PKR,2004-04,5.8e1
                PKR,2004-05,NaN
                PKR,2004-06,Infinity
                PKR,2004-07,0
                PKR,2004-08,-58.1
                XXX,2004-09,58.1
                XTS,2004-10,58.1
                QQQ,2004-11,58.1
                PKR,2004-13,58.1
                PKR,08/2004,58.1
                PKR,2004-12,58.1
                PKR,2004-12,58.1
                PKR,2005-01,1234567890123456789
                PKR,2005-02

                PKR,2005-03,٥٨
                """;
        ValidatableResponse refusal = sent("file-bad", file).statusCode(400);
        refusal.body("errors.row", is(rows(2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 16, 17, 18, 19, 19, 19, 20)))
                .body("errors[0].column", is("unitsPerUsd"))
                .body("errors[0].detail", startsWith("'1,234.5' has a separator of thousands"))
                .body("errors[1].detail", startsWith("'1.234,5' has a separator of thousands"))
                .body("errors[2].detail", startsWith("'58,1' has a separator of thousands, a decimal comma"))
                .body("errors[3].detail", is("'5.8e1' is not a number in plain digits like 1234.5"))
                .body("errors[6].detail", is("'0' is not more than 0"))
                .body("errors[7].detail", is("'-58.1' is not more than 0"))
                .body("errors[8].column", is("currency"))
                .body("errors[8].detail", startsWith("'XXX' is no currency"))
                .body("errors[11].detail", is("'2004-13' is not a day of the calendar"))
                .body("errors[13].detail", is("'2004-12' of PKR is there already"))
                .body("errors[13].column", is("period"));
        As.nobody().get("/exchange-rates?set=file-bad").then().body("items", empty());
        sent("file-bad", file, "dryRun").statusCode(400);
    }

    @Test
    void refuses_what_is_empty_or_another_table() {
        for (String file : List.of("", HEADER)) {
            careless(As.carelessSteward(), "file-none")
                    .body(file)
                    .post(SETS)
                    .then()
                    .statusCode(400);
        }
        careless(As.carelessSteward(), "file-none")
                .body("currency;period;unitsPerUsd\nPKR;2004;58\n")
                .post(SETS)
                .then()
                .statusCode(400)
                .body("errors[0].row", is(1))
                .body("errors[0].detail", is("must be the header currency,period,unitsPerUsd"));
        careless(As.carelessSteward(), "file-none")
                .body("\uFEFF" + HEADER + "PKR,2004,\"58")
                .post(SETS)
                .then()
                .statusCode(400);
        json("file-none").body("{\"rates\": []}").post(SETS).then().statusCode(400);
        json("file-none").body("{\"rates\": [null]}").post(SETS).then().statusCode(400);
        json("file-none").body("{\"rates\": [{\"rate\": 1}]}").post(SETS).then().statusCode(400);
    }

    @Test
    void lists_a_hundred_of_many_faults() {
        String file = IntStream.rangeClosed(1, 250)
                .mapToObj(day -> "PKR,day " + day + ",1\n")
                .collect(Collectors.joining());
        sent("file-many", file)
                .statusCode(400)
                .body("errors", hasSize(100))
                .body("detail", containsString("The first 100 of 250 are listed."));
    }

    @Test
    void takes_the_same_as_json() {
        json("file-json")
                .body("{\"rates\": [{\"currency\": \"LSL\", \"period\": \"FY2005\", \"unitsPerUsd\": 6.10}]}")
                .post(SETS)
                .then()
                .statusCode(200)
                .body("created", is(1));
        sent("file-json", "LSL,FY2005,6.1\n").statusCode(200).body("created", is(0));
        json("file-json-bad")
                .body("""
                        {"rates": [{"currency": "LSL", "period": "2004", "unitsPerUsd": "1,234.5"},
                                   {"currency": "LSL", "period": "2005", "unitsPerUsd": 1e3},
                                   {"currency": "LSL"}]}
                        """)
                .post(SETS)
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        contains(
                                "/rates/0/unitsPerUsd",
                                "/rates/1/unitsPerUsd",
                                "/rates/2/period",
                                "/rates/2/unitsPerUsd"))
                .body("errors[0].row", nullValue());
    }

    @Test
    void refuses_a_jump_until_it_is_confirmed() {
        String file = "CUP,2004-08,2\nCUP,2004-09,2.6\nCUP,2004-10,3.3801\nCUP,2004-11,0.3\nHTG,2004,2\nHTG,2005,2.5\n";
        sent("file-jump", file)
                .statusCode(422)
                .body("type", is("urn:cdp:problem:rates-jump"))
                .body("errors.row", is(rows(4, 5)))
                .body("errors.column", everyItem(is("unitsPerUsd")))
                .body(
                        "errors.detail",
                        contains(
                                "CUP: 2.6 in 2004-09, 3.3801 in 2004-10: a jump of 30.0 %",
                                "CUP: 3.3801 in 2004-10, 0.3 in 2004-11: a jump of 91.1 %"));
        As.nobody().get("/exchange-rates?set=file-jump").then().body("items", empty());
        csv("file-jump")
                .queryParam("maxJump", 92)
                .body(HEADER + file)
                .queryParam("dryRun", true)
                .post(SETS)
                .then()
                .body("jumps", empty());
        sent("file-jump", file, "dryRun")
                .statusCode(200)
                .body("dryRun", is(true))
                .body("created", is(6))
                .body("jumps", hasSize(2))
                .body("jumps[1].currency", is("CUP"))
                .body("jumps[1].from.period", is("2004-10"))
                .body("jumps[1].from.unitsPerUsd.toString()", is("3.3801"))
                .body("jumps[1].to.unitsPerUsd.toString()", is("0.3"))
                .body("jumps[1].percent.toString()", is("91.1"));
        As.nobody().get("/exchange-rates?set=file-jump").then().body("items", empty());
        sent("file-jump", file, "confirmJumps")
                .statusCode(200)
                .body("jumps", hasSize(2))
                .body("created", is(6));
    }

    @Test
    void compares_a_file_with_the_newest_set() {
        sent("file-first", "KMF,2004-08,400\nKMF,2004-10,404\n", "confirmJumps").statusCode(200);
        sent("file-next", "KMF,2004-11,600\nKMF,2004-12,601\n")
                .statusCode(422)
                .body("errors.row", is(rows(2)))
                .body(
                        "errors[0].detail",
                        is("KMF: 404 in 2004-10 (set 'file-first'), 600 in 2004-11: a jump of 48.5 %"));
        sent("file-next", "KMF,2004-08,0.0025\nKMF,2004-09,0.0025\nKMF,2004-10,0.0025\n")
                .statusCode(422)
                .body("errors.row", is(rows(4)));
        sent("file-next", "KMF,2004-11,600\nKMF,2004-12,601\n", "confirmJumps")
                .statusCode(200)
                .body("jumps.set", contains("file-first"));
        sent("file-third", "KMF,2005-01,602\n").statusCode(200).body("jumps", empty());
        sent("file-past", "KMF,2004-08,401\n").statusCode(200).body("created", is(1));
    }

    @Test
    void needs_a_steward_a_set_and_a_source() {
        Given.agency("file-editor");
        As.holderOf(Given.editorOf("file-editor"))
                .contentType("text/csv")
                .queryParam("set", "file-no")
                .queryParam("title", "a test")
                .body(HEADER + "PKR,2004,58\n")
                .post(SETS)
                .then()
                .statusCode(403);
        As.carelessSteward()
                .contentType("text/csv")
                .body(HEADER + "PKR,2004,58\n")
                .post(SETS)
                .then()
                .statusCode(400)
                .body("errors[0].parameter", is("set"));
        As.steward()
                .contentType("text/csv")
                .queryParam("set", "file-no")
                .body(HEADER + "PKR,2004,58\n")
                .post(SETS)
                .then()
                .statusCode(400)
                .body("errors[0].parameter", is("title"));
        careless(As.carelessSteward(), "file-no")
                .queryParam("maxJump", 1001)
                .body(HEADER + "PKR,2004,58\n")
                .post(SETS)
                .then()
                .statusCode(400)
                .body("errors[0].parameter", is("maxJump"));
    }

    @Test
    void is_done_once_under_one_key() {
        for (boolean again : new boolean[] {false, true}) {
            csv("file-once")
                    .header("Idempotency-Key", "file-once")
                    .body(HEADER + "VUV,2004,110\n")
                    .post(SETS)
                    .then()
                    .statusCode(200)
                    .header("Idempotent-Replayed", is(again ? "true" : null))
                    .body("created", is(1));
        }
    }

    @Test
    void lists_the_sets_with_what_they_hold_in_one_statement() {
        sent("file-listed", "AWG,2004-09,1.79\nAWG,FY2004,1.79\nANG,2006,1.79\n")
                .statusCode(200);
        As.steward()
                .body("{\"set\": \"file-open\", \"currency\": \"AWG\", \"period\": \"2004-10-01\", \"unitsPerUsd\": 1}")
                .post("/exchange-rates")
                .then()
                .statusCode(201);
        JsonNode[] sets = new JsonNode[1];
        assertThat(Statements.in(() -> sets[0] = listed()), is(1L));
        JsonNode listed = named(sets[0], "file-listed");
        assertThat(listed.at("/rates").asInt(), is(3));
        assertThat(listed.at("/currencies").toString(), is("[\"ANG\",\"AWG\"]"));
        assertThat(listed.at("/firstPeriod").asText(), is("FY2004"));
        assertThat(listed.at("/lastPeriod").asText(), is("2006"));
        assertThat(listed.at("/granularity").asText(), is("MIXED"));
        assertThat(listed.at("/sources").toString(), is("[{\"title\":\"a test\"}]"));
        JsonNode open = named(sets[0], "file-open");
        assertThat(open.at("/sealed").asBoolean(), is(false));
        assertThat(open.at("/granularity").asText(), is("DAY"));
        As.nobody()
                .get(open.at("/records").asText().replace("/api/v1", ""))
                .then()
                .body("items", hasSize(1));
        List<String> loaded = sets[0].at("/items").findValuesAsText("loadedAt");
        assertThat(
                loaded,
                is(loaded.stream().sorted(java.util.Comparator.reverseOrder()).toList()));
    }

    /** All the seeds' rates of currencies that Java knows, as one file. */
    @Test
    void takes_tens_of_thousands_at_once() throws IOException {
        JsonNode rates = new ObjectMapper()
                .readTree(Path.of("..", "seeds", "exchange-rates.json").toFile())
                .path("rates");
        List<String> known = Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode)
                .toList();
        StringBuilder file = new StringBuilder();
        rates.properties().stream()
                .filter(currency -> known.contains(currency.getKey()))
                .forEach(currency -> currency.getValue()
                        .properties()
                        .forEach(rate -> file.append(currency.getKey())
                                .append(',')
                                .append(rate.getKey())
                                .append(',')
                                .append(
                                        rate.getValue().asText().contains("E")
                                                ? "0.00001"
                                                : rate.getValue().asText())
                                .append('\n')));
        int lines = (int) file.toString().lines().count();
        sent("file-large", file.toString(), "confirmJumps").statusCode(200).body("created", is(lines));
        sent("file-large", file.toString(), "dryRun")
                .statusCode(200)
                .body("created", is(0))
                .body("rates", is(lines));
    }

    private static final String SETS = "/exchange-rates/sets";
    private static final String HEADER = "currency,period,unitsPerUsd\n";

    private static JsonNode listed() {
        return GivenFunding.read(As.nobody().get(SETS).asString(), JsonNode.class);
    }

    private static JsonNode named(JsonNode sets, String id) {
        for (JsonNode set : sets.at("/items")) {
            if (set.at("/id").asText().equals(id)) {
                return set;
            }
        }
        throw new AssertionError("no set " + id);
    }

    private static ValidatableResponse sent(String set, String lines, String... switches) {
        RequestSpecification request = csv(set);
        for (String name : switches) {
            request.queryParam(name, true);
        }
        return request.body(HEADER + lines).post(SETS).then();
    }

    private static RequestSpecification csv(String set) {
        return careless(As.steward(), set);
    }

    private static RequestSpecification careless(RequestSpecification caller, String set) {
        return file(caller, set).contentType("text/csv; charset=UTF-8");
    }

    private static RequestSpecification json(String set) {
        return file(As.carelessSteward(), set);
    }

    private static RequestSpecification file(RequestSpecification caller, String set) {
        return caller.queryParam("set", set).queryParam("title", "a test");
    }

    private static List<Integer> rows(Integer... rows) {
        return List.of(rows);
    }
}
