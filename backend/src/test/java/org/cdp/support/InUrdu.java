package org.cdp.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds each sentence in which the register tells a test of a problem against what the screens say in Urdu. */
public final class InUrdu implements Filter {

    private static final Path SENTENCES = Path.of("..", "frontend", "src", "lib", "words", "said.ur.json");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, Pattern> KNOWN = known();

    /** These say where another sentence is, or what comes after it: which of their blanks it is, from 1. */
    private static final Map<String, Integer> ABOUT_ANOTHER = Map.of(
            "{0} ('{1}')", 1,
            "{0} Its report: {1}", 1,
            "{0} The first {1} of {2} are listed.", 1,
            "Row {0}: {1}. The columns are: {2}.", 2,
            "line {0}, /{1}: {2}", 3,
            "line {0}: {1}", 2,
            "row {0}: {1}", 2,
            "sheet {0}, row {1}: {2}", 3);

    /** Where a problem says what it is, and where a file's or a delivery's does. */
    private static final Set<String> SAY = Set.of("title", "detail", "reason", "problem");

    InUrdu() {}

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification wanted, FilterContext next) {
        Response answer = next.next(request, wanted);
        if (tellsOfProblems(request, answer)) {
            assertEquals(List.of(), unknown(said(read(answer.asByteArray()))), "is not in " + SENTENCES);
        }
        return answer;
    }

    /** @return those of these sentences that have no words in Urdu, or are about another that has none */
    public static List<String> unknown(Stream<String> sentences) {
        return sentences.filter(said -> !isKnown(said)).distinct().toList();
    }

    private static boolean isKnown(String said) {
        for (Map.Entry<String, Pattern> one : KNOWN.entrySet()) {
            Matcher found = one.getValue().matcher(said);
            if (found.matches()) {
                Integer other = ABOUT_ANOTHER.get(one.getKey());
                return other == null || isKnown(found.group(other));
            }
        }
        return false;
    }

    private static boolean tellsOfProblems(FilterableRequestSpecification request, Response answer) {
        String type = String.valueOf(answer.contentType());
        return type.startsWith("application/problem+json")
                || type.startsWith("application/json")
                        && request.getURI().matches(".*/(imports|problems|deliveries)(/[0-9a-f-]{36})?([?].*)?");
    }

    private static Stream<String> said(JsonNode told) {
        if (told.path("rule").isTextual()) {
            return Stream.of(); // in the words of the IATI standard
        }
        if (told.path("title").asText().equals("File refused")) {
            return Stream.of(told.path("detail").asText()); // what is listed is told by the import, with its rule
        }
        Stream<String> here = told.properties().stream()
                .filter(field ->
                        SAY.contains(field.getKey()) && field.getValue().isTextual())
                .map(field -> field.getValue().asText());
        return Stream.concat(here, told.valueStream().flatMap(InUrdu::said));
    }

    private static JsonNode read(byte[] json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In the order of the file, which decides where several fit. */
    private static Map<String, Pattern> known() {
        try {
            Map<String, String> sentences = JSON.readValue(
                    Files.readAllBytes(SENTENCES), new TypeReference<LinkedHashMap<String, String>>() {});
            Map<String, Pattern> patterns = new LinkedHashMap<>();
            sentences.keySet().stream()
                    .sorted(Comparator.comparing((String sentence) -> sentence.contains("{0}")))
                    .forEach(sentence -> patterns.put(sentence, pattern(sentence)));
            return patterns;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Pattern pattern(String sentence) {
        String literal =
                Arrays.stream(sentence.split("\\{\\d}", -1)).map(Pattern::quote).collect(Collectors.joining("(.+?)"));
        return Pattern.compile(literal, Pattern.DOTALL);
    }
}
