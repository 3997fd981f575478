package org.cdp.funding;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cdp.support.As;
import org.cdp.support.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Figures over a register of chance, held against sums made here one by one, and against the records they link to. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FundingRandomTest {

    private static final int SEED = 20041;
    private static final Map<String, Function<RandomRegister.Entry, String>> GROUPS = Map.of(
            "side", entry -> entry.provider().startsWith("chance-home") ? "COUNTERPART" : "DONOR",
            "year", RandomRegister.Entry::year,
            "agency", RandomRegister.Entry::provider,
            "intervention", RandomRegister.Entry::intervention);

    private @Nullable RandomRegister made;

    /** A sum as the test makes it. */
    private record Sum(BigDecimal gross, BigDecimal passedOn, long contributions, long disputed) {

        static final Sum NOTHING = new Sum(BigDecimal.ZERO, BigDecimal.ZERO, 0, 0);

        Sum and(Sum more) {
            return new Sum(
                    gross.add(more.gross),
                    passedOn.add(more.passedOn),
                    contributions + more.contributions,
                    disputed + more.disputed);
        }

        static Sum of(FundingRow row) {
            return new Sum(row.gross(), row.passedOn(), row.contributions(), row.disputed()).plain();
        }

        Sum plain() {
            return new Sum(plain(gross), plain(passedOn), contributions, disputed);
        }

        private static BigDecimal plain(BigDecimal amount) {
            return amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
        }
    }

    static List<RandomRegister.Wish> wishes() {
        return RandomRegister.wishes(new Random(SEED + 1), 8);
    }

    @ParameterizedTest
    @MethodSource("wishes")
    void every_row_is_the_sum_of_its_records(RandomRegister.Wish wish) {
        List<RandomRegister.Entry> scope = scope(wish);
        Map<String, Sum> ungrouped = expected(scope, entry -> "");
        assertThat(wish.query(), sums(summary(wish, null)), is(ungrouped));
        GROUPS.forEach((by, group) -> {
            FundingSummary grouped = summary(wish, by);
            assertThat(by, sums(grouped), is(expected(scope, group)));
            assertThat(by, grouped.total(), is((long) scope.size()));
            assertThat(by, withoutGroups(grouped), is(ungrouped));
        });
    }

    @ParameterizedTest
    @MethodSource("wishes")
    void every_row_links_to_its_records(RandomRegister.Wish wish) {
        List<FundingRow> rows = new ArrayList<>(summary(wish, null).rows());
        rows.addAll(summary(
                        wish,
                        GROUPS.keySet().stream()
                                .sorted()
                                .toList()
                                .get(wish.query().length() % 4))
                .rows());
        for (FundingRow row : rows) {
            List<ContributionSummary> records = follow(row.records());
            assertThat(row.records(), (long) records.size(), is(row.contributions()));
            assertThat(row.records(), row.net(), is(row.gross().subtract(row.passedOn())));
            assertThat(row.records(), sum(records, Counted::gross).compareTo(row.gross()), is(0));
            assertThat(
                    row.records(),
                    records.stream().filter(r -> r.amount() == null).count(),
                    is(row.unvalued()));
            assertThat(
                    row.records(),
                    records.stream().filter(ContributionSummary::disputed).count(),
                    is(row.disputed()));
            assertThat(row.records(), records.stream().allMatch(r -> r.stage() == row.stage()), is(true));
        }
    }

    @Test
    void is_large_enough_to_mean_something() {
        List<RandomRegister.Entry> all = register().entries();
        assertThat(all.stream().filter(entry -> !entry.fundedBy().isEmpty()).count() > 20, is(true));
        assertThat(all.stream().filter(RandomRegister.Entry::disputed).count() > 10, is(true));
        assertThat(wishes().stream().filter(wish -> scope(wish).size() > 5).count() > 4, is(true));
    }

    private RandomRegister register() {
        RandomRegister there = made;
        if (there == null) {
            there = RandomRegister.make(new Random(SEED), 150);
            made = there;
        }
        return there;
    }

    private List<RandomRegister.Entry> scope(RandomRegister.Wish wish) {
        return register().entries().stream()
                .filter(entry -> !entry.draft())
                .filter(wish.fits())
                .toList();
    }

    private static Map<String, Sum> expected(
            List<RandomRegister.Entry> scope, Function<RandomRegister.Entry, String> group) {
        Map<String, RandomRegister.Entry> inScope =
                scope.stream().collect(Collectors.toMap(RandomRegister.Entry::id, entry -> entry));
        Map<String, Sum> sums = new TreeMap<>();
        for (RandomRegister.Entry entry : scope) {
            BigDecimal passedOn = entry.fundedBy().entrySet().stream()
                    .filter(link -> inScope.containsKey(link.getKey())
                            && inScope.get(link.getKey()).stage().equals(entry.stage()))
                    .map(Map.Entry::getValue)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal amount = entry.amount() == null ? BigDecimal.ZERO : entry.amount();
            String key = String.join(" ", group.apply(entry), entry.stage(), String.valueOf(entry.currency()));
            sums.merge(key, new Sum(amount, passedOn, 1, entry.disputed() ? 1 : 0), Sum::and);
        }
        sums.replaceAll((key, sum) -> sum.plain());
        return sums;
    }

    private static Map<String, Sum> sums(FundingSummary summary) {
        Map<String, Sum> sums = new TreeMap<>();
        summary.rows().forEach(row -> {
            String group = row.groups().isEmpty() ? "" : row.groups().getFirst().id();
            sums.put(String.join(" ", group, row.stage().name(), String.valueOf(row.currency())), Sum.of(row));
        });
        return sums;
    }

    private static Map<String, Sum> withoutGroups(FundingSummary summary) {
        Map<String, Sum> sums = new TreeMap<>();
        summary.rows()
                .forEach(row -> sums.merge(
                        " " + row.stage() + " " + row.currency(),
                        Sum.of(row),
                        (a, b) -> a.and(b).plain()));
        return sums;
    }

    private FundingSummary summary(RandomRegister.Wish wish, @Nullable String by) {
        register();
        String query = wish.query() + (by == null ? "" : "&by=" + by);
        return GivenFunding.read(
                As.nobody()
                        .get("/funding/summary?" + query)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString(),
                FundingSummary.class);
    }

    private static BigDecimal sum(List<ContributionSummary> records, Function<Counted, BigDecimal> part) {
        return records.stream()
                .map(ContributionSummary::counted)
                .filter(counted -> counted != null)
                .map(part)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<ContributionSummary> follow(String link) {
        List<ContributionSummary> all = new ArrayList<>();
        @Nullable String next = "";
        while (next != null) {
            String page = As.nobody()
                    .basePath("")
                    .urlEncodingEnabled(false)
                    .get(link + "&limit=20" + next)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            ContributionPage contributions = GivenFunding.read(page, ContributionPage.class);
            all.addAll(contributions.items());
            next = contributions.next() == null ? null : "&after=" + contributions.next();
        }
        return all;
    }
}
