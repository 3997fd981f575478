package org.cdp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What SECURITY.md says is held by a test is held by a test that is there. */
class SecurityDocumentTest {

    private static final Pattern NAMED = Pattern.compile("`(?:(\\w+Test)|…)(?:\\.?(\\w+))?`");

    @Test
    void every_risk_has_tests_and_every_test_it_names_is_there() throws IOException {
        List<String> table = Files.readAllLines(Path.of("SECURITY.md")).stream()
                .filter(line -> line.startsWith("| API"))
                .toList();
        assertEquals(
                IntStream.rangeClosed(1, 10).mapToObj(i -> "API" + i).toList(),
                table.stream().map(line -> line.split("[| ]+")[1]).toList());
        Map<String, String> tests = sources();
        for (String line : table) {
            List<MatchResult> named = NAMED.matcher(line).results().toList();
            assertTrue(!named.isEmpty(), line);
            String last = "";
            for (MatchResult test : named) {
                last = test.group(1) == null ? last : test.group(1);
                String source = tests.getOrDefault(last, "");
                assertTrue(!source.isEmpty(), test.group() + " is not there");
                String method = test.group(2);
                assertTrue(
                        method == null
                                || source.matches("(?s).*(void|ArchRule) " + method + "\\b.*")
                                || source.contains("ArchRule " + method + " ="),
                        test.group() + " is not there");
            }
        }
    }

    private static Map<String, String> sources() throws IOException {
        try (var files = Files.walk(Path.of("src/test/java"))) {
            return files.filter(file -> file.toString().endsWith("Test.java"))
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString().replace(".java", ""), SecurityDocumentTest::text));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
