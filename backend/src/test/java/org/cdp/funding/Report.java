package org.cdp.funding;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A contribution as a test writes it: the fields that matter there, the rest by default. */
final class Report {

    private final Map<String, String> fields;

    private Report(Map<String, String> fields) {
        this.fields = fields;
    }

    static Report of(String provider, String intervention) {
        return new Report(Map.of("stage", "\"COMMITMENT\"", "form", "\"CASH\""))
                .with("provider", provider)
                .with("reportedBy", provider)
                .with("intervention", intervention);
    }

    Report with(String field, String text) {
        return raw(field, '"' + text + '"');
    }

    Report money(String amount, String currency) {
        return raw("amount", amount).with("currency", currency);
    }

    Report fundedBy(String contribution, String amount) {
        return raw("fundedBy", "[{\"contribution\": \"%s\", \"amount\": %s}]".formatted(contribution, amount));
    }

    /** @param json as it is to stand there, right or wrong */
    Report raw(String field, String json) {
        Map<String, String> more = new TreeMap<>(fields);
        more.put(field, json);
        return new Report(more);
    }

    @Override
    public String toString() {
        return fields.entrySet().stream()
                .map(field -> '"' + field.getKey() + "\": " + field.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
