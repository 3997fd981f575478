package org.cdp.funding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cdp.support.As;
import org.cdp.support.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The recipes of {@code docs/recipes}, run as an analyst runs them, and held against the figures of the dashboard. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RecipesTest {

    private static final Path RECIPES = Path.of("..", "docs", "recipes").toAbsolutePath();
    private static final BigDecimal NEARLY = new BigDecimal("0.000001");

    /** What a recipe tells of a stage. */
    private record Line(
            String stage,
            BigDecimal donors,
            BigDecimal counterpart,
            @Nullable BigDecimal share,
            long unvalued,
            long unconverted) {

        static Line of(String text) {
            String[] cells = text.split("\t", -1);
            return new Line(
                    cells[0],
                    new BigDecimal(cells[1]),
                    new BigDecimal(cells[2]),
                    cells[3].isEmpty() ? null : new BigDecimal(cells[3]),
                    Long.parseLong(cells[4]),
                    Long.parseLong(cells[5]));
        }
    }

    private String filters = "";

    /** Money that is passed on, at a rate of many digits; in kind without a value; a currency without a rate. */
    @BeforeEach
    void money_of_every_sort() {
        String name = "rec-" + UUID.randomUUID().toString().substring(0, 8);
        GivenFunding.world(name);
        rate(name, "PKR", "59.37");
        rate(name, "EUR", "0.83");
        String work = name + "-work";
        String given = GivenFunding.contribution(Report.of(name + "-donor", work)
                .with("receiver", name + "-home")
                .with("date", "2004-08-14")
                .money("1000000.07", "PKR"));
        GivenFunding.contribution(Report.of(name + "-home", work)
                .with("date", "2004-08-20")
                .money("700000", "PKR")
                .fundedBy(given, "400000.01"));
        GivenFunding.contribution(
                Report.of(name + "-other", work).with("date", "2004-08").money("12345.67", "EUR"));
        GivenFunding.contribution(
                Report.of(name + "-other", work).with("date", "2004-08").money("5", "JPY"));
        GivenFunding.contribution(
                Report.of(name + "-home", work).with("form", "IN_KIND").raw("inKind", "{\"description\": \"A hall\"}"));
        GivenFunding.contribution(Report.of(name + "-home", work)
                .with("stage", "RELEASE")
                .with("date", "2004-08-21")
                .money("0.01", "USD"));
        filters = "in=USD&rateSet=" + name + "&programme=" + work;
    }

    private static void rate(String set, String currency, String units) {
        As.steward()
                .body("{\"set\": \"%s\", \"currency\": \"%s\", \"period\": \"2004-08\", \"unitsPerUsd\": %s}"
                        .formatted(set, currency, units))
                .post("/exchange-rates")
                .then()
                .statusCode(201);
    }

    @Test
    void with_curl_and_jq() throws Exception {
        has("curl", "--version");
        has("jq", "--version");
        assertFigures(run("sh", "counterpart-share.sh"), NEARLY);
    }

    @Test
    void in_python() throws Exception {
        has("python3", "--version");
        assertFigures(run("python3", "counterpart-share.py"), BigDecimal.ZERO);
    }

    @Test
    void in_duckdb() throws Exception {
        byte[] file = As.nobody()
                .get("/contributions?draft=false&format=parquet&" + filters)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        Path parquet = Files.write(Files.createTempFile("cdp-test", ".parquet"), file);
        String sql = Files.readString(RECIPES.resolve("counterpart-share.sql"))
                .replace("'contributions.parquet'", "'" + parquet + "'");
        List<Line> lines = new ArrayList<>();
        try (var duckdb = DriverManager.getConnection("jdbc:duckdb:");
                var found = duckdb.createStatement().executeQuery(sql)) {
            while (found.next()) {
                lines.add(new Line(
                        found.getString("stage"),
                        found.getBigDecimal("donors"),
                        found.getBigDecimal("counterpart"),
                        BigDecimal.valueOf(found.getDouble("share")),
                        found.getLong("unvalued"),
                        found.getLong("unconverted")));
            }
        }
        Files.delete(parquet);
        assertFigures(lines, NEARLY);
    }

    private void assertFigures(List<Line> lines, BigDecimal tolerance) {
        List<Map<String, Object>> rows = As.nobody()
                .get("/funding/leverage?" + filters)
                .then()
                .statusCode(200)
                .extract()
                .path("rows");
        assertEquals(rows.size(), lines.size());
        Map<String, Line> told = new HashMap<>();
        lines.forEach(line -> told.put(line.stage(), line));
        for (Map<String, Object> row : rows) {
            Line line = told.get(String.valueOf(row.get("stage")));
            assertNear(sum(row, "donor", "net"), line.donors(), tolerance);
            assertNear(sum(row, "counterpart", "net"), line.counterpart(), tolerance);
            BigDecimal share =
                    new BigDecimal(of(row, "counterpartShare").get("value").toString());
            assertNear(share, line.share(), NEARLY);
            assertEquals(
                    sum(row, "donor", "unvalued")
                            .add(sum(row, "counterpart", "unvalued"))
                            .longValue(),
                    line.unvalued());
        }
        assertEquals(1, told.get("COMMITMENT").unvalued());
        assertEquals(1, told.get("COMMITMENT").unconverted());
    }

    private static void assertNear(BigDecimal wanted, @Nullable BigDecimal found, BigDecimal tolerance) {
        assertTrue(
                found != null && wanted.subtract(found).abs().compareTo(tolerance) <= 0,
                () -> wanted + " is not " + found);
    }

    private static BigDecimal sum(Map<String, Object> row, String side, String what) {
        Map<String, Object> of = of(row, side);
        return of.isEmpty() ? BigDecimal.ZERO : new BigDecimal(of.get(what).toString());
    }

    @SuppressWarnings("unchecked") // as JSON is read
    private static Map<String, Object> of(Map<String, Object> row, String part) {
        return (Map<String, Object>) row.getOrDefault(part, Map.of());
    }

    private List<Line> run(String program, String recipe) throws Exception {
        String base = "http://127.0.0.1:" + RestAssured.port + "/api/v1";
        Process process = new ProcessBuilder(program, RECIPES.resolve(recipe).toString(), base, filters)
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return said.lines().map(Line::of).toList();
    }

    /** A machine without the program can't run the recipe: the reason is told with the tests that were left out. */
    private static void has(String program, String parameter) throws InterruptedException {
        boolean found;
        try {
            found = new ProcessBuilder(program, parameter).start().waitFor() == 0;
        } catch (IOException e) {
            found = false;
        }
        assumeTrue(found, program + " is missing on this machine");
    }
}
