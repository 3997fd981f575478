package org.cdp.funding.recount;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.cdp.support.TestDatabase;
import org.junit.jupiter.api.Test;

/** What users of other systems complained of, and must not find here. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class FundingComplaintTest {

    private static final String IDS = "019a5000-0000-7000-8000-%012d";

    @Test
    void a_hundred_that_goes_through_three_hands_counts_a_hundred() {
        world("hands", 100);
        gift("hands", 101, "donor", "hand", "100", "USD", "2004-08", "");
        gift("hands", 102, "hand", "home", "100", "USD", "2004-09", link(101, "100"));
        JsonNode row = only("/funding/summary?programme=hands-work");
        assertThat(amounts(row), is("gross 200 passedOn 100 net 100"));
    }

    @Test
    void what_has_no_rate_leaves_the_total_incomplete_and_is_listed() {
        world("rateless", 200);
        gift("rateless", 201, "donor", "home", "10", "USD", "2004-08", "");
        gift("rateless", 202, "donor", "home", "1000", "CHF", "2004-08", "");
        JsonNode row = only("/funding/summary?programme=rateless-work&in=USD&rateSet=rateless-rates");
        assertThat(amounts(row), is("gross 10 passedOn 0 net 10"));
        assertThat(row.get("complete").asBoolean(), is(false));
        assertThat(row.get("contributions").asInt(), is(2));
        JsonNode apart = row.get("unconverted").get(0);
        assertThat(apart.get("currency").asText() + " " + Told.plain(apart, "gross"), is("CHF 1000"));
        List<JsonNode> records = Api.all(apart.get("records").asText());
        assertThat(records.size(), is(1));
        assertThat(Told.plain(records.getFirst(), "amount"), is("1000"));
        JsonNode francs = only("/funding/summary?programme=rateless-work&currency=CHF&in=USD&rateSet=rateless-rates");
        assertThat(francs.get("complete").asBoolean(), is(false));
    }

    /** By halves: thirty-one digits, of which a quotient in the database keeps some sixteen. */
    @Test
    void the_longest_amounts_keep_every_digit_in_their_parts() {
        for (String cluster : List.of("longest-east", "longest-west")) {
            Api.must("PUT", "/clusters/" + cluster, "{\"name\": \"%s\"}".formatted(cluster));
        }
        world("longest", 250, "{\"cluster\": \"longest-east\"}, {\"cluster\": \"longest-west\"}");
        String amount = "123456789012345678.1234567890123";
        gift("longest", 251, "donor", "hand", amount, "USD", "2004-08", "");
        gift("longest", 252, "hand", "home", amount, "USD", "2004-09", link(251, amount));
        JsonNode rows =
                Api.get("/funding/summary?programme=longest-work&by=cluster").get("rows");
        String larger = "61728394506172839.0617283945062";
        String smaller = "61728394506172839.0617283945061";
        assertThat(
                amounts(rows.get(0)),
                is("gross 123456789012345678.1234567890124 passedOn %s net %s".formatted(larger, larger)));
        assertThat(
                amounts(rows.get(1)),
                is("gross 123456789012345678.1234567890122 passedOn %s net %s".formatted(smaller, smaller)));
    }

    @Test
    void the_total_does_not_repeat_under_each_funder() {
        world("repeat", 300);
        gift("repeat", 301, "donor", "", "70", "USD", "2004", "");
        gift("repeat", 302, "hand", "", "30", "USD", "2004", "");
        JsonNode rows =
                Api.get("/funding/summary?programme=repeat-work&by=agency").get("rows");
        assertThat(rows.size(), is(2));
        assertThat(amounts(rows.get(0)), is("gross 70 passedOn 0 net 70"));
        assertThat(amounts(rows.get(1)), is("gross 30 passedOn 0 net 30"));
        assertThat(amounts(only("/funding/summary?programme=repeat-work")), is("gross 100 passedOn 0 net 100"));
    }

    @Test
    void the_list_and_the_page_of_a_contribution_show_the_same_converted_amount() {
        world("shown", 400);
        gift("shown", 401, "home", "", "1000", "PKR", "2004-08-14", "");
        String in = "in=USD&rateSet=shown-rates";
        JsonNode listed =
                Api.all("/contributions?programme=shown-work&" + in).getFirst().get("counted");
        JsonNode page =
                Api.get("/contributions/" + IDS.formatted(401) + "?" + in).get("converted");
        assertThat(Told.plain(page, "amount"), is("20"));
        assertThat(Told.plain(page, "amount"), is(Told.plain(listed, "gross")));
        assertThat(page.get("factor"), is(listed.get("factor")));
        assertThat(page.get("factor").get("period").asText(), is("2004-08"));
        assertThat(page.get("rateSet").asText(), is("shown-rates"));
    }

    @Test
    void equal_instalments_on_one_day_stay_two() {
        world("twice", 500);
        gift("twice", 501, "donor", "home", "50", "USD", "2004-08-14", "");
        gift("twice", 502, "donor", "home", "50", "USD", "2004-08-14", "");
        JsonNode row = only("/funding/summary?programme=twice-work");
        assertThat(amounts(row), is("gross 100 passedOn 0 net 100"));
        assertThat(row.get("contributions").asInt(), is(2));
        assertThat(Api.all(row.get("records").asText()).size(), is(2));
    }

    @Test
    void a_figure_in_its_own_currency_is_never_touched_by_a_rate() {
        world("own", 600);
        gift("own", 601, "home", "", "0.3333333333333", "PKR", "1950", "");
        gift("own", 602, "home", "", "1", "PKR", "", "");
        JsonNode row = only("/funding/summary?programme=own-work&in=PKR&rateSet=own-rates");
        assertThat(amounts(row), is("gross 1.3333333333333 passedOn 0 net 1.3333333333333"));
        assertThat(row.get("complete").asBoolean(), is(true));
        for (JsonNode record : Api.all(row.get("records").asText())) {
            assertThat(record.get("counted").has("factor"), is(false));
        }
    }

    private static String amounts(JsonNode row) {
        return "gross %s passedOn %s net %s"
                .formatted(Told.plain(row, "gross"), Told.plain(row, "passedOn"), Told.plain(row, "net"));
    }

    private static JsonNode only(String address) {
        JsonNode rows = Api.get(address).get("rows");
        assertThat(rows.toString(), rows.size(), is(1));
        return rows.get(0);
    }

    /** A donor, one who passes on, one at home, and what they give to; 50 rupees were a dollar in August 2004. */
    private static void world(String name, int number) {
        world(name, number, "");
    }

    private static void world(String name, int number, String clusters) {
        for (String agency : List.of("donor US", "hand IT", "home PK")) {
            String[] of = agency.split(" ");
            Api.must("PUT", "/agencies/%s-%s".formatted(name, of[0]), """
                    {"kind": "MULTILATERAL", "country": "%s", "names": [{"name": "Agency %s %s"}]}
                    """.formatted(of[1], name, of[0]));
        }
        Api.must("PUT", "/interventions/" + name + "-work", """
                {"title": "Work %1$s", "level": "PROGRAMME", "reportedBy": "%1$s-home", "clusters": [%2$s]}
                """.formatted(name, clusters));
        Api.must("POST", "/imports", """
                {"exchangeRates": [{"set": "%s-rates", "source": {"title": "Test %d"}, "rates": {"PKR": {"2004-08": 50}}}]}
                """.formatted(name, number));
    }

    private static void gift(
            String world,
            int number,
            String from,
            String to,
            String amount,
            String currency,
            String date,
            String more) {
        Api.must("PUT", "/contributions/" + IDS.formatted(number), """
                {"intervention": "%1$s-work", "provider": "%1$s-%2$s", "reportedBy": "%1$s-%2$s", "stage": "COMMITMENT",
                 "form": "CASH", "amount": %3$s, "currency": "%4$s"%5$s%6$s%7$s}
                """.formatted(
                        world,
                        from,
                        amount,
                        currency,
                        to.isEmpty() ? "" : ", \"receiver\": \"%s-%s\"".formatted(world, to),
                        date.isEmpty() ? "" : ", \"date\": \"%s\"".formatted(date),
                        more));
    }

    private static String link(int number, String amount) {
        return ", \"fundedBy\": [{\"contribution\": \"%s\", \"amount\": %s}]".formatted(IDS.formatted(number), amount);
    }
}
