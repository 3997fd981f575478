package org.cdp.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;

/** Values that a schema of the contract allows, and some that none does. */
final class Values {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEPEST = 6;

    /** What a pattern of the contract lets through; a pattern that is not here makes the test say so. */
    private static final Map<String, List<String>> FITTING = Map.ofEntries(
            Map.entry("https?://\\S+", List.of("https://example.org/report", "http://example.org/?a=b#c")),
            Map.entry("[0-9]{1,4}|-", List.of("1", "1512", "-")),
            Map.entry("[0-9]{1,4}", List.of("2", "2593")),
            Map.entry("[0-9]{4}", List.of("1512", "0111")),
            Map.entry("[A-Z]{2}", List.of("PK", "US", "ZZ")),
            Map.entry("[A-Z]{3}", List.of("PKR", "USD", "ZZZ")),
            Map.entry("FY[0-9]{4}|undated", List.of("FY2018", "undated")),
            Map.entry("[0-9]{4}|undated", List.of("2018", "undated")),
            Map.entry("[a-z0-9]+(-[a-z0-9]+)*", List.of("fuzz-one", "fuzz-2-three")),
            Map.entry(
                    "^(FY[0-9]{4}|[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)$",
                    List.of(
                            "2001",
                            "2001",
                            "2004-08",
                            "2004-02-29",
                            "2004-08-14",
                            "FY2018",
                            "2003-02-29",
                            "9999-12-31")),
            Map.entry("\\S", List.of("x", " a b ")),
            Map.entry("[A-Z0-9][A-Z0-9-]{0,39}", List.of("PK-NTN", "9")));

    private static final Pattern WORDS = Pattern.compile("[a-z]+(\\|[a-z]+)+");

    private static final List<String> TEXTS = List.of(
            "Wazirabad",
            "وزیر آباد",
            "=1+1",
            "%",
            "a'b\"c\\d",
            "<script>alert(1)</script>",
            "🏭 works",
            "a_b%c!d",
            "  spaces  ",
            "-");

    private static final List<String> ODD_TEXTS = List.of(
            "",
            " ",
            "\u0000",
            "a\u0000b",
            "\uD800",
            "\u202Etxt",
            "x".repeat(6000),
            "../../etc/passwd",
            "' or 1=1 --",
            "null",
            "-1",
            "1e400",
            "99999999999999999999",
            "2026-13-45",
            "NaN",
            "%00",
            "{}");

    private final JsonNode contract;
    private final Random random;
    private final Known known;
    private double richness;

