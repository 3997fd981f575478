package org.cdp.exchange.iati;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cdp.exchange.iati.Finding.Severity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** The standard's own test files for its schema and its ruleset. */
class ConformanceTest {

    /** The oracle's ids of the ruleset that it can't tell here: what was in the future when the files were written is past. */
    private static final Set<String> OVERTAKEN = Set.of("11.1.4", "11.1.5", "11.2.1", "11.2.2", "11.1.1");

    /** The oracle also says of a value that is missing that it is no number. It is told once here. */
    private static final Map<String, String> SPARED = Map.of("8.8.1", "8.8.2", "8.9.1", "8.9.2", "8.10.1", "8.10.2");

    /** The oracle has a number of its own for percentages below 0; in the ruleset one rule bounds both ends. */
    private static final Map<String, String> RENAMED =
            Map.of("12.1.2", "12.1.1", "12.2.2", "12.2.1", "12.3.2", "12.3.1");

    @Test
    void accepts_and_refuses_what_the_schema_tests_of_the_standard_say() throws IOException {
        List<Executable> all = new ArrayList<>();
        JsonNode tests = Reference.json("conformance/xsd-2.03.json").get("tests");
        for (JsonNode test : tests) {
            String file = test.get("file").asText();
            boolean valid = criticals(file).isEmpty();
            all.add(() ->
                    assertEquals(test.get("expect_valid").asBoolean(), valid, () -> file + " " + criticals(file)));
        }
        assertTrue(all.size() > 400, "there are some hundreds of them");
        assertAll(all);
    }

    @Test
    void reports_the_rules_that_the_ruleset_tests_of_the_standard_break() throws IOException {
        Set<String> known =
                Ruleset.read(Reference.file("rulesets/standard-2.03.json")).ids();
        List<Executable> all = new ArrayList<>();
        JsonNode tests = Reference.json("conformance/rules-mit.json").get("tests");
        for (JsonNode test : tests) {
            if (!IatiStandard.VERSIONS.contains(test.get("version").asText())) {
                continue;
            }
            Set<String> wanted = new TreeSet<>();
            test.get("oracle_ids").fieldNames().forEachRemaining(wanted::add);
            RENAMED.forEach((old, present) -> {
                if (wanted.contains(old)) {
                    wanted.add(present);
                }
            });
            wanted.retainAll(known);
            wanted.removeAll(OVERTAKEN);
            SPARED.forEach((missing, number) -> {
                if (wanted.contains(missing)) {
                    wanted.remove(number);
                }
            });
            Set<String> told = broken(test.get("file").asText());
            told.removeAll(OVERTAKEN);
            all.add(() -> assertEquals(wanted, told, test.get("file").asText()));
        }
        assertTrue(all.size() > 100, "there are more than a hundred of them");
        assertAll(all);
    }

    private static List<Finding> criticals(String file) {
        return findings(file, "2.03").stream()
                .filter(finding -> finding.severity() == Severity.CRITICAL)
                .toList();
    }

    private static Set<String> broken(String file) {
        Set<String> ids = new TreeSet<>();
        findings(file, null).stream()
                .filter(finding -> finding.severity() != Severity.CRITICAL)
                .forEach(finding -> ids.add(finding.rule()));
        return ids;
    }

    private static List<Finding> findings(String file, @Nullable String forced) {
        List<Finding> findings = new ArrayList<>();
        try (InputStream in = Files.newInputStream(Reference.file("conformance/" + file))) {
            IatiReader.read(Reference.standard(), in, entry -> {}, findings::add, forced);
        } catch (RefusedFile e) {
            findings.add(e.finding());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return findings;
    }
}
