package org.cdp.funding.recount;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.cdp.support.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The four stories that every figure must tell truthfully, with the amounts that are documented. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class FundingStoryTest {

    private static boolean loaded;

    @BeforeEach
    void loadTheFacts() throws IOException {
        if (!loaded) {
            RecountTest.loadSeeds();
            loaded = true;
        }
    }

    @Test
    void of_the_korangi_effluent_plant_the_tanners_say_thirty_million_more() {
        List<JsonNode> disputes = Api.all("/funding/disputes?intervention=kor-cetp");
        assertThat(disputes.size(), is(1));
        JsonNode dispute = disputes.getFirst();
        assertThat(Told.plain(dispute.get("contribution"), "amount"), is("10000000"));
        assertThat(Told.plain(dispute.get("statements").get(0), "amount"), is("40000000"));
        assertThat(Told.plain(dispute, "difference"), is("30000000"));
        JsonNode rows = Api.get("/funding/summary?intervention=kor-cetp&stage=RELEASE&provider=pta")
                .get("rows");
        assertThat(Told.plain(rows.get(0), "gross"), is("10000000"));
        assertThat(Told.plain(rows.get(0), "difference"), is("30000000"));
        assertThat(rows.get(0).get("disputed").asInt(), is(1));
    }

    /** Of 334 and 146 million pledged 187.85 and 10 came in 2003; then nothing in rupees until today. */
    @Test
    void of_the_korangi_effluent_plant_the_releases_froze() {
        JsonNode rows = Api.get(
                        "/funding/delivery?intervention=kor-cetp&by=agency&currency=PKR&provider=tdap&provider=pta")
                .get("rows");
        List<String> told = new ArrayList<>();
        rows.forEach(row -> told.add(row.get("groups").get(0).get("id").asText() + " "
                + Told.plain(row.get("pledged"), "net") + " "
                + Told.plain(row.get("released"), "net")));
        assertThat(told, containsInAnyOrder("tdap 334000000 187850000", "pta 146000000 10000000"));
        JsonNode years = Api.get("/funding/summary?intervention=kor-cetp&by=year&currency=PKR&stage=RELEASE")
                .get("rows");
        assertThat(years.size(), is(1));
        assertThat(years.get(0).get("groups").get(0).get("id").asText(), is("2003"));
        assertThat(Told.plain(years.get(0), "net"), is("197850000"));
    }

    @Test
    void of_the_competitiveness_support_fund_the_counterpart_delivered_3_3_percent() {
        JsonNode rows =
                Api.get("/funding/delivery?intervention=csf-prog&by=side").get("rows");
        List<String> told = new ArrayList<>();
        rows.forEach(row -> told.add(row.get("groups").get(0).get("id").asText() + " "
                + Told.plain(row.get("committed"), "net") + " "
                + Told.plain(row.get("released"), "net") + " "
                + Told.plain(row.get("delivery"), "value")));
        assertThat(told, containsInAnyOrder("COUNTERPART 25000000 837000 0.03348", "DONOR 11800000 11600000 0.983051"));
    }

    /** One asset, founded in 2001 and revived by three others; only two of the four say what they paid. */
    @Test
    void of_the_wazirabad_cutlery_institute_there_are_four_lives_and_two_known_costs() {
        List<String> lives = new ArrayList<>();
        Api.all("/interventions?cluster=wazirabad-cutlery&q=cutlery%20institute")
                .forEach(work -> lives.add(work.get("id").asText()));
        assertThat(lives, containsInAnyOrder("cip-found", "cip-smeda", "cip-psdf", "cip-tdap18"));
        JsonNode rows = Api.get("/funding/summary?by=intervention&intervention=" + String.join("&intervention=", lives))
                .get("rows");
        List<String> told = new ArrayList<>();
        rows.forEach(row -> told.add(row.get("groups").get(0).get("id").asText() + " "
                + row.get("stage").asText() + " " + Told.plain(row, "net") + " "
                + row.get("currency").asText()));
        assertThat(told, containsInAnyOrder("cip-found EXPENDITURE 120000000 PKR", "cip-psdf RELEASE 500000 PKR"));
    }

    @Test
    void of_the_jobs_programme_six_million_lie_inside_the_280() {
        JsonNode rows =
                Api.get("/funding/summary?programme=jc-pforr&stage=COMMITMENT").get("rows");
        assertThat(rows.size(), is(1));
        assertThat(Told.plain(rows.get(0), "gross"), is("286000000"));
        assertThat(Told.plain(rows.get(0), "passedOn"), is("6000000"));
        assertThat(Told.plain(rows.get(0), "net"), is("280000000"));
        JsonNode inside =
                Api.get("/funding/summary?intervention=cdi&stage=COMMITMENT").get("rows");
        assertThat(Told.plain(inside.get(0), "net"), is("6000000"));
        JsonNode sides = Api.get("/funding/summary?programme=jc-pforr&stage=COMMITMENT&by=side")
                .get("rows");
        assertThat(Told.plain(sides.get(0), "net"), is("180000000"));
        assertThat(Told.plain(sides.get(1), "net"), is("100000000"));
    }
}
