package org.cdp.funding;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.cdp.support.As;
import org.cdp.support.Statements;
import org.cdp.support.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class FundingSummaryTest {

    /** The World Bank's and Punjab's jobs programme: 6 million of the institute lie inside its 280, not beside them. */
    @Test
    void counts_money_once_that_was_passed_on() {
        GivenFunding.world("fund-jobs");
        String bank = GivenFunding.contribution(Report.of("fund-jobs-donor", "fund-jobs-work")
                .with("receiver", "fund-jobs-home")
                .money("100000000", "USD"));
        GivenFunding.contribution(Report.of("fund-jobs-home", "fund-jobs-work").money("180000000", "USD"));
        GivenFunding.contribution(Report.of("fund-jobs-home", "fund-jobs-work")
                .money("6000000", "USD")
                .fundedBy(bank, "6000000"));
        summary("intervention=fund-jobs-work")
                .body("total", is(3))
                .body("rows.stage", contains("COMMITMENT"))
                .body("rows.gross*.toString()", contains("286000000"))
                .body("rows.passedOn*.toString()", contains("6000000"))
                .body("rows.net*.toString()", contains("280000000"));
        summary("intervention=fund-jobs-work&by=side")
                .body("by", contains("side"))
                .body("rows.groups.id.flatten()", contains("COUNTERPART", "DONOR"))
                .body("rows.gross*.toString()", contains("186000000", "100000000"))
                .body("rows.passedOn*.toString()", contains("6000000", "0"))
                .body("rows.net*.toString()", contains("180000000", "100000000"));
        summary("intervention=fund-jobs-work&provider=fund-jobs-home")
                .body("rows.net*.toString()", contains("186000000"));
        summary("intervention=fund-jobs-work&by=agency")
                .body("rows.groups.name.flatten()", contains("Agency fund-jobs-donor", "Agency fund-jobs-home"));
    }

    /** More than may read at once: who comes meanwhile waits for the one who reads it, and all are told the same. */
    @Test
    void tells_many_the_same_who_ask_at_once_for_what_nobody_asked_before() throws Exception {
        GivenFunding.world("fund-crowd");
        GivenFunding.contribution(
                Report.of("fund-crowd-donor", "fund-crowd-work").money("7", "USD"));
        List<String> told = AtOnce.run(
                24,
                caller -> summary("intervention=fund-crowd-work&by=agency")
                        .body("rows.net*.toString()", contains("7"))
                        .extract()
                        .jsonPath()
                        .getString("rows.contributions"));
        assertThat(told.stream().distinct().toList(), contains("[1]"));
    }

    @Test
    void takes_off_only_what_both_state_at_the_same_stage() {
        GivenFunding.world("fund-stages");
        String promised = GivenFunding.contribution(Report.of("fund-stages-donor", "fund-stages-work")
                .with("receiver", "fund-stages-home")
                .money("100", "USD"));
        GivenFunding.contribution(Report.of("fund-stages-home", "fund-stages-work")
                .money("40", "USD")
                .with("stage", "RELEASE")
                .fundedBy(promised, "40"));
        summary("intervention=fund-stages-work")
                .body("rows.stage", contains("COMMITMENT", "RELEASE"))
                .body("rows.passedOn*.toString()", contains("0", "0"))
                .body("rows.net*.toString()", contains("100", "40"));
    }

    @Test
    void counts_what_nobody_valued_and_adds_no_money_for_it() {
        GivenFunding.world("fund-worth");
        Report report = Report.of("fund-worth-donor", "fund-worth-work").with("stage", "EXPENDITURE");
        GivenFunding.contribution(report);
        GivenFunding.contribution(report);
        GivenFunding.contribution(report.money("0", "PKR"));
        GivenFunding.contribution(report.money("-5", "PKR"));
        summary("intervention=fund-worth-work")
                .body("total", is(4))
                .body("rows.contributions", contains(2, 2))
                .body("rows.unvalued", contains(0, 2))
                .body("rows.gross*.toString()", contains("-5", "0"))
                .body("rows[0].currency", is("PKR"))
                .body("rows[1]", not(hasKey("currency")))
                .body("rows[1].records", containsString("valued=false"));
    }

    @Test
    void puts_a_date_into_the_year_that_it_begins_in() {
        GivenFunding.world("fund-years");
        for (String date : List.of("FY2018", "2017-12-31", "2018")) {
            GivenFunding.contribution(Report.of("fund-years-donor", "fund-years-work")
                    .money("1", "USD")
                    .with("date", date));
        }
        GivenFunding.contribution(
                Report.of("fund-years-donor", "fund-years-work").money("1", "USD"));
        summary("intervention=fund-years-work&by=year")
                .body("rows.groups.id.flatten()", contains("2017", "2018", "undated"))
                .body("rows.contributions", contains(2, 1, 1))
                .body("rows.spanning", contains(1, 0, 0))
                .body("rows[0].records", containsString("groupedBy=year"))
                .body("rows[0].records", containsString("group=2017&"));
        summary("intervention=fund-years-work&by=year&since=2018")
                .body("rows.groups.id.flatten()", contains("2017", "2018"));
    }

    @Test
    void knows_what_it_can_group_by() {
        As.carelessly()
                .get("/funding/summary?by=colour")
                .then()
                .statusCode(400)
                .body(
                        "errors[0].detail",
                        is("must be one of year, fiscalYear, side, agency, kind, cluster, sector, province, programme,"
                                + " intervention, stage, form"));
        As.carelessly().get("/funding/summary?sort=date").then().statusCode(400);
    }

    @Test
    void never_counts_a_draft() {
        GivenFunding.world("fund-sketch");
        GivenFunding.contribution(Report.of("fund-sketch-donor", "fund-sketch-work")
                .money("5", "USD")
                .raw("draft", "true"));
        for (String query : List.of("", "&draft=true", "&draft=false", "&by=side")) {
            As.steward()
                    .get("/funding/summary?intervention=fund-sketch-work" + query)
                    .then()
                    .statusCode(200)
                    .body("rows", empty())
                    .body("total", is(0));
        }
    }

    @Test
    void asks_the_database_as_often_however_much_there_is() {
        GivenFunding.world("fund-quick");
        Report report = Report.of("fund-quick-donor", "fund-quick-work").money("5", "USD");
        GivenFunding.contribution(report);
        for (String by : List.of("side", "year", "agency", "intervention", "cluster")) {
            String query = "intervention=fund-quick-work&by=" + by;
            summary(query);
            long warm = Statements.in(() -> summary(query));
            long moved = Statements.in(() -> {
                for (int i = 0; i < 20; i++) {
                    GivenFunding.contribution(report);
                }
            });
            long movedAndRead = Statements.in(() -> {
                for (int i = 0; i < 20; i++) {
                    GivenFunding.contribution(report);
                }
                summary(query);
            });
            assertThat(by, warm, lessThanOrEqualTo(6L));
            assertThat(by, movedAndRead - moved, lessThanOrEqualTo(16L));
        }
    }

    private static ValidatableResponse summary(String query) {
        return As.nobody().get("/funding/summary?" + query).then().statusCode(200);
    }
}
