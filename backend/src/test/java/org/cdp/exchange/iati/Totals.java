package org.cdp.exchange.iati;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a file adds up to, counted as {@code figures.json} counts. */
final class Totals {

    private final Map<String, Object> told = new TreeMap<>();
    private final List<String> bad = new ArrayList<>();
    private int entries;

    void add(Element entry) {
        entries++;
        if (entry.name().isPlain("iati-organisation")) {
            addOrganisation(entry);
        } else {
            addActivity(new Activity(entry));
        }
    }

    private void addOrganisation(Element entry) {
        Optional<String> currency = entry.attribute("default-currency");
        List.of(
                        "total-budget",
                        "total-expenditure",
                        "recipient-org-budget",
                        "recipient-region-budget",
                        "recipient-country-budget")
                .forEach(kind -> entry.children(kind)
                        .flatMap(one -> one.children("value"))
                        .forEach(value -> sum("money/" + kind, Amount.of(value, currency))));
    }

    private void addActivity(Activity activity) {
        Element element = activity.element();
        activity.hierarchy().ifPresent(level -> count("hierarchy/" + level));
        activity.status().ifPresent(status -> count("activity_status/" + status));
        element.children("activity-date")
                .forEach(
                        date -> count("activity_dates/" + date.attribute("type").orElse("(none)")));
        activity.participations().forEach(this::addParticipation);
        activity.transactions().forEach(this::addTransaction);
        activity.budgets()
                .forEach(budget -> activity.money(budget)
                        .ifPresent(money ->
                                sum("budgets/" + budget.attribute("type").orElse("(default)"), money)));
        activity.plannedDisbursements()
                .forEach(planned -> activity.money(planned)
                        .ifPresent(money -> sum(
                                "planned_disbursements/"
                                        + planned.attribute("type").orElse("(default)"),
                                money)));
        element.children("location").forEach(location -> count("locations"));
        element.children("location")
                .filter(location -> location.child("point").isPresent())
                .forEach(location -> count("locations_with_point"));
        element.children("related-activity")
                .forEach(one ->
                        count("related_activities/" + one.attribute("type").orElse("(none)")));
        activity.results().forEach(this::addResult);
    }

    private void addParticipation(Activity.Participation one) {
        count("participating_org_count/" + one.role());
        one.organisation()
                .ref()
                .ifPresentOrElse(
                        ref -> distinct("participating_orgs/" + one.role(), ref),
                        () -> count("participating_org_without_ref/" + one.role()));
    }

    private void addTransaction(Transaction one) {
        String type = one.type().orElse("(none)");
        count("transactions");
        count("transactions_by_type/" + type);
        one.amount().ifPresent(amount -> {
            sum("transaction_sums/" + type, amount);
            amount.value().filter(value -> value.signum() < 0).ifPresent(value -> count("negative_transactions"));
        });
        one.provider().flatMap(Organisation::ref).ifPresent(ref -> distinct("provider_org_refs", ref));
        one.receiver().flatMap(Organisation::ref).ifPresent(ref -> distinct("receiver_org_refs", ref));
        one.providerActivity().ifPresent(id -> count("transactions_with_provider_activity_id"));
        one.receiverActivity().ifPresent(id -> count("transactions_with_receiver_activity_id"));
    }

    private void addResult(Element result) {
        count("results");
        result.children("indicator").forEach(indicator -> {
            count("indicators");
            indicator.children("baseline").forEach(baseline -> count("baselines"));
            indicator.children("period").forEach(period -> count("periods"));
        });
    }

    private void count(String key) {
        told.merge(key, 1, (a, b) -> (Integer) a + (Integer) b);
    }

    @SuppressWarnings("unchecked")
    private void distinct(String key, String value) {
        ((TreeSet<String>) told.computeIfAbsent(key, k -> new TreeSet<String>())).add(value);
    }

    private void sum(String key, Amount amount) {
        String place = key + "/" + amount.currency().orElse("(none)");
        amount.value()
                .ifPresentOrElse(
                        value -> {
                            count(place + "/n");
                            told.merge(place + "/sum", value, (a, b) -> ((BigDecimal) a).add((BigDecimal) b));
                        },
                        () -> bad.add(amount.stated()));
    }

    /** Whatever was counted here is what is written there, to the last digit, and nothing of these is missing here. */
    void mustEqual(JsonNode figures) {
        told.forEach((key, value) -> assertEquals(written(figures, key), plain(value), key));
        for (String whole : List.of("transaction_sums", "budgets", "planned_disbursements", "money")) {
            figures.path(whole)
                    .properties()
                    .forEach(type -> type.getValue().fieldNames().forEachRemaining(currency -> {
                        String key = whole + "/" + type.getKey() + "/" + currency + "/sum";
                        assertEquals(true, told.containsKey(key), key);
                    }));
        }
        for (String whole : List.of("transactions", "locations", "results", "indicators", "periods")) {
            assertEquals(figures.path(whole).asInt(), (Integer) told.getOrDefault(whole, 0), whole);
        }
        assertEquals(figures.path("bad_values").size(), bad.size(), bad::toString);
        assertEquals(
                figures.path(figures.has("activities") ? "activities" : "organisations")
                        .asInt(),
                entries);
    }

    private static @Nullable Object written(JsonNode figures, String key) {
        JsonNode found = figures;
        for (String step : key.split("/", -1)) {
            found = found.path(step);
        }
        if (found.isArray()) {
            return found.valueStream().map(JsonNode::asText).sorted().toList();
        }
        return key.endsWith("/sum") ? new BigDecimal(found.asText()).stripTrailingZeros() : found.numberValue();
    }

    private static Object plain(Object value) {
        return switch (value) {
            case BigDecimal sum -> sum.stripTrailingZeros();
            case TreeSet<?> set -> List.copyOf(set);
            default -> value;
        };
    }
}
