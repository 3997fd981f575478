package org.cdp.access;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What {@code access-matrix.txt} says. */
final class AccessMatrix {

    /** The callers, in the order of the columns. */
    static final List<String> CALLERS = List.of("nobody", "reader", "other", "editor", "steward", "expired", "revoked");

    private AccessMatrix() {}

    /** The statuses of an operation by caller, and what its request needs. */
    record Line(String operation, Map<String, Integer> statuses, String query, Map<String, String> path, String body) {}

    static Map<String, Line> read() throws IOException {
        try (InputStream file = Objects.requireNonNull(AccessMatrix.class.getResourceAsStream("/access-matrix.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(AccessMatrix::line)
                    .collect(Collectors.toMap(
                            Line::operation, Function.identity(), AccessMatrix::twice, LinkedHashMap::new));
        }
    }

    private static Line twice(Line one, Line other) {
        throw new IllegalStateException("twice in the matrix: " + one.operation());
    }

    private static Line line(String text) {
        int brace = text.indexOf(" {");
        String body = brace < 0 ? "" : text.substring(brace + 1);
        String[] words = (brace < 0 ? text : text.substring(0, brace)).trim().split("\\s+");
        Map<String, Integer> statuses = new LinkedHashMap<>();
        for (int i = 0; i < CALLERS.size(); i++) {
            statuses.put(CALLERS.get(i), Integer.valueOf(words[i + 1]));
        }
        List<String> more = Arrays.asList(words).subList(CALLERS.size() + 1, words.length);
        String query =
                more.stream().filter(word -> word.startsWith("?")).findFirst().orElse("");
        Map<String, String> path = more.stream()
                .filter(word -> !word.startsWith("?"))
                .map(word -> word.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        return new Line(words[0], statuses, query, path, body);
    }
}
