package org.cdp.funding;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.cdp.support.As;
import org.cdp.support.Given;
import org.cdp.support.Statements;
import org.cdp.support.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class BudgetTest {

    @Test
    void counts_programme_and_part_budgets_once() {
        Given.agencies("bud-once");
        declared("bud-once", null, budget("100", "USD", null));
        declared("bud-once-a", "bud-once", budget("60.5", "USD", null));
        declared("bud-once-a1", "bud-once-a", budget("70", "USD", null));
        declared("bud-once-b", "bud-once", "");
        declared("bud-once-b1", "bud-once-b", budget("20.25", "USD", null) + "," + budget("9", "PKR", null));
        sum("programme=bud-once")
                .body("totals.currency", contains("USD"))
                .body("totals.amount*.toString()", contains("100"))
                .body("totals.interventions", contains(1))
                .body("counted.findAll { it.amount != null }.intervention.id", contains("bud-once"))
                .body("counted.find { it.currency == 'USD' }.parts.toString()", is("80.75"))
                .body("counted.find { it.currency == 'USD' }.difference.toString()", is("19.25"))
                .body("counted.find { it.currency == 'PKR' }.parts.toString()", is("9"))
                .body("counted.find { it.currency == 'PKR' }.difference", nullValue())
                .body("covered.intervention.id", contains("bud-once-a", "bud-once-a1", "bud-once-b1", "bud-once-b1"))
                .body("covered.coveredBy.id.unique()", contains("bud-once"))
                .body("covered[0].difference.toString()", is("-9.5"))
                .body("unknown", is(0));
        sum("programme=bud-once-b")
                .body("totals.amount*.toString()", contains("9", "20.25"))
                .body("totals.currency", contains("PKR", "USD"))
                .body("covered", empty());
        sum("intervention=bud-once-a")
                .body("totals.amount*.toString()", contains("60.5"))
                .body("counted[0].difference.toString()", is("-9.5"));
        sum("intervention=bud-once&intervention=bud-once-a1").body("totals.amount*.toString()", contains("100"));
        sum("agency=bud-once").body("totals.amount*.toString()", contains("100"));
    }

    /** The World Bank's and Punjab's jobs programme: the institute's 6 million lie inside its 280. */
    @Test
    void never_adds_the_six_million_to_the_280_they_lie_inside() {
        Given.agencies("bud-jobs");
        declared("bud-jobs", null, budget("280000000", "USD", null));
        declared("bud-jobs-cdi", "bud-jobs", budget("6000000", "USD", null));
        sum("programme=bud-jobs")
                .body("totals.amount*.toString()", contains("280000000"))
                .body("counted[0].parts.toString()", is("6000000"))
                .body("counted[0].difference.toString()", is("274000000"))
                .body("covered.intervention.id", contains("bud-jobs-cdi"));
    }

    @Test
    void keeps_what_is_indicative_from_what_is_committed() {
        Given.agencies("bud-firm");
        declared("bud-firm", null, budget("100", "USD", null));
        declared("bud-firm-a", "bud-firm", budget("30", "USD", null).replace("INDICATIVE", "COMMITTED"));
        sum("programme=bud-firm")
                .body("totals.status", contains("INDICATIVE", "COMMITTED"))
                .body("totals.amount*.toString()", contains("100", "30"))
                .body("covered", empty())
                .body("counted[0].parts", nullValue());
    }

    @Test
    void takes_the_later_plan_and_adds_periods_but_none_inside_another() {
        Given.agencies("bud-time");
        declared(
                "bud-time-whole",
                null,
                budget("90", "USD", "2004") + "," + budget("100", "USD", null) + "," + budget("110", "USD", null));
        declared(
                "bud-time-years",
                null,
                budget("10", "USD", "FY2004") + "," + budget("40.10", "USD", "FY2005") + ","
                        + budget("7", "USD", "2003-08") + "," + budget("60.20", "USD", "FY2004"));
        sum("intervention=bud-time-whole")
                .body("totals.amount*.toString()", contains("110"))
                .body("counted[0].budgets", hasSize(1));
        sum("intervention=bud-time-years")
                .body("totals.amount*.toString()", contains("100.30"))
                .body("counted[0].budgets.period", contains("FY2004", "FY2005"))
                .body("counted[0].budgets.amount*.toString()", contains("60.20", "40.10"));
    }

    @Test
    void leaves_unknown_what_nobody_declares() {
        Given.agencies("bud-none");
        declared("bud-none", null, "");
        declared("bud-none-a", "bud-none", budget("5", "PKR", null));
        declared("bud-none-b", "bud-none", "");
        sum("programme=bud-none")
                .body("totals.amount*.toString()", contains("5"))
                .body("unknown", is(1));
        sum("intervention=bud-none-b").body("totals", empty()).body("unknown", is(1));
    }

    @Test
    void counts_by_cluster_what_works_there() {
        Given.agencies("bud-place");
        Given.clusters("bud-cluster");
        String there = ", \"clusters\": [{\"cluster\": \"bud-cluster\"}]";
        GivenFunding.intervention("bud-place", "bud-place", budgets(budget("100", "USD", null)));
        GivenFunding.intervention(
                "bud-place-a", "bud-place", ", \"parent\": \"bud-place\"" + there + budgets(budget("8", "USD", null)));
        sum("cluster=bud-cluster")
                .body("totals.amount*.toString()", contains("8"))
                .body("covered", empty());
    }

    @Test
    void never_shows_a_draft() {
        Given.agencies("bud-draft");
        declared("bud-draft", null, budget("100", "USD", null));
        GivenFunding.intervention(
                "bud-draft-a",
                "bud-draft",
                ", \"parent\": \"bud-draft\", \"draft\": true" + budgets(budget("30", "USD", null)));
        declared("bud-draft-b", "bud-draft-a", budget("20", "USD", null));
        As.steward()
                .get("/funding/budgets?programme=bud-draft")
                .then()
                .body("counted[0].parts.toString()", is("20"))
                .body("covered.intervention.id", contains("bud-draft-b"));
        sum("programme=bud-draft-a")
                .body("totals", empty())
                .body("covered", empty())
                .body("unknown", is(0));
    }

    @Test
    void asks_the_database_as_often_for_much_as_for_little() {
        Given.agencies("bud-few");
        declared("bud-few", null, budget("100", "USD", null));
        declared("bud-few-a", "bud-few", budget("30", "USD", null));
        assertThat(Statements.in(() -> sum("intervention=bud-few-a")), is(2L));
        assertThat("one looks whether the agency was merged", Statements.in(() -> sum("agency=bud-few")), is(3L));
        assertThat(Statements.in(() -> sum("programme=bud-few")), is(3L));
    }

    private static ValidatableResponse sum(String query) {
        return As.nobody().get("/funding/budgets?" + query).then().statusCode(200);
    }

    /** Reported by the agency that the id begins with: two words. */
    private static void declared(String id, String parent, String budgets) {
        String reporter = String.join("-", id.split("-")[0], id.split("-")[1]);
        String under = parent == null ? "" : ", \"parent\": \"" + parent + "\"";
        GivenFunding.intervention(id, reporter, under + budgets(budgets));
    }

    private static String budgets(String budgets) {
        return ", \"budgets\": [" + budgets + "]";
    }

    private static String budget(String amount, String currency, String period) {
        String time = period == null ? "" : ", \"period\": \"" + period + "\"";
        return "{\"amount\": %s, \"currency\": \"%s\", \"status\": \"INDICATIVE\"%s}".formatted(amount, currency, time);
    }
}
