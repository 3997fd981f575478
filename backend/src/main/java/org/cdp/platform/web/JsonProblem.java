package org.cdp.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What was wrong with a JSON body, said with the place and without the parser's own words. */
public final class JsonProblem {

    private JsonProblem() {}

    static Optional<Refusal> in(Throwable thrown) {
        Refusal found = null;
        for (Throwable e = thrown; e != null; e = e.getCause()) {
            if (e instanceof Refusal refusal) {
                return Optional.of(refusal); // said by what the parser was reading from
            }
            if (e instanceof JsonProcessingException json && found == null) {
                found = of(json);
            }
        }
        return Optional.ofNullable(found);
    }

    static Refusal of(JsonProcessingException e) {
        var place = e.getLocation();
        String where = place == null ? "" : " at line " + place.getLineNr() + ", column " + place.getColumnNr();
        return field(e).orElseGet(() -> malformed("The body is not JSON" + where + ": " + firstLine(e) + "."));
    }

    /** Of one record of a file, whose place in it is known: the parser counts from the beginning of the record. */
    public static Refusal ofRecord(JsonProcessingException e) {
        return field(e).orElseGet(() -> malformed("This is not JSON: " + firstLine(e) + "."));
    }

    private static Refusal malformed(String detail) {
        return Refusal.of(400, "Malformed JSON", detail);
    }

    private static Optional<Refusal> field(JsonProcessingException e) {
        if (e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            return Optional.of(Refusal.field(pointer(mapping), detail(mapping)));
        }
        return e instanceof MismatchedInputException mismatch
                ? Optional.of(Refusal.field("", detail(mismatch)))
                : Optional.empty();
    }

    private static String detail(JsonMappingException e) {
        return switch (e) {
            case UnrecognizedPropertyException unknown ->
                "is not a field here"
                        + Nearest.to(
                                unknown.getPropertyName(),
                                unknown.getKnownPropertyIds().stream()
                                        .map(String::valueOf)
                                        .toList());
            case InvalidFormatException wrong -> format(wrong);
            case ValueInstantiationException made -> rule(made);
            case MismatchedInputException mismatch -> "must be " + expected(mismatch.getTargetType());
            default -> firstLine(e);
        };
    }

    private static String rule(ValueInstantiationException e) {
        return e.getCause() instanceof IllegalArgumentException rule ? String.valueOf(rule.getMessage()) : firstLine(e);
    }

    private static String format(InvalidFormatException e) {
        Class<?> type = e.getTargetType();
        if (type.isEnum()) {
            return "must be one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(String::valueOf)
                            .collect(Collectors.joining(", "));
        }
        String said = e.getOriginalMessage();
        int rule = Math.max(
                said.lastIndexOf(": has "), Math.max(said.lastIndexOf(": must "), said.lastIndexOf(": holds ")));
        return rule < 0 ? "must be " + expected(type) : said.substring(rule + 2);
    }

    private static String expected(Class<?> type) {
        if (type == null) {
            return "of another type";
        }
        return switch (type.getSimpleName()) {
            case "String", "PartialDate" -> "a string";
            case "BigDecimal" -> "a number";
            case "Integer", "int", "Long", "long" -> "a whole number";
            case "Boolean", "boolean" -> "true or false";
            case "List", "ArrayList" -> "a list";
            case "UUID" -> "a UUID";
            case "Instant" -> "an instant like 2026-03-31T00:00:00Z";
            default -> "an object";
        };
    }

    private static String pointer(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> "/" + (step.getFieldName() == null ? step.getIndex() : step.getFieldName()))
                .collect(Collectors.joining());
    }

    private static String firstLine(JsonProcessingException e) {
        return e.getOriginalMessage()
                .lines()
                .findFirst()
                .orElse("")
                .replaceAll("\\(.*|\\[.*|`.*", "")
                .strip()
                .replaceAll("(?<=.{80}).+", "…");
    }
}
