package org.cdp.exchange.iati;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cdp.exchange.iati.Finding.Severity;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Files of real publishers and of other projects, and what reading each must give. */
class CorpusTest {

    @TestFactory
    Stream<DynamicTest> is_read_as_its_index_says() throws IOException {
        JsonNode figures = Reference.json("corpus/figures.json");
        return Reference.json("corpus/index.json").valueStream().map(entry -> {
            String file = entry.get("file").asText();
            return DynamicTest.dynamicTest(file, () -> check(entry, figures.get(file)));
        });
    }

    private static void check(JsonNode entry, JsonNode figures) throws IOException {
        String expected = entry.get("expected").asText();
        boolean either = entry.get("note").asText().contains("both fine");
        Totals totals = new Totals();
        List<Finding> criticals = new ArrayList<>();
        try (InputStream in = Files.newInputStream(
                Reference.file("corpus/" + entry.get("file").asText()))) {
            IatiReader.Read read = IatiReader.read(Reference.standard(), in, totals::add, finding -> {
                if (finding.severity() == Severity.CRITICAL) {
                    criticals.add(finding);
                }
            });
            if (either) {
                return;
            }
            assertEquals(entry.get("root").asText(), read.root());
            assertEquals(entry.get("version").asText(), read.version());
            assertEquals(expected.equals("import"), criticals.isEmpty(), criticals::toString);
            assertTrue(expected.equals("import") || expected.contains("0.3.1"), "read, though " + expected);
            totals.mustEqual(figures);
        } catch (RefusedFile e) {
            mustBeRefused(expected, e.finding());
        }
        criticals.forEach(finding -> {
            assertNotNull(finding.path());
            assertTrue(Objects.requireNonNull(finding.line()) > 0);
        });
    }

    /** By the rule that the index names; without a version, by that of versions. */
    private static void mustBeRefused(String expected, Finding finding) {
        assertFalse(expected.equals("import"), finding::toString);
        String rule = expected.matches("reject:[0-9].*")
                ? expected.replaceFirst("reject:([0-9.]+).*", "$1")
                : Finding.VERSION;
        assertEquals(rule, finding.rule(), finding::toString);
        assertTrue(Objects.requireNonNull(finding.line()) > 0, finding::toString);
    }
}
