package org.cdp.funding.recount;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.cdp.support.TestDatabase;
import org.junit.jupiter.api.Test;

/** What holds of every figure, whatever is in the register: tried on registers of chance. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class FundingPropertyTest {

    private static final List<String> MONEY = List.of("gross", "passedOn", "net");
    private static final Map<String, RandomBundle> LOADED = new HashMap<>();

    @Test
    void no_sum_mixes_currencies() {
        RandomBundle made = loaded("mixed", 101);
        for (JsonNode row : Told.rows(made.wish().query(), List.of("side"), 500)) {
            for (JsonNode record : Api.all(row.get("records").asText())) {
                assertThat(record.path("currency"), is(row.path("currency")));
            }
        }
        Wish converted = made.wish().in("EUR", made.set(), "");
        for (JsonNode row : Told.rows(converted.query(), List.of("side"), 500)) {
            assertThat(row.get("currency").asText(), is("EUR"));
            for (JsonNode record : Api.all(row.get("records").asText())) {
                assertThat(record.path("counted").path("currency").asText("EUR"), is("EUR"));
            }
        }
    }

    @Test
    void gross_less_what_is_passed_on_is_net_for_every_scope() {
        RandomBundle made = loaded("mixed", 101);
        int passing = 0;
        for (int i = 0; i < 25; i++) {
            for (JsonNode row : Told.rows(made.anyWish().query(), Check.anyGroups(made), 500)) {
                assertThat(
                        row.toString(),
                        money(row, "net"),
                        is(plain(money(row, "gross").subtract(money(row, "passedOn")))));
                passing += money(row, "passedOn").signum();
            }
        }
        assertThat(passing, greaterThan(0));
    }

    @Test
    void parts_add_up_to_the_whole() {
        RandomBundle made = loaded("mixed", 101);
        Map<String, BigDecimal> whole = sums(Told.rows(made.wish().query(), List.of(), 500));
        for (String by : List.of("cluster", "sector", "province")) {
            List<JsonNode> parts = Told.rows(made.wish().query(), List.of(by), 500);
            assertThat(by, sums(parts), is(whole));
            assertThat(by, parts.size(), greaterThan(whole.size() / MONEY.size()));
        }
    }

    @Test
    void groups_sum_to_the_figure_without_groups_by_every_grouping_and_pair() {
        RandomBundle made = loaded("mixed", 101);
        Wish wish = made.wish().in("PKR", made.set(), "");
        Map<String, BigDecimal> whole = sums(Told.rows(wish.query(), List.of(), 500));
        for (int i = 0; i < Check.GROUPINGS.size(); i++) {
            String one = Check.GROUPINGS.get(i);
            assertThat(one, sums(Told.rows(wish.query(), List.of(one), 500)), is(whole));
            for (String other : Check.GROUPINGS.subList(0, i)) {
                assertThat(one + other, sums(Told.rows(wish.query(), List.of(one, other), 500)), is(whole));
            }
        }
    }

    @Test
    void the_records_behind_a_figure_sum_to_it_for_every_endpoint_and_filter() {
        RandomBundle made = loaded("mixed", 101);
        for (int i = 0; i < 8; i++) {
            Wish wish = made.anyWish();
            String by = Told.by(Check.anyGroups(made));
            List<JsonNode> figures = new ArrayList<>();
            Api.get("/funding/summary?" + wish + by).get("rows").forEach(figures::add);
            Api.get("/funding/delivery?" + wish + by)
                    .get("rows")
                    .forEach(row -> List.of("pledged", "committed", "allocated", "released", "spent")
                            .forEach(stage -> figures.add(row.path(stage))));
            Api.get("/funding/leverage?" + wish + "&by=cluster").get("rows").forEach(row -> {
                figures.add(row.path("donor"));
                figures.add(row.path("counterpart"));
            });
            Api.get("/funding/flows?" + wish).get("flows").forEach(flow -> figures.add(flow.get("figure")));
            List<JsonNode> there =
                    figures.stream().filter(figure -> !figure.isMissingNode()).toList();
            for (int k = 0; k < 8 && !there.isEmpty(); k++) {
                sumsOfRecords(made.any(there));
            }
        }
    }

    private static void sumsOfRecords(JsonNode figure) {
        String link = figure.get("records").asText();
        List<JsonNode> records = Api.all(link + "&limit=7");
        assertThat(link, records.size(), is(figure.get("contributions").asInt()));
        for (String sum : MONEY) {
            assertThat(sum + " of " + link, sumOf(records, sum), is(plain(money(figure, sum))));
        }
        for (JsonNode apart : figure.get("unconverted")) {
            List<JsonNode> missing = Api.all(apart.get("records").asText());
            assertThat(
                    apart.toString(),
                    missing.size(),
                    is(apart.get("contributions").asInt()));
            for (JsonNode record : missing) {
                assertThat(record.path("currency"), is(apart.path("currency")));
                assertThat(record.has("counted"), is(false));
            }
        }
    }

    private static BigDecimal sumOf(List<JsonNode> records, String sum) {
        return plain(records.stream()
                .filter(record -> record.has("counted"))
                .map(record -> record.get("counted").get(sum).decimalValue())
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    @Test
    void the_order_of_insertion_does_not_matter() {
        RandomBundle made = loaded("ordered", 102);
        RandomBundle again = RandomBundle.make("disorder", 102, 40);
        again.shuffle(7);
        Api.load(again.bundle);
        for (String by : Check.GROUPINGS) {
            assertThat(by, timeless(again, by), is(timeless(made, by)));
        }
    }

    private static Map<String, String> timeless(RandomBundle made, String by) {
        Map<String, String> words = new TreeMap<>();
        Told.words(Told.rows(made.wish().query(), List.of(by), 500))
                .forEach((key, row) -> words.put(key.replace(made.name, ""), row.replaceAll("updatedAt=[^,}]*", "")));
        return words;
    }

    @Test
    void converting_a_currency_to_itself_changes_nothing() {
        RandomBundle made = loaded("mixed", 101);
        for (String currency : List.of("PKR", "JPY", "KWD")) {
            Wish own = made.wish().and("currency", List.of(currency));
            for (String by : Check.GROUPINGS) {
                assertThat(
                        Told.words(
                                Told.rows(own.in(currency, made.set(), "2004").query(), List.of(by), 500)),
                        is(Told.words(Told.rows(own.query(), List.of(by), 500))));
            }
        }
    }

    @Test
    void deleting_and_restoring_changes_nothing() {
        RandomBundle made = RandomBundle.make("restored", 103, 40);
        Api.load(made.bundle);
        Map<String, String> before = timeless(made, "cluster");
        Map<String, String> programmes = timeless(made, "agency");
        List<JsonNode> gone = new ArrayList<>();
        for (JsonNode one : made.bundle.get("contributions")) {
            if (Api.may("DELETE", "/contributions/" + one.get("id").asText(), "")) {
                gone.add(one);
            }
        }
        assertThat(gone.size(), greaterThan(5));
        assertThat(timeless(made, "cluster"), not(before));
        gone.reversed()
                .forEach(
                        one -> Api.must("PUT", "/contributions/" + one.get("id").asText(), one.toString()));
        assertThat(timeless(made, "cluster"), is(before));
        assertThat(timeless(made, "agency"), is(programmes));
    }

    @Test
    void the_register_as_of_now_is_the_present_one() {
        RandomBundle made = loaded("mixed", 101);
        List<String> asked = questions(made);
        for (String question : asked) {
            JsonNode present = Api.get(question);
            assertThat(question, bare(Api.get(question + "&asOf=" + Instant.now())), is(bare(present)));
        }
    }

    @Test
    void the_register_as_of_an_instant_says_what_it_said_then() throws InterruptedException {
        RandomBundle made = RandomBundle.make("earlier", 104, 40);
        Api.load(made.bundle);
        Edits edits = new Edits(made);
        List<String> asked = questions(made);
        Map<Instant, Map<String, JsonNode>> said = new TreeMap<>();
        for (int i = 0; i < 4; i++) {
            Map<String, JsonNode> answers = new TreeMap<>();
            Instant now = Instant.now();
            asked.forEach(question -> answers.put(question, bare(Api.get(question))));
            said.put(now, answers);
            Thread.sleep(2); // the next entry has another instant
            edit(edits, 10);
        }
        said.forEach((instant, answers) -> answers.forEach((question, answer) ->
                assertThat(instant + question, bare(Api.get(question + "&asOf=" + instant)), is(answer))));
        assertThat(said.values().stream().distinct().count(), is(4L));
    }

    private static void unlink(RandomBundle made) {
        for (JsonNode one : made.bundle.get("contributions")) {
            if (!one.path("fundedBy").isEmpty()) {
                Api.may("PATCH", "/contributions/" + one.get("id").asText(), "{\"fundedBy\": []}");
            }
        }
    }

    private static void edit(Edits edits, int wanted) {
        int done = 0;
        while (done < wanted) {
            done += edits.one() ? 1 : 0;
        }
    }

    private static List<String> questions(RandomBundle made) {
        List<String> questions = new ArrayList<>();
        for (String by : Check.GROUPINGS) {
            questions.add("/funding/summary?" + made.wish() + "&by=" + by);
        }
        for (Function<Wish, String> figure : List.<Function<Wish, String>>of(
                wish -> "/funding/summary?by=agency&by=cluster&" + wish,
                wish -> "/funding/flows?" + wish,
                wish -> "/funding/delivery?by=programme&" + wish,
                wish -> "/funding/leverage?by=province&" + wish)) {
            questions.add(figure.apply(made.wish()));
            questions.add(figure.apply(made.anyWish()));
        }
        questions.add("/funding/disputes?" + made.wish());
        return questions;
    }

    /** What an answer says, without the words that name the question. */
    private static JsonNode bare(JsonNode answer) {
        answer.findParents("records").forEach(row -> ((ObjectNode) row).remove("records"));
        answer.findParents("newestAge").forEach(row -> ((ObjectNode) row).remove("newestAge"));
        if (answer instanceof ObjectNode whole) {
            whole.remove(List.of("asOf", "filters"));
        }
        return answer;
    }

    @Test
    void the_effects_of_a_comparison_add_up_to_the_difference() throws InterruptedException {
        RandomBundle made = RandomBundle.make("compared", 105, 40);
        Api.load(made.bundle);
        Edits edits = new Edits(made);
        List<String> kinds = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            Instant from = Instant.now();
            Thread.sleep(2); // the next entry has another instant
            edit(edits, 8);
            if (i == 1) {
                unlink(made);
            }
            if (i == 2) {
                RandomBundle rates = RandomBundle.make("compared-later", 106, 0);
                Api.load(Api.JSON.createObjectNode().set("exchangeRates", rates.bundle.get("exchangeRates")));
            }
            for (Wish wish : List.of(
                    made.wish(),
                    made.wish().in("EUR", made.set(), ""),
                    made.wish().in("PKR", "", ""),
                    made.anyWish())) {
                kinds.addAll(addUp(wish, from));
            }
        }
        assertThat(
                List.of("NEW", "CORRECTED", "WITHDRAWN", "RELINKED", "EXCHANGE_RATE").stream()
                        .filter(kind -> !kinds.contains(kind))
                        .toList(),
                is(empty()));
    }

    private static List<String> addUp(Wish wish, Instant from) {
        JsonNode answer = Api.get("/funding/compare?" + wish + "&from=" + from);
        Map<String, BigDecimal> was = sums(Told.rows(wish.query() + "&asOf=" + from, List.of(), 500));
        Map<String, BigDecimal> is = sums(Told.rows(wish.query(), List.of(), 500));
        List<String> kinds = new ArrayList<>();
        for (JsonNode row : answer.get("rows")) {
            for (String sum : MONEY) {
                String what = sum + " " + row.path("stage").asText() + " "
                        + row.path("currency").asText("");
                BigDecimal effects = row.get("effects")
                        .valueStream()
                        .map(effect -> money(effect, sum))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                BigDecimal difference = money(row.get("to"), sum).subtract(money(row.get("from"), sum));
                assertThat(what + wish, plain(effects), is(plain(difference)));
                assertThat(what + wish, money(row, sum), is(plain(difference)));
                assertThat(what + wish, money(row.get("from"), sum), is(was.getOrDefault(what, BigDecimal.ZERO)));
                assertThat(what + wish, money(row.get("to"), sum), is(is.getOrDefault(what, BigDecimal.ZERO)));
            }
            row.get("effects").forEach(effect -> kinds.add(effect.get("kind").asText()));
        }
        return kinds;
    }

    /** Sums of rows by stage and currency, and of what they leave out. */
    private static Map<String, BigDecimal> sums(List<JsonNode> rows) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        for (JsonNode row : rows) {
            String of =
                    " " + row.get("stage").asText() + " " + row.path("currency").asText("");
            for (String sum : MONEY) {
                sums.merge(sum + of, money(row, sum), BigDecimal::add);
            }
            row.get("unconverted").forEach(apart -> {
                String left = of + " left out " + apart.get("currency").asText();
                sums.merge("gross" + left, money(apart, "gross"), BigDecimal::add);
                sums.merge("passedOn" + left, money(apart, "passedOn"), BigDecimal::add);
            });
        }
        sums.replaceAll((key, sum) -> plain(sum));
        return sums;
    }

    private static BigDecimal money(JsonNode json, String field) {
        return plain(json.get(field).decimalValue());
    }

    private static BigDecimal plain(BigDecimal amount) {
        return new BigDecimal(Told.plain(amount));
    }

    private static synchronized RandomBundle loaded(String name, long seed) {
        return LOADED.computeIfAbsent(name, unknown -> {
            RandomBundle made = RandomBundle.make(name, seed, 40);
            Api.load(made.bundle);
            return made;
        });
    }
}
