package org.cdp.ripple;

import static org.hamcrest.Matchers.comparesEqualTo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cdp.support.As;
import org.cdp.support.Given;
import org.cdp.support.TestDatabase;
import org.junit.jupiter.api.Test;

/** Each test uses a currency that no other does, for the register is shared. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class FollowOnMoneyTest {

    @Test
    void counts_each_money_in_the_generation_nearest_above() {
        world("fo");
        spread("fo-pilot", "fo-first");
        spread("fo-first", "fo-second");
        money("fo-pilot", "fo-abroad", 1, "MGA", "");
        money("fo-first", "fo-abroad", 10, "MGA", "");
        money("fo-part", "fo-home", 100, "MGA", "");
        money("fo-second", "fo-home", 1000, "MGA", "");
        money("fo-deep", "fo-home", 10_000, "MGA", "");
        ripple().body(row(1, "MGA", "DONOR") + "gross", comparesEqualTo(10))
                .body(row(1, "MGA", "COUNTERPART") + "gross", comparesEqualTo(100))
                .body(row(2, "MGA", "COUNTERPART") + "gross", comparesEqualTo(11_000))
                .body(row(2, "MGA", "COUNTERPART") + "contributions", is(2))
                .body(row(1, "MGA", "DONOR") + "records", containsString("&intervention=fo-first"))
                .body("figures.money.findAll { it.generation == 0 }", empty());
        opensExactly("MGA");
    }

    @Test
    void counts_money_passed_on_within_a_generation_once() {
        world("fp");
        spread("fp-pilot", "fp-first");
        spread("fp-first", "fp-second");
        String whole = money("fp-first", "fp-abroad", 100, "XAF", ", \"receiver\": \"fp-home\"");
        passedOn("fp-part", 60, whole);
        passedOn("fp-second", 30, whole);
        ripple().body(row(1, "XAF", "COUNTERPART") + "gross", comparesEqualTo(60))
                .body(row(1, "XAF", "COUNTERPART") + "passedOn", comparesEqualTo(60))
                .body(row(1, "XAF", "COUNTERPART") + "net", comparesEqualTo(0))
                .body(row(1, "XAF", "DONOR") + "net", comparesEqualTo(100))
                .body(row(2, "XAF", "COUNTERPART") + "passedOn", comparesEqualTo(0));
    }

    @Test
    void adds_no_stages_and_says_what_is_disputed_or_without_a_value() {
        world("fd");
        spread("fd-pilot", "fd-first");
        String disputed = money("fd-first", "fd-abroad", 5, "KMF", ", \"receiver\": \"fd-home\"");
        As.steward()
                .body("{\"position\": \"DISPUTED\"}")
                .put("/contributions/" + disputed + "/statements/fd-abroad")
                .then()
                .statusCode(201);
        report(
                "fd-first",
                "fd-abroad",
                "\"stage\": \"PLEDGE\", \"amount\": 7, \"currency\": \"KMF\", \"form\": \"CASH\"");
        report("fd-first", "fd-abroad", "\"stage\": \"PLEDGE\", \"form\": \"IN_KIND\"");
        String unvalued = "figures.money.find { it.generation == 1 && it.side == 'DONOR' && it.stage == 'PLEDGE'"
                + " && it.currency == null }.";
        ripple().body(row(1, "KMF", "DONOR") + "disputed", is(1))
                .body(row(1, "KMF", "DONOR") + "gross", comparesEqualTo(5))
                .body(unvalued + "gross", comparesEqualTo(0))
                .body(unvalued + "unvalued", is(ripple().extract().<Object>path(unvalued + "contributions")));
        opensExactly("KMF");
        opensExactly(null);
    }

    @Test
    void never_counts_drafts_and_hides_those_of_others() {
        world("fh");
        Given.drafts("fh-home", "fh-draft");
        spread("fh-pilot", "fh-first");
        spread("fh-pilot", "fh-draft");
        report(
                "fh-draft",
                "fh-home",
                "\"stage\": \"RELEASE\", \"amount\": 7, \"currency\": \"BIF\", \"form\": \"CASH\", \"draft\": true");
        String money = "figures.money.findAll { it.currency == 'BIF' }";
        ripple().body(money, empty());
        As.steward().get("/ripple").then().statusCode(200).body(money, empty());
        JsonPath others = ripple().extract().jsonPath();
        JsonPath own = As.holderOf(Given.editorOf("fh-home")).get("/ripple").jsonPath();
        String nodes = "figures.generations.find { it.generation == 1 }.interventions";
        assertEquals(others.getInt(nodes) + 1, own.getInt(nodes));
    }

    @Test
    void tells_what_the_graph_comes_to() {
        world("ft");
        JsonPath before = ripple().extract().jsonPath();
        spread("ft-pilot", "ft-first");
        As.steward().body("""
                {"from": "ft-pilot", "adopter": "ft-home", "mechanism": "STUDY", "steps": [{"stage": "ABANDONED", "date": "2005"}],
                 "sources": [{"title": "A report"}], "confidence": "INFERRED"}
                """).post("/adoptions").then().statusCode(201);
        JsonPath after = ripple().extract().jsonPath();
        String factor = "figures.factor.";
        assertEquals(before.getInt(factor + "established") + 1, after.getInt(factor + "established"));
        assertEquals(before.getInt(factor + "origins") + 1, after.getInt(factor + "origins"));
        assertEquals(before.getInt("figures.time.dated") + 1, after.getInt("figures.time.dated"));
        ripple().body("figures.abandoned.find { it.from == 'intervention:ft-pilot' }.to", is("agency:ft-home"))
                .body("figures.abandoned.find { it.from == 'intervention:ft-pilot' }.date", is("2005"))
                .body("edges.find { it.to == 'agency:ft-home' }.confidence", is("INFERRED"))
                .body(
                        "edges.find { it.to == 'intervention:ft-first' }.steps.stage",
                        is(List.of("STARTED", "ESTABLISHED")))
                .body("edges.find { it.to == 'intervention:ft-first' }.steps[1].date", nullValue());
    }

    /** Two agencies; a pilot, a first generation with a part, and under that part a second one with a part. */
    private static void world(String name) {
        agency(name + "-home", "PK");
        agency(name + "-abroad", "IT");
        Given.interventions(name + "-home", name + "-pilot", name + "-first");
        part(name, "part", "first");
        part(name, "second", "part");
        part(name, "deep", "second");
    }

    private static void agency(String id, String country) {
        As.steward()
                .body(Given.agencyBody(id).replace("\"PK\"", "\"" + country + "\""))
                .post("/agencies")
                .then()
                .statusCode(201);
    }

    private static void part(String name, String id, String of) {
        As.steward()
                .body("""
                {"id": "%1$s-%2$s", "title": "%2$s", "level": "PROGRAMME", "parent": "%1$s-%3$s", "reportedBy": "%1$s-home"}
                """.formatted(name, id, of))
                .post("/interventions")
                .then()
                .statusCode(201);
    }

    private static void spread(String from, String to) {
        As.steward()
                .body("""
                {"from": "%s", "adopter": "%s-home", "to": "%s", "mechanism": "REPLICATION",
                 "steps": [{"stage": "STARTED", "date": "2006"}, {"stage": "ESTABLISHED"}]}
                """.formatted(from, from.substring(0, 2), to))
                .post("/adoptions")
                .then()
                .statusCode(201);
    }

    private static String money(String to, String from, int amount, String currency, String more) {
        return report(
                to,
                from,
                "\"stage\": \"RELEASE\", \"amount\": %d, \"currency\": \"%s\", \"form\": \"CASH\"%s"
                        .formatted(amount, currency, more));
    }

    private static void passedOn(String to, int amount, String source) {
        money(
                to,
                to.substring(0, 2) + "-home",
                amount,
                "XAF",
                ", \"fundedBy\": [{\"contribution\": \"%s\", \"amount\": %d}]".formatted(source, amount));
    }

    private static String report(String to, String from, String rest) {
        return As.steward()
                .body("{\"intervention\": \"%s\", \"provider\": \"%s\", \"reportedBy\": \"%s\", %s}"
                        .formatted(to, from, to.substring(0, 2) + "-home", rest))
                .post("/contributions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String row(int generation, String currency, String side) {
        return "figures.money.find { it.generation == %d && it.currency == '%s' && it.side == '%s' && it.stage == 'RELEASE' }."
                .formatted(generation, currency, side);
    }

    private static ValidatableResponse ripple() {
        return As.nobody().get("/ripple").then().statusCode(200);
    }

    /** The records behind each figure of this currency are as many as it says and sum to it. */
    private static void opensExactly(String currency) {
        List<Map<String, Object>> rows = ripple().extract().path("figures.money");
        for (Map<String, Object> row : rows) {
            if (Objects.equals(row.get("currency"), currency)) {
                JsonPath list = As.nobody()
                        .get(row.get("records").toString().replace("/api/v1", "") + "&limit=500")
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath();
                List<BigDecimal> amounts = list.getList("items.findAll { it.amount != null }.amount", BigDecimal.class);
                assertEquals(row.get("contributions"), list.getList("items").size());
                assertEquals(
                        0,
                        amounts.stream()
                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                                .compareTo(new BigDecimal(row.get("gross").toString())));
            }
        }
    }
}
