package org.cdp.change.seal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.TreeMap;

/**
 * One text for one JSON value, whoever writes it: RFC 8785 (names in order, nothing between), but that a number keeps
 * the digits it has, since 40.10 is not 40.1 here and no number is a float.
 */
final class CanonicalJson {

    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false);

    private CanonicalJson() {}

    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e.getOriginalMessage(), e);
        }
    }

    static byte[] bytes(JsonNode value) {
        return text(value).getBytes(StandardCharsets.UTF_8);
    }

    static String text(JsonNode value) {
        StringBuilder text = new StringBuilder();
        write(value, text);
        return text.toString();
    }

    private static void write(JsonNode value, StringBuilder text) {
        if (value.isObject()) {
            writeObject(value, text);
        } else if (value.isArray()) {
            writeArray(value, text);
        } else if (value.isNumber()) {
            BigDecimal number = value.decimalValue();
            text.append(number.toPlainString());
        } else {
            text.append(quoted(value));
        }
    }

    private static void writeObject(JsonNode value, StringBuilder text) {
        TreeMap<String, JsonNode> fields = new TreeMap<>(); // in the order of UTF-16, as RFC 8785 wants it
        value.properties().forEach(field -> fields.put(field.getKey(), field.getValue()));
        String before = "{";
        for (var field : fields.entrySet()) {
            text.append(before).append(quoted(JSON.valueToTree(field.getKey()))).append(':');
            write(field.getValue(), text);
            before = ",";
        }
        text.append(fields.isEmpty() ? "{}" : "}");
    }

    private static void writeArray(JsonNode value, StringBuilder text) {
        text.append('[');
        for (Iterator<JsonNode> elements = value.elements(); elements.hasNext(); ) {
            write(elements.next(), text);
            text.append(elements.hasNext() ? "," : "");
        }
        text.append(']');
    }

    private static String quoted(JsonNode scalar) {
        try {
            return JSON.writeValueAsString(scalar);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