    Values(JsonNode contract, Random random, Known known) {
        this.contract = contract;
        this.random = random;
        this.known = known;
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    <T> T oneOf(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    String oddText() {
        return oneOf(ODD_TEXTS);
    }

    /** A value of this schema, as a field or parameter of this name. */
    JsonNode of(JsonNode schema, String name) {
        richness = oneOf(List.of(0.03, 0.15, 0.5));
        return of(schema, name, 0);
    }

    /** A sound form, mostly with other fields of its schema besides. */
    ObjectNode grown(JsonNode schema, ObjectNode sound) {
        ObjectNode form = chance(0.4) ? JSON.objectNode() : (ObjectNode) of(schema, "");
        JsonNode id = resolved(schema).at("/properties/id");
        if (!id.isMissingNode()) {
            form.set("id", of(id, "id"));
        }
        return form.setAll(sound.deepCopy());
    }

    private JsonNode of(JsonNode given, String name, int depth) {
        JsonNode schema = resolved(given);
        if (schema.has("enum")) {
            return schema.path("enum").path(random.nextInt(schema.path("enum").size()));
        }
        return switch (schema.path("type").asText()) {
            case "array" -> list(schema, name, depth);
            case "boolean" -> JSON.booleanNode(random.nextBoolean());
            case "integer" -> JSON.numberNode(whole(schema));
            case "number" -> JSON.numberNode(decimal());
            case "string" -> JSON.textNode(text(schema, name));
            default -> record(schema, depth);
        };
    }

    private JsonNode resolved(JsonNode schema) {
        JsonNode found = schema;
        while (found.has("$ref") || found.has("allOf")) {
            found = found.has("$ref")
                    ? contract.at(found.path("$ref").asText().substring(1))
                    : found.path("allOf").path(0);
        }
        return found;
    }

    private ArrayNode list(JsonNode schema, String name, int depth) {
        ArrayNode list = JSON.arrayNode();
        int size = depth > DEEPEST ? 0 : Math.max(schema.path("minItems").asInt(0), random.nextInt(3));
        for (int i = 0; i < size; i++) {
            list.add(of(schema.path("items"), name, depth + 1));
        }
        return list;
    }

    private ObjectNode record(JsonNode schema, int depth) {
        ObjectNode record = JSON.objectNode();
        List<String> required = new ArrayList<>();
        schema.path("required").forEach(field -> required.add(field.asText()));
        schema.path("properties").properties().forEach(field -> {
            if (required.contains(field.getKey()) || depth < DEEPEST && chance(richness)) {
                record.set(field.getKey(), of(field.getValue(), field.getKey(), depth + 1));
            }
        });
        return record;
    }

    private BigInteger whole(JsonNode schema) {
        long least = schema.path("minimum").asLong(-5);
        long most = Math.min(schema.path("maximum").asLong(5000), least + 5000);
        return BigInteger.valueOf(least + random.nextLong(Math.max(1, most - least + 1)));
    }

    private BigDecimal decimal() {
        return oneOf(List.of(
                BigDecimal.valueOf(random.nextInt(1, 100)),
                BigDecimal.valueOf(random.nextLong(1_000_000_000L), 2),
                BigDecimal.valueOf(-random.nextInt(1, 500)),
                BigDecimal.ZERO,
                BigDecimal.valueOf(58),
                new BigDecimal("123456789012345678.1234567890123"),
                new BigDecimal("1e30")));
    }

    private String text(JsonNode schema, String name) {
        String named = known.oneFor(name, random);
        if (named != null && chance(0.9)) {
            return named;
        }
        if (schema.has("pattern")) {
            String pattern = schema.path("pattern").asText();
            if (pattern.startsWith("[a-fA-F0-9]{8}")) {
                return uuid();
            }
            List<String> fitting =
                    WORDS.matcher(pattern).matches() ? List.of(pattern.split("\\|")) : FITTING.get(pattern);
            if (fitting == null) {
                throw new IllegalStateException("say in Values what fits " + pattern);
            }
            String one = oneOf(fitting);
            return name.equals("id") ? one + "-" + random.nextInt(100_000) : one;
        }
        return switch (schema.path("format").asText()) {
            case "uuid" -> uuid();
            case "date-time" ->
                oneOf(List.of(
                        "2026-01-01T00:00:00Z",
                        "1999-12-31T23:59:59.999999Z",
                        "2100-01-01T00:00:00Z",
                        known.instant()));
            case "date" -> "2004-08-14";
            default -> {
                String text = oneOf(TEXTS);
                int most = schema.path("maxLength").asInt(1000);
                yield text.length() > most ? text.substring(0, most) : text;
            }
        };
    }

    private String uuid() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    /** Breaks something in a value: leaves a field out, gives another type, an odd text, a field nobody knows. */
    JsonNode broken(JsonNode value) {
        if (value instanceof ObjectNode record && !record.isEmpty() && chance(0.85)) {
            List<String> fields = new ArrayList<>();
            record.fieldNames().forEachRemaining(fields::add);
            String field = oneOf(fields);
            switch (random.nextInt(4)) {
                case 0 -> record.remove(field);
                case 1 -> record.put("nobodyKnowsThis", 1);
                default -> record.set(field, broken(record.path(field)));
            }
            return record;
        }
        if (value instanceof ArrayNode list && !list.isEmpty() && chance(0.7)) {
            int at = random.nextInt(list.size());
            list.set(at, broken(list.path(at)));
            return list;
        }
        return switch (random.nextInt(8)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.numberNode(new BigDecimal("1e999"));
            case 2 -> JSON.booleanNode(true);
            case 3 -> JSON.arrayNode().add(JSON.nullNode());
            case 4 -> JSON.objectNode();
            case 5 -> JSON.numberNode(Long.MIN_VALUE);
            default -> JSON.textNode(oddText());
        };
    }
}
