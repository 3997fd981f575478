package org.cdp.funding.recount;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Figures in words that can be compared, those that the register tells and those that were done by hand. */
final class Told {

    private Told() {}

    /** A summary, page by page, with its totals. */
    static List<JsonNode> rows(String query, List<String> by, int limit) {
        List<JsonNode> rows = new ArrayList<>();
        String address = "/funding/summary?limit=" + limit + "&" + query + by(by);
        String after = "";
        do {
            JsonNode page = Api.get(address + after);
            page.get("rows").forEach(rows::add);
            after = page.get("next").isNull()
                    ? ""
                    : "&after=" + page.get("next").asText();
        } while (!after.isEmpty());
        return rows;
    }

    static String by(List<String> by) {
        return by.isEmpty() ? "" : "&by=" + String.join("&by=", by);
    }

    static Map<String, String> words(Iterable<JsonNode> rows) {
        Map<String, String> words = new TreeMap<>();
        for (JsonNode row : rows) {
            String before = words.put(key(row).toString(), words(row));
            if (before != null) {
                throw new AssertionError("two rows of " + key(row));
            }
        }
        return words;
    }

    static Recount.Key key(JsonNode row) {
        List<String> groups = new ArrayList<>();
        row.get("groups").forEach(group -> groups.add(group.get("id").asText()));
        return new Recount.Key(
                groups, row.path("stage").asText(), row.path("currency").asText(""));
    }

    private static String words(JsonNode row) {
        Map<String, String> apart = new TreeMap<>();
        row.get("unconverted")
                .forEach(one -> apart.put(
                        one.get("currency").asText(),
                        plain(one, "gross") + " " + plain(one, "passedOn") + " "
                                + one.get("contributions").asInt()));
        Map<String, Object> words = new TreeMap<>();
        for (String sum : List.of("gross", "passedOn", "net")) {
            words.put(sum, plain(row, sum));
        }
        for (String count : List.of("contributions", "unvalued", "disputed", "equallySplit", "spanning")) {
            words.put(count, row.get(count).asInt());
        }
        words.put("unconverted", apart);
        words.put("complete", row.get("complete").asBoolean());
        words.put("difference", row.has("difference") ? plain(row, "difference") : "");
        words.put("newest", row.path("newest").asText(""));
        words.put("updatedAt", row.get("updatedAt").asText());
        return words.toString();
    }

    static Map<String, String> words(Map<Recount.Key, Recount.Row> rows, boolean parts) {
        Map<String, String> words = new TreeMap<>();
        rows.forEach((key, row) -> words.put(key.toString(), words(row, parts)));
        return words;
    }

    private static String words(Recount.Row row, boolean parts) {
        Map<String, String> apart = new TreeMap<>();
        row.unconverted.forEach((currency, one) ->
                apart.put(currency, plain(one.gross) + " " + plain(one.passedOn) + " " + one.contributions.size()));
        Map<String, Object> words = new TreeMap<>();
        words.put("gross", plain(row.gross));
        words.put("passedOn", plain(row.passedOn));
        words.put("net", plain(row.net()));
        words.put("contributions", row.contributions.size());
        words.put("unvalued", row.unvalued.size());
        words.put("disputed", row.disputed.size());
        words.put("equallySplit", row.equal.size());
        words.put("spanning", row.spanning.size());
        words.put("unconverted", apart);
        words.put("complete", apart.isEmpty());
        words.put("difference", parts ? "" : plain(row.difference));
        words.put("newest", row.newest == null ? "" : row.newest.toString());
        words.put("updatedAt", row.written.toString());
        return words.toString();
    }

    static Map<String, String> flows(JsonNode answer) {
        Map<String, String> flows = new TreeMap<>();
        answer.get("flows").forEach(flow -> {
            Recount.Key key = key(flow.get("figure"));
            flows.put(flow.get("step").asText() + " " + key, plain(flow, "amount"));
        });
        return flows;
    }

    static Map<String, String> delivery(JsonNode answer) {
        return ratios(answer, "delivery");
    }

    static Map<String, String> leverage(JsonNode answer) {
        return ratios(answer, "leverage");
    }

    private static Map<String, String> ratios(JsonNode answer, String ratio) {
        Map<String, String> ratios = new TreeMap<>();
        answer.get("rows").forEach(row -> {
            if (row.has(ratio)) {
                Recount.Key key = key(row);
                String stage = key.stage().isEmpty() ? "" : key.stage() + " ";
                ratios.put(key.groups() + " " + stage + key.currency(), plain(row.get(ratio), "value"));
            }
        });
        return ratios;
    }

    static Map<String, String> disputes(List<JsonNode> items) {
        Map<String, String> differences = new TreeMap<>();
        items.forEach(item -> differences.put(
                item.get("contribution").get("id").asText(), item.has("difference") ? plain(item, "difference") : ""));
        return differences;
    }

    static Map<String, String> words(Map<String, ? extends @Nullable BigDecimal> amounts) {
        Map<String, String> words = new TreeMap<>();
        amounts.forEach((key, amount) -> words.put(key, amount == null ? "" : plain(amount)));
        return words;
    }

    /** What one says and the other does not, for a failure that can be read. */
    static String difference(Map<String, String> told, Map<String, String> counted) {
        StringBuilder text = new StringBuilder();
        Set<String> keys = new TreeSet<>(told.keySet());
        keys.addAll(counted.keySet());
        for (String key : keys) {
            String one = told.getOrDefault(key, "nothing");
            String other = counted.getOrDefault(key, "nothing");
            if (!one.equals(other)) {
                text.append('\n')
                        .append(key)
                        .append("\n  told    ")
                        .append(one)
                        .append("\n  counted ")
                        .append(other);
            }
        }
        return text.toString();
    }

    static String plain(JsonNode json, String field) {
        return plain(json.get(field).decimalValue());
    }

    static String plain(BigDecimal amount) {
        return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
    }
}
