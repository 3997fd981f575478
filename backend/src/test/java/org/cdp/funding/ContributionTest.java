package org.cdp.funding;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.comparesEqualTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.cdp.support.As;
import org.cdp.support.Given;
import org.cdp.support.Statements;
import org.cdp.support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ContributionTest {

    private static final String HUGE = "123456789012345678.1234567890123";

    @Test
    void is_reported_read_listed_changed_and_deleted() {
        GivenFunding.world("fund-life");
        String id = GivenFunding.contribution(Report.of("fund-life-donor", "fund-life-work")
                .money("1500.50", "USD")
                .with("date", "FY2018")
                .with("reference", "r-1"));
        As.nobody()
                .get("/contributions/" + id)
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"1-"))
                .body("provider.name", is("Agency fund-life-donor"))
                .body("providerSide", is("DONOR"))
                .body("intervention.name", is("Intervention fund-life-work"))
                .body("date", is("FY2018"))
                .body("amount", comparesEqualTo(new BigDecimal("1500.50")))
                .body("statements", empty());
        As.nobody()
                .queryParam("reportedBy", "fund-life-donor")
                .get("/contributions")
                .then()
                .statusCode(200)
                .body("items.id", contains(id))
                .body("items[0].providerSide", is("DONOR"))
                .body("items[0].disputed", is(false))
                .body("items[0].passedOn", nullValue());
        String address = "/contributions/" + id;
        GivenFunding.patch(address, 1, "{\"stage\": \"RELEASE\"}")
                .statusCode(200)
                .body("version", equalTo(2));
        As.steward()
                .header("If-Match", "\"2\"")
                .body(Report.of("fund-life-home", "fund-life-work").toString())
                .put(address)
                .then()
                .statusCode(200)
                .body("providerSide", is("COUNTERPART"))
                .body("amount", nullValue());
        As.steward().header("If-Match", "\"3\"").delete(address).then().statusCode(204);
        As.nobody().get(address).then().statusCode(404);
        As.nobody()
                .queryParam("id", id)
                .get("/changes")
                .then()
                .body("items.operation", contains("CREATE", "UPDATE", "UPDATE", "DELETE"))
                .body("items[0].label", is("COMMITMENT of fund-life-donor to fund-life-work"));
    }

    @ParameterizedTest
    @ValueSource(strings = {HUGE, "-" + HUGE, "0", "0.00", "-0.10", "10.0", "0.0000000000001", "999999999999999999"})
    void keeps_every_digit(String amount) {
        String name = "digit-" + UUID.randomUUID();
        GivenFunding.world(name);
        String id = GivenFunding.contribution(
                Report.of(name + "-donor", name + "-work").money(amount, "PKR"));
        String written = "\"amount\":" + amount + ",";
        assertThat(As.nobody().get("/contributions/" + id).asString(), containsString(written));
        assertThat(As.nobody().queryParam("id", id).get("/contributions").asString(), containsString(written));
        assertThat(
                As.nobody().queryParam("id", id).get("/funding/summary").asString(),
                containsString("\"gross\":" + inFewestDigits(amount) + ","));
        GivenFunding.patch("/contributions/" + id, 1, "{\"notes\": \"said again\"}")
                .statusCode(200);
        assertThat(As.nobody().get("/contributions/" + id).asString(), containsString(written));
    }

    private static String inFewestDigits(String amount) {
        return new BigDecimal(amount).stripTrailingZeros().toPlainString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1e400", "1E2", "\"NaN\"", "\"12\"", "1234567890123456789", "0.12345678901234", "true", "[1]"})
    void refuses_an_amount_that_it_could_not_keep(String amount) {
        As.carelessSteward()
                .body(Report.of("nobody", "nothing").money(amount, "PKR").toString())
                .post("/contributions")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", is("/amount"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "012", "1.", "+1", "1_000"})
    void refuses_an_amount_that_is_no_json(String amount) {
        As.carelessSteward()
                .body(Report.of("nobody", "nothing").money(amount, "PKR").toString())
                .post("/contributions")
                .then()
                .statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000", "9999-13", "2001-02-30", "1799", "2001-2", "FY18", "soon"})
    void refuses_a_date_that_is_none(String date) {
        As.carelessSteward()
                .body(Report.of("nobody", "nothing").with("date", date).toString())
                .post("/contributions")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", is("/date"));
    }

    @Test
    void has_an_amount_and_a_currency_or_neither() {
        GivenFunding.world("fund-half");
        Report report = Report.of("fund-half-donor", "fund-half-work");
        String rule = "An amount has a currency, and a currency an amount.";
        GivenFunding.report(report.raw("amount", "5")).statusCode(422).body("detail", is(rule));
        GivenFunding.report(report.with("currency", "USD")).statusCode(422).body("detail", is(rule));
        GivenFunding.report(report.money("5", "XXX")).statusCode(422);
    }

    @Test
    void keeps_what_was_given_in_kind() {
        GivenFunding.world("fund-kind");
        String given = "{\"quantity\": 76.50, \"unit\": \"marla\", \"description\": \"Land\"}";
        Report report = Report.of("fund-kind-home", "fund-kind-work").with("form", "IN_KIND");
        String id = GivenFunding.contribution(report.raw("inKind", given));
        As.nobody()
                .get("/contributions/" + id)
                .then()
                .body("inKind.unit", is("marla"))
                .body("inKind.quantity", comparesEqualTo(new BigDecimal("76.50")));
        GivenFunding.report(report.raw("inKind", "{}")).statusCode(201).body("inKind", nullValue());
    }

    @Test
    void refuses_a_reference_that_its_reporter_used_before() {
        GivenFunding.world("fund-twice");
        Report report = Report.of("fund-twice-donor", "fund-twice-work").with("reference", "k-1");
        GivenFunding.contribution(report);
        GivenFunding.report(report)
                .statusCode(409)
                .body("detail", is("This agency reports another contribution under this reference already."));
        GivenFunding.contribution(report.with("reportedBy", "fund-twice-home"));
    }

    @Test
    void refuses_what_it_would_refer_to_when_there_is_no_such_thing() {
        GivenFunding.world("fund-gone");
        GivenFunding.report(Report.of("fund-gone-donor", "no-such-work"))
                .statusCode(422)
                .body("detail", startsWith("There is no such intervention"));
        GivenFunding.report(Report.of("no-such-agency", "fund-gone-work")).statusCode(422);
        GivenFunding.report(Report.of("fund-gone-donor", "fund-gone-work")
                        .money("1", "USD")
                        .fundedBy(UUID.randomUUID().toString(), "1"))
                .statusCode(422)
                .body("detail", startsWith("There is no such contribution to be funded by"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/contributions/", "/exchange-rates/"})
    void answers_404_to_an_id_that_can_be_none(String list) {
        for (String id : List.of(
                "x",
                "1-1-1-1-1",
                "019a4703-7400-7a24-97e4-ff3ece82167",
                UUID.randomUUID().toString())) {
            As.carelessly().get(list + id).then().statusCode(404).contentType("application/problem+json");
        }
    }

    @Test
    void passes_on_no_more_than_came_in() {
        GivenFunding.world("fund-pass");
        String source = GivenFunding.contribution(Report.of("fund-pass-donor", "fund-pass-work")
                .with("receiver", "fund-pass-home")
                .money("100", "USD"));
        Report next = Report.of("fund-pass-home", "fund-pass-work").money("100", "USD");
        GivenFunding.report(next.fundedBy(source, "100.0000000000001"))
                .statusCode(422)
                .body("detail", is("A contribution funds others by no more than its own amount in all."));
        GivenFunding.report(next.money("10", "USD").fundedBy(source, "11"))
                .statusCode(422)
                .body("detail", is("What a contribution passes on from others is no more than its own amount in all."));
        String first = GivenFunding.contribution(next.fundedBy(source, "60"));
        GivenFunding.report(next.fundedBy(source, "40.01")).statusCode(422);
        GivenFunding.contribution(next.fundedBy(source, "40"));
        As.nobody()
                .get("/contributions/" + first)
                .then()
                .body("fundedBy[0].contribution", is(source))
                .body("fundedBy[0].provider.id", is("fund-pass-donor"))
                .body("fundedBy[0].intervention.name", is("Intervention fund-pass-work"));
        As.nobody().queryParam("id", first).get("/contributions").then().body("items[0].passedOn.toString()", is("60"));
    }

    @Test
    void stays_as_large_as_what_it_funds() {
        GivenFunding.world("fund-low");
        String source = GivenFunding.contribution(Report.of("fund-low-donor", "fund-low-work")
                .with("receiver", "fund-low-home")
                .money("100", "USD"));
        String next = GivenFunding.contribution(
                Report.of("fund-low-home", "fund-low-work").money("60", "USD").fundedBy(source, "60"));
        String address = "/contributions/" + source;
        GivenFunding.patch(address, 1, "{\"amount\": 59.99}").statusCode(422);
        GivenFunding.patch(address, 1, "{\"currency\": \"PKR\"}")
                .statusCode(422)
                .body("detail", startsWith("Money is passed on"));
        GivenFunding.patch(address, 1, "{\"amount\": null, \"currency\": null}").statusCode(422);
        As.steward().header("If-Match", "\"1\"").delete(address).then().statusCode(409);
        GivenFunding.patch("/contributions/" + next, 1, "{\"amount\": 59}").statusCode(422);
        GivenFunding.patch(address, 1, "{\"amount\": 60}").statusCode(200);
        GivenFunding.patch("/contributions/" + next, 1, "{\"fundedBy\": []}").statusCode(200);
        GivenFunding.patch(address, 2, "{\"currency\": \"PKR\"}").statusCode(200);
    }

    @Test
    void passes_on_only_money_that_came_in_in_its_own_currency_and_is_valued() {
        GivenFunding.world("fund-coin");
        Report came = Report.of("fund-coin-donor", "fund-coin-work").with("receiver", "fund-coin-home");
        String dollars = GivenFunding.contribution(came.money("100", "USD"));
        String goods = GivenFunding.contribution(came);
        Report next = Report.of("fund-coin-home", "fund-coin-work");
        GivenFunding.report(next.money("100", "PKR").fundedBy(dollars, "1")).statusCode(422);
        GivenFunding.report(next.money("100", "USD").fundedBy(goods, "1")).statusCode(422);
        GivenFunding.report(next.fundedBy(dollars, "1")).statusCode(422);
        As.carelessSteward()
                .body(next.money("100", "USD").fundedBy(dollars, "0").toString())
                .post("/contributions")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", is("/fundedBy/0/amount"));
    }

    @Test
    void is_passed_on_by_who_received_or_gave_it() {
        GivenFunding.world("hand");
        String source = GivenFunding.contribution(Report.of("hand-donor", "hand-work")
                .with("receiver", "hand-home")
                .money("100", "USD"));
        Report strange = Report.of("hand-other", "hand-work").money("10", "USD");
        for (Report report : List.of(strange, strange.raw("draft", "true"))) {
            post(Given.editorOf("hand-other"), report.fundedBy(source, "10"))
                    .statusCode(422)
                    .body("detail", startsWith("Money is passed on by who received it, or by who gave it"));
        }
        GivenFunding.contribution(strange.with("provider", "hand-donor").fundedBy(source, "10"));
        String next =
                GivenFunding.contribution(strange.with("provider", "hand-home").fundedBy(source, "10"));
        GivenFunding.patch("/contributions/" + next, 1, "{\"provider\": \"hand-other\"}")
                .statusCode(422);
        for (String receiver : List.of("null", "\"hand-other\"")) {
            GivenFunding.patch("/contributions/" + source, 1, "{\"receiver\": " + receiver + "}")
                    .statusCode(422);
        }
    }

    @Test
    void uses_up_nothing_while_it_is_a_draft() {
        GivenFunding.world("idle");
        String source = GivenFunding.contribution(Report.of("idle-donor", "idle-work")
                .with("receiver", "idle-home")
                .money("100", "USD"));
        Report next = Report.of("idle-home", "idle-work").money("100", "USD").fundedBy(source, "100");
        String draft = "/contributions/" + GivenFunding.contribution(next.raw("draft", "true"));
        String shown = "/contributions/" + GivenFunding.contribution(next);
        GivenFunding.patch(draft, 1, "{\"draft\": false}")
                .statusCode(422)
                .body("detail", is("A contribution funds others by no more than its own amount in all."));
        GivenFunding.patch(shown, 1, "{\"fundedBy\": []}").statusCode(200);
        String address = "/contributions/" + source;
        String change = "{\"amount\": 1, \"currency\": \"PKR\", \"receiver\": null}";
        GivenFunding.patch(address, 1, change).statusCode(200);
        GivenFunding.patch(draft, 1, "{\"draft\": false}").statusCode(422);
        GivenFunding.patch(address, 2, "{\"amount\": 100, \"currency\": \"USD\", \"receiver\": \"idle-home\"}")
                .statusCode(200);
        GivenFunding.patch(draft, 1, "{\"draft\": false}").statusCode(200);
        GivenFunding.patch(address, 3, "{\"amount\": 99}").statusCode(422);
    }

    @Test
    void is_held_by_no_draft_of_another_agency() {
        GivenFunding.world("free");
        String owner = Given.editorOf("free-donor");
        Report report = Report.of("free-donor", "free-work")
                .with("receiver", "free-home")
                .money("100", "USD");
        String kept = GivenFunding.contribution(report);
        for (String way : List.of("delete", "redraft")) {
            String source = GivenFunding.contribution(report);
            String links = "[{\"contribution\": \"%s\", \"amount\": 5}, {\"contribution\": \"%s\", \"amount\": 6}]"
                    .formatted(source, kept);
            String draft = GivenFunding.contribution(Report.of("free-home", "free-work")
                    .money("50", "USD")
                    .raw("draft", "true")
                    .raw("fundedBy", links));
            var request = As.holderOf(owner).header("If-Match", "\"1\"");
            if ("delete".equals(way)) {
                request.delete("/contributions/" + source).then().statusCode(204);
            } else {
                request.contentType("application/merge-patch+json")
                        .body("{\"draft\": true}")
                        .patch("/contributions/" + source)
                        .then()
                        .statusCode(200);
            }
            As.steward()
                    .get("/contributions/" + draft)
                    .then()
                    .body("version", is(2))
                    .body("fundedBy.contribution", contains(kept));
            As.nobody().queryParam("id", draft).get("/changes").then().body("items", empty());
        }
    }

    @Test
    void is_not_funded_by_itself() {
        GivenFunding.world("fund-ring");
        Report report = Report.of("fund-ring-donor", "fund-ring-work").money("100", "USD");
        String a = GivenFunding.contribution(report);
        String b = GivenFunding.contribution(report.fundedBy(a, "10"));
        String c = GivenFunding.contribution(report.fundedBy(b, "10"));
        String rule = "A contribution can't be funded by itself, not even through others.";
        for (String end : List.of(a, b, c)) {
            GivenFunding.patch(
                            "/contributions/" + a,
                            1,
                            "{\"fundedBy\": [{\"contribution\": \"%s\", \"amount\": 10}]}".formatted(end))
                    .statusCode(422)
                    .body("detail", is(rule));
        }
    }

    @Test
    void is_never_passed_on_twice_whatever_writes_at_once() throws Exception {
        GivenFunding.world("fund-race");
        for (int round = 0; round < 5; round++) {
            String source = GivenFunding.contribution(Report.of("fund-race-donor", "fund-race-work")
                    .with("receiver", "fund-race-home")
                    .money("100", "USD"));
            Report next = Report.of("fund-race-home", "fund-race-work")
                    .money("100", "USD")
                    .fundedBy(source, "60");
            List<Integer> answers = AtOnce.run(
                    4,
                    caller -> caller == 0
                            ? GivenFunding.patch("/contributions/" + source, 1, "{\"amount\": 50}")
                                    .extract()
                                    .statusCode()
                            : GivenFunding.report(next).extract().statusCode());
            assertThat(answers.toString(), answers.stream().allMatch(List.of(200, 201, 409, 422)::contains));
            assertThat(
                    answers.toString(),
                    answers.stream().filter(List.of(200, 201)::contains).count(),
                    is(1L));
        }
        assertThat(GivenFunding.rows("""
                        select count(*) from contribution c
                        where amount < (select sum(amount) from contribution_funding_link l where l.source = c.id)
                        """), is(0L));
    }

    @Test
    void is_reported_once_under_one_idempotency_key() throws Exception {
        GivenFunding.world("fund-once");
        String body =
                Report.of("fund-once-donor", "fund-once-work").money("5", "USD").toString();
        List<Integer> answers = AtOnce.run(
                6,
                caller -> As.steward()
                        .header("Idempotency-Key", "once")
                        .body(body)
                        .post("/contributions")
                        .statusCode());
        assertThat(answers.toString(), answers.stream().allMatch(List.of(201, 409)::contains));
        As.steward()
                .header("Idempotency-Key", "once")
                .body(body)
                .post("/contributions")
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", "true");
        assertThat(GivenFunding.rows("select count(*) from contribution where provider = 'fund-once-donor'"), is(1L));
    }

    @Test
    void is_written_by_its_reporter_or_a_steward_alone() {
        GivenFunding.world("fund-own");
        String donor = Given.editorOf("fund-own-donor");
        String home = Given.editorOf("fund-own-home");
        Report report = Report.of("fund-own-donor", "fund-own-work").with("receiver", "fund-own-home");
        As.carelessly().body(report.toString()).post("/contributions").then().statusCode(401);
        post(home, report).statusCode(403);
        post(donor, report.with("provider", "fund-own-other").with("receiver", "fund-own-home"))
                .statusCode(403);
        post(home, report.with("reportedBy", "fund-own-home")).statusCode(201);
        String id = post(donor, report).statusCode(201).extract().path("id");
        for (String key : List.of(home, Given.key("fund-own-donor", "READER"))) {
            var mine = As.holderOf(key).header("If-Match", "\"1\"");
            mine.delete("/contributions/" + id).then().statusCode(403);
            As.holderOf(key)
                    .header("If-Match", "\"1\"")
                    .body(report.with("reportedBy", "fund-own-home").toString())
                    .put("/contributions/" + id)
                    .then()
                    .statusCode(403);
        }
        As.holderOf(donor)
                .header("If-Match", "\"1\"")
                .contentType("application/merge-patch+json")
                .body("{\"reportedBy\": \"fund-own-home\"}")
                .patch("/contributions/" + id)
                .then()
                .statusCode(403);
        As.holderOf(donor)
                .header("If-Match", "\"1\"")
                .delete("/contributions/" + id)
                .then()
                .statusCode(204);
    }

    @Test
    void is_put_at_an_id_of_the_callers_choice() {
        GivenFunding.world("fund-put");
        String id = UUID.randomUUID().toString();
        String body = Report.of("fund-put-donor", "fund-put-work").toString();
        As.steward()
                .body(body)
                .put("/contributions/" + id)
                .then()
                .statusCode(201)
                .body("id", is(id));
        As.steward().body(body).put("/contributions/" + id).then().statusCode(428);
        As.steward()
                .header("If-Match", "\"7\"")
                .body(body)
                .put("/contributions/" + id)
                .then()
                .statusCode(412);
        As.steward()
                .body(Report.of("fund-put-donor", "fund-put-work")
                        .with("id", id)
                        .toString())
                .post("/contributions")
                .then()
                .statusCode(409);
    }

    @Test
    void shows_a_draft_to_its_agency_and_the_stewards_alone() {
        GivenFunding.world("fund-veil");
        String donor = Given.editorOf("fund-veil-donor");
        String home = Given.editorOf("fund-veil-home");
        Report draft = Report.of("fund-veil-donor", "fund-veil-work")
                .with("receiver", "fund-veil-home")
                .money("100", "USD")
                .raw("draft", "true");
        String id = post(donor, draft).statusCode(201).extract().path("id");
        for (var stranger : List.of(As.nobody(), As.holderOf(home))) {
            stranger.get("/contributions/" + id).then().statusCode(404);
        }
        As.nobody()
                .get("/contributions/{id}/statements/fund-veil-home", id)
                .then()
                .statusCode(404);
        As.nobody()
                .queryParam("reportedBy", "fund-veil-donor")
                .get("/contributions")
                .then()
                .body("items", empty());
        As.holderOf(donor)
                .queryParam("reportedBy", "fund-veil-donor")
                .get("/contributions")
                .then()
                .body("items.id", contains(id));
        As.holderOf(donor)
                .queryParam("reportedBy", "fund-veil-donor")
                .get("/funding/summary")
                .then()
                .body("rows", empty())
                .body("total", is(0));
        As.nobody().queryParam("id", id).get("/changes").then().body("items", empty());
        As.holderOf(home)
                .body("{\"position\": \"DISPUTED\"}")
                .put("/contributions/" + id + "/statements/fund-veil-home")
                .then()
                .statusCode(404);
        post(
                        home,
                        Report.of("fund-veil-home", "fund-veil-work")
                                .money("1", "USD")
                                .fundedBy(id, "1"))
                .statusCode(422)
                .body("detail", is(unknownSource(id)));
        String absent = UUID.randomUUID().toString();
        post(
                        home,
                        Report.of("fund-veil-home", "fund-veil-work")
                                .money("1", "USD")
                                .fundedBy(absent, "1"))
                .statusCode(422)
                .body("detail", is(unknownSource(absent)));
        post(
                        donor,
                        Report.of("fund-veil-donor", "fund-veil-work")
                                .money("1", "USD")
                                .fundedBy(id, "1"))
                .statusCode(422)
                .body("detail", is("A contribution that a draft funds is a draft itself."));
        post(donor, draft.fundedBy(id, "1")).statusCode(201);
        GivenFunding.patch("/contributions/" + id, 1, "{\"draft\": false}").statusCode(200);
        As.nobody().get("/contributions/" + id).then().statusCode(200);
    }

    @Test
    void does_not_show_a_draft_that_it_goes_to() {
        GivenFunding.world("fund-seed");
        Given.drafts("fund-seed-donor", "fund-seed-secret");
        String donor = Given.editorOf("fund-seed-donor");
        String home = Given.editorOf("fund-seed-home");
        for (String work : List.of("fund-seed-secret", "fund-seed-absent")) {
            post(home, Report.of("fund-seed-home", work))
                    .statusCode(422)
                    .body("detail", startsWith("There is no such intervention"))
                    .body("detail", containsString("('" + work + "')"));
        }
        post(donor, Report.of("fund-seed-donor", "fund-seed-secret"))
                .statusCode(422)
                .body("detail", is("A contribution to a draft is a draft itself."));
        post(donor, Report.of("fund-seed-donor", "fund-seed-secret").raw("draft", "true"))
                .statusCode(201);
    }

    @Test
    void is_found_by_every_filter() {
        GivenFunding.world("fund-find");
        Given.clusters("fund-find-cluster");
        GivenFunding.intervention("fund-find-part", "fund-find-home", """
                , "parent": "fund-find-work", "clusters": [{"cluster": "fund-find-cluster"}]
                """);
        String id = GivenFunding.contribution(Report.of("fund-find-donor", "fund-find-part")
                .with("receiver", "fund-find-home")
                .with("stage", "RELEASE")
                .with("form", "LOAN")
                .with("date", "FY2018")
                .with("reference", "Find-9 x")
                .money("7", "JPY"));
        String other = GivenFunding.contribution(
                Report.of("fund-find-home", "fund-find-work").with("reportedBy", "fund-find-donor"));
        As.steward()
                .body("{\"position\": \"DISPUTED\"}")
                .put("/contributions/" + id + "/statements/fund-find-home")
                .then()
                .statusCode(201);
        List<String> hits = List.of(
                "q=find-9",
                "q=intervention fund-find-part",
                "q=agency fund-find-d",
                "id=" + id,
                "intervention=fund-find-part",
                "programme=fund-find-part",
                "cluster=fund-find-cluster",
                "provider=fund-find-donor",
                "receiver=fund-find-home",
                "side=DONOR",
                "stage=RELEASE",
                "form=LOAN",
                "currency=JPY",
                "since=2018-06",
                "since=FY2018",
                "until=2017-07",
                "until=2017",
                "year=2017",
                "disputed=true",
                "valued=true",
                "reference=Find-9 x",
                "since=2018&until=2018",
                "since=2017&until=2017");
        hits.forEach(filter -> assertThat(filter, found(filter), is(List.of(id))));
        List<String> misses = List.of(
                "side=COUNTERPART",
                "valued=false",
                "disputed=false",
                "year=undated",
                "receiver=fund-find-donor",
                "provider=fund-find-home",
                "intervention=fund-find-work");
        misses.forEach(filter ->
                assertThat(filter, found(filter), is(filter.startsWith("receiver") ? List.of() : List.of(other))));
        for (String none : List.of(
                "since=2018-07",
                "until=2017-06-30",
                "year=2018",
                "cluster=x",
                "programme=fund-find-cluster",
                "draft=true")) {
            assertThat(none, found(none), is(List.of()));
        }
        for (String both : List.of(
                "programme=fund-find-work",
                "agency=fund-find-home",
                "reportedBy=fund-find-donor",
                "draft=false",
                "year=2017&year=undated")) {
            assertThat(both, found(both), is(List.of(id, other)));
        }
        assertThat(found("sort=date"), is(List.of(other, id)));
        assertThat(found("sort=id"), is(List.of(id, other)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stage=SOON",
                "disputed=maybe",
                "valued=1",
                "since=2001-13",
                "year=17",
                "id=x",
                "stag=PLEDGE",
                "sort=amount"
            })
    void refuses_a_filter_that_it_does_not_understand(String filter) {
        As.carelessly().get("/contributions?" + filter).then().statusCode(400);
    }

    @Test
    void asks_the_database_as_often_for_many_as_for_one() {
        GivenFunding.world("fund-many");
        Report report = Report.of("fund-many-donor", "fund-many-work")
                .with("receiver", "fund-many-home")
                .money("100", "USD");
        String source = GivenFunding.contribution(report);
        String first = GivenFunding.contribution(report.fundedBy(source, "1"));
        Runnable list = () -> As.nobody()
                .queryParam("reportedBy", "fund-many-donor")
                .get("/contributions")
                .then()
                .statusCode(200);
        long one = Statements.in(list);
        for (int i = 0; i < 20; i++) {
            GivenFunding.contribution(report.fundedBy(i % 2 == 0 ? source : first, "1"));
        }
        assertThat(Statements.in(list), is(one));
        assertThat(one, is(2L)); // the other asks whether the agency was merged into another
        assertThat(
                Statements.in(
                        () -> As.nobody().get("/contributions/" + first).then().statusCode(200)),
                is(6L));
        assertThat(
                Statements.in(
                        () -> As.nobody().get("/contributions/" + source).then().statusCode(200)),
                is(5L));
    }

    private static List<String> found(String filter) {
        var request = As.nobody();
        for (String pair : filter.split("&")) {
            request = request.queryParam(pair.split("=")[0], pair.split("=")[1]);
        }
        return request.queryParam("reportedBy", "fund-find-donor")
                .get("/contributions")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    private static String unknownSource(String id) {
        return "There is no such contribution to be funded by that its readers may see, or it still funds another. ('%s')"
                .formatted(id);
    }

    private static io.restassured.response.ValidatableResponse post(String key, Report report) {
        return As.holderOf(key).body(report.toString()).post("/contributions").then();
    }
}
