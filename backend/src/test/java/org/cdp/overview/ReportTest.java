package org.cdp.overview;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.cdp.support.As;
import org.cdp.support.Given;
import org.cdp.support.Statements;
import org.cdp.support.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReportTest {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    @Test
    void lays_money_out_by_fiscal_year_stage_currency_and_share() {
        world("rep-lay");
        work(
                "rep-lay",
                null,
                "\"budgets\": [%s, %s]".formatted(budget("70.10", "PKR", "FY2018"), budget("30", "PKR", "FY2019")));
        work("rep-lay-part", "rep-lay", "\"budgets\": [%s]".formatted(budget("5", "PKR", "FY2018")));
        given("rep-lay-fed", "rep-lay", "RELEASE", "10.05", "PKR", "2017-07-01");
        given("rep-lay-fed", "rep-lay-part", "RELEASE", "20.10", "PKR", "2018-06");
        given("rep-lay-prov", "rep-lay", "RELEASE", "1", "PKR", "FY2018");
        given("rep-lay-assoc", "rep-lay", "RELEASE", "2", "PKR", "FY2018");
        given("rep-lay-donor", "rep-lay", "RELEASE", "4", "PKR", "2018-01");
        given("rep-lay-donor", "rep-lay", "RELEASE", "100", "USD", "2018-01");
        given("rep-lay-fed", "rep-lay", "ALLOCATION", "50", "PKR", "2018-07-01");
        given("rep-lay-fed", "rep-lay", "EXPENDITURE", "7", "PKR", "2018");
        given("rep-lay-fed", "rep-lay", "EXPENDITURE", "8", "PKR", null);
        given("rep-lay-fed", "rep-lay", "EXPENDITURE", null, null, "FY2018");
        ValidatableResponse report = completion("rep-lay")
                .body("localCurrency", is("PKR"))
                .body("years.fiscalYear", contains("FY2018", null, "FY2019", null))
                .body("years.imprecise", contains(null, "2018", null, null))
                .body("years[0].phasing.amount*.toString()", contains("70.10"))
                .body("years[2].phasing.amount*.toString()", contains("30"))
                .body("budgets.totals.amount*.toString()", contains("100.10"))
                .body("budgets.counted[0].difference.toString()", is("95.10"))
                .body("parts.intervention.id", contains("rep-lay", "rep-lay-part"));
        report.rootPath("years[0].amounts")
                .body("stage", contains("RELEASE", "RELEASE", "EXPENDITURE"))
                .body("currency", contains("PKR", "USD", null))
                .body("component", contains("LOCAL", "FOREIGN", null))
                .body("figure[0].gross.toString()", is("37.15"))
                .body("figure[0].contributions", is(5))
                .body("shares[0].share", contains("FEDERAL", "PROVINCIAL", "OTHER_HOME", "DONOR"))
                .body("shares[0].figure.gross*.toString()", contains("30.15", "1", "2", "4"))
                .body("shares[0][2].providers.id", contains("rep-lay-assoc"))
                .body("figure[2].unvalued", is(1))
                .body("figure[2]", not(hasKey("gross")));
        report.rootPath("years[1].amounts[0]").body("figure.gross.toString()", is("7"));
        report.rootPath("years[2].amounts").body("stage", contains("ALLOCATION"));
        report.rootPath("years[3].amounts[0]").body("figure.gross.toString()", is("8"));
        report.rootPath("totals")
                .body("stage", contains("ALLOCATION", "RELEASE", "RELEASE", "EXPENDITURE", "EXPENDITURE"))
                .body("figure[3].gross.toString()", is("15"));
        assertThat(everyFigureIsTheSumOfItsRecords(report), is(28));
    }

    /** The World Bank's and Punjab's jobs programme: 6 million of the initiative lie inside its 280. */
    @Test
    void never_adds_the_six_million_to_the_280_they_lie_inside() throws IOException {
        loadSeeds();
        ValidatableResponse report = completion("jc-pforr")
                .body("totals.stage", contains("COMMITMENT", "RELEASE"))
                .body("totals[0].figure.gross.toString()", is("286000000"))
                .body("totals[0].figure.passedOn.toString()", is("6000000"))
                .body("totals[0].figure.net.toString()", is("280000000"))
                .body("totals[0].component", is("FOREIGN"))
                .body("totals[0].shares.share", contains("PROVINCIAL", "DONOR"))
                .body("totals[0].shares.figure.net*.toString()", contains("180000000", "100000000"))
                .body("years.imprecise", hasItem("2016"))
                .body("budgets.totals", empty())
                .body("parts.intervention.id", hasItem("cdi"));
        everyFigureIsTheSumOfItsRecords(report);
    }

    @Test
    void tells_of_the_korangi_plant_what_came_and_what_is_disputed() throws IOException {
        loadSeeds();
        ValidatableResponse report = completion("kor-cetp")
                .body("intervention.participants.agency.id", containsInAnyOrder("pta", "pta", "tdap", "nl", "gosindh"))
                .body("intervention.sources", hasSize(4))
                .body("years.imprecise", contains("2002", "2003", null))
                .body("years.fiscalYear", contains(null, null, "FY2019"))
                .body("years[0].amounts.stage", contains("PLEDGE", "COMMITMENT"))
                .body("years[0].amounts[0].figure.gross.toString()", is("480000000"))
                .body("years[0].amounts[0].shares.share", contains("FEDERAL", "OTHER_HOME"))
                .body("years[0].amounts[0].shares.figure.gross*.toString()", contains("334000000", "146000000"))
                .body("years[0].amounts[1].shares.share", contains("PROVINCIAL", "DONOR"))
                .body("years[0].amounts[1].shares.figure.gross*.toString()", contains("31000000", "20000000"))
                .body("years[1].amounts[0].figure.gross.toString()", is("197850000"))
                .body("years[1].amounts[0].figure.disputed", is(1))
                .body("years[1].amounts[0].shares.figure.disputed", contains(0, 1))
                .body("years[2].amounts[0].component", is("FOREIGN"))
                .body("years[2].amounts[0].figure.gross.toString()", is("3500000"))
                .body("budgets.totals", empty())
                .body("budgets.unknown", is(1));
        everyFigureIsTheSumOfItsRecords(report);
    }

    /** The Cutlery Institute at Wazirabad: founded at Rs 120 m, revived for Rs 39.84 m, closed since 2013. */
    @Test
    void tells_of_the_cutlery_institute_what_it_cost_and_that_it_closed() throws IOException {
        loadSeeds();
        completion("cip-found")
                .body("years.imprecise", contains("2001"))
                .body("years[0].amounts[0].stage", is("EXPENDITURE"))
                .body("years[0].amounts[0].figure.gross.toString()", is("120000000"))
                .body("parts[0]", not(hasKey("asset")));
        completion("cip-smeda")
                .body("budgets.totals.amount*.toString()", contains("39840000"))
                .body("budgets.totals.currency", contains("PKR"))
                .body("years", hasSize(1))
                .body("years[0].phasing[0].amount.toString()", is("39840000"))
                .body("years[0].amounts", empty())
                .body("parts[0].actualStart", is("FY2009"))
                .body("parts[0].asset.agency.id", is("tdap"))
                .body("parts[0].asset.state", is("CLOSED"));
        followup("cip-smeda")
                .body("completed", is("2012"))
                .body("intervention.handover.state", is("CLOSED"))
                .body("years", empty())
                .body("undecided[0].phasing[0].amount.toString()", is("39840000"));
        completion("cip-psdf").body("years.fiscalYear", contains("FY2017"));
    }

    @Test
    void is_told_as_of_an_instant_too() {
        world("rep-then");
        work("rep-then-work", null, "\"actualStart\": \"2004\"");
        String now = Instant.now().toString();
        for (String report : List.of("completion", "followup")) {
            As.nobody()
                    .queryParam("asOf", now)
                    .get("/reports/" + report + "/rep-then-work")
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void follows_up_what_came_after_completion() {
        world("rep-up");
        String results = "{\"indicator\": \"%s\", \"target\": 10, \"actual\": %s, \"period\": \"%s\"}";
        work(
                "rep-up",
                null,
                "\"actualEnd\": \"2018-03-31\", \"results\": [%s, %s, %s]"
                        .formatted(
                                results.formatted("before", "8", "2017"),
                                results.formatted("after", "12.5", "2019"),
                                results.formatted("about", "10", "2018")));
        given("rep-up-fed", "rep-up", "EXPENDITURE", "1", "PKR", "2018-03-31");
        given("rep-up-fed", "rep-up", "EXPENDITURE", "2", "PKR", "2018-04-01");
        given("rep-up-fed", "rep-up", "EXPENDITURE", "4", "PKR", "FY2018");
        given("rep-up-fed", "rep-up", "EXPENDITURE", "8", "PKR", "2019");
        given("rep-up-fed", "rep-up", "EXPENDITURE", "16", "PKR", null);
        ValidatableResponse report = followup("rep-up")
                .body("completed", is("2018-03-31"))
                .body("years.fiscalYear", contains("FY2018", null))
                .body("years.imprecise", contains(null, "2019"))
                .body("years.amounts.flatten().figure.gross*.toString()", contains("2", "8"))
                .body("undecided.fiscalYear", contains("FY2018", null))
                .body("undecided.amounts.flatten().figure.gross*.toString()", contains("4", "16"))
                .body("results.indicator", contains("after", "about"))
                .body("results[0].difference.toString()", is("2.5"));
        everyFigureIsTheSumOfItsRecords(report);
        completion("rep-up").body("results.difference*.toString()", contains("-2", "2.5", "0"));
        work("rep-up-open", null, "\"identifiers\": [{\"scheme\": \"PC-I\", \"value\": \"rep-up\"}]");
        given("rep-up-fed", "rep-up-open", "EXPENDITURE", "2", "PKR", "2018-04-01");
        followup("rep-up-open")
                .body("completed", nullValue())
                .body("years", empty())
                .body("undecided", hasSize(1))
                .body("intervention.identifiers.value", contains("rep-up"));
    }

    @Test
    void never_tells_of_a_draft() {
        world("rep-draft");
        work("rep-draft", null, "\"budgets\": [%s]".formatted(budget("9", "PKR", null)));
        work(
                "rep-draft-part",
                "rep-draft",
                "\"draft\": true, \"budgets\": [%s], \"results\": [{\"indicator\": \"x\", \"actual\": 1}]"
                        .formatted(budget("5", "PKR", null)));
        As.steward()
                .body(contribution("rep-draft-fed", "rep-draft", "RELEASE", "3", "PKR", "2018")
                        .replace("}", ", \"draft\": true}"))
                .post("/contributions")
                .then()
                .statusCode(201);
        As.steward()
                .get("/reports/completion/rep-draft")
                .then()
                .statusCode(200)
                .body("totals", empty())
                .body("parts", hasSize(1))
                .body("results", empty())
                .body("budgets.counted[0].parts", nullValue());
        for (String form : List.of("completion", "followup")) {
            As.nobody().get("/reports/" + form + "/rep-draft-part").then().statusCode(404);
            As.nobody().get("/reports/" + form + "/no-such-work").then().statusCode(404);
            As.holderOf(Given.editorOf("rep-draft-fed"))
                    .get("/reports/" + form + "/rep-draft-part")
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void asks_the_database_as_often_for_much_as_for_little() {
        world("rep-few");
        work("rep-few", null, "\"identifiers\": []");
        long little = Statements.in(() -> completion("rep-few"));
        long followup = Statements.in(() -> followup("rep-few"));
        for (int i = 0; i < 5; i++) {
            String results = "{\"indicator\": \"a\", \"actual\": 1}, {\"indicator\": \"b\", \"actual\": 1}";
            work(
                    "rep-few-" + i,
                    i == 0 ? "rep-few" : "rep-few-" + (i - 1),
                    "\"budgets\": [%s], \"results\": [%s]".formatted(budget("9", "PKR", "FY2018"), results));
            given("rep-few-fed", "rep-few-" + i, "RELEASE", "3", "PKR", "201" + i);
            given("rep-few-donor", "rep-few-" + i, "RELEASE", "3", "USD", null);
        }
        assertThat(Statements.in(() -> completion("rep-few")), is(little));
        assertThat(Statements.in(() -> followup("rep-few")), is(followup));
    }

    private static ValidatableResponse completion(String intervention) {
        return As.nobody().get("/reports/completion/" + intervention).then().statusCode(200);
    }

    private static ValidatableResponse followup(String intervention) {
        return As.nobody().get("/reports/followup/" + intervention).then().statusCode(200);
    }

    /** Follows the link of every figure that a report has; how many there are. */
    private static int everyFigureIsTheSumOfItsRecords(ValidatableResponse report) {
        List<JsonNode> figures = read(report.extract().asString()).findParents("records");
        for (JsonNode figure : figures) {
            String address = figure.path("records").asText().replace("/api/v1", "") + "&limit=500";
            JsonNode items = read(As.nobody().get(address).asString()).path("items");
            assertThat(items.size(), is(figure.path("contributions").asInt()));
            BigDecimal sum = BigDecimal.ZERO;
            for (JsonNode item : items) {
                sum = sum.add(
                        item.path("amount").isMissingNode()
                                ? BigDecimal.ZERO
                                : item.path("amount").decimalValue());
            }
            if (figure.has("gross")) {
                assertThat(sum.compareTo(figure.path("gross").decimalValue()), is(0));
            } else {
                assertThat(figure.path("unvalued").asInt(), is(items.size()));
            }
        }
        return figures.size();
    }

    private static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** A federal, a provincial and another agency at home, and one abroad. */
    private static void world(String name) {
        agency(name + "-fed", "GOVERNMENT", "PK");
        agency(name + "-prov", "LOCAL_GOVERNMENT", "PK");
        agency(name + "-assoc", "PRIVATE_SECTOR", "PK");
        agency(name + "-donor", "GOVERNMENT", "IT");
    }

    private static void agency(String id, String kind, String country) {
        made("/agencies", Given.agencyBody(id).replace("GOVERNMENT", kind).replace("\"PK\"", '"' + country + '"'));
    }

    /** Reported by the federal agency of its world: two words of the id. */
    private static void work(String id, String parent, String more) {
        String reporter = String.join("-", id.split("-")[0], id.split("-")[1], "fed");
        String under = parent == null ? "" : "\"parent\": \"" + parent + "\", ";
        made("/interventions", """
                {"id": "%s", "title": "Work %s", "level": "PROGRAMME", "reportedBy": "%s", %s%s}
                """.formatted(id, id, reporter, under, more));
    }

    private static String budget(String amount, String currency, String period) {
        String time = period == null ? "" : ", \"period\": \"" + period + "\"";
        return "{\"amount\": %s, \"currency\": \"%s\", \"status\": \"INDICATIVE\"%s}".formatted(amount, currency, time);
    }

    private static void given(
            String provider, String intervention, String stage, String amount, String currency, String date) {
        made("/contributions", contribution(provider, intervention, stage, amount, currency, date));
    }

    private static String contribution(
            String provider, String intervention, String stage, String amount, String currency, String date) {
        String money = amount == null ? "" : ", \"amount\": %s, \"currency\": \"%s\"".formatted(amount, currency);
        String time = date == null ? "" : ", \"date\": \"" + date + "\"";
        return """
                {"provider": "%s", "reportedBy": "%s", "intervention": "%s", "stage": "%s", "form": "CASH"%s%s}
                """.formatted(provider, provider, intervention, stage, money, time);
    }

    private static void made(String collection, String body) {
        As.steward().body(body).post(collection).then().statusCode(201);
    }

    private static void loadSeeds() throws IOException {
        ObjectNode bundle = JSON.createObjectNode();
        bundle.putArray("adoptions");
        bundle.putArray("exchangeRates");
        for (String name : List.of("agencies", "clusters", "interventions", "contributions", "statements")) {
            bundle.set(
                    name, JSON.readTree(Path.of("..", "seeds", name + ".json").toFile()));
        }
        As.steward()
                .body(JSON.writeValueAsString(bundle))
                .post("/imports")
                .then()
                .statusCode(200);
    }
}
