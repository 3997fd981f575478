package org.cdp.funding.recount;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which contributions a figure is wanted of, and in which currency.
 *
 * @param filters the API's, by name
 * @param in currency to convert to, empty for none
 * @param year of which the rates are, empty for each one's own date
 */
record Wish(Map<String, List<String>> filters, String in, String year, String set) {

    static Wish of(List<String> programmes) {
        return new Wish(Map.of("programme", programmes), "", "", "");
    }

    Wish and(String name, List<String> values) {
        Map<String, List<String>> more = new TreeMap<>(filters);
        more.put(name, values);
        return new Wish(more, in, year, set);
    }

    Wish in(String currency, String rateSet, String rateYear) {
        return new Wish(filters, currency, rateYear, rateSet);
    }

    String query() {
        Map<String, List<String>> all = new TreeMap<>(filters);
        all.put("in", List.of(in));
        all.put("rateSet", List.of(in.isEmpty() ? "" : set));
        all.put("rateYear", List.of(year));
        return all.entrySet().stream()
                .flatMap(parameter -> parameter.getValue().stream()
                        .filter(value -> !value.isEmpty())
                        .map(value -> parameter.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
    }

    @Nullable
    Day time(@Nullable Day own) {
        return year.isEmpty() ? own : new Day(year);
    }

    boolean picksParts() {
        return filters.containsKey("cluster") || filters.containsKey("province") || filters.containsKey("sector");
    }

    boolean fits(Split.Slot slot) {
        return any("cluster", slot.cluster())
                && any("province", slot.province())
                && (!filters.containsKey("sector") || wanted("sector").stream().anyMatch(slot.sector()::startsWith));
    }

    boolean fits(Register.Gift gift, Register register) {
        return filters.entrySet().stream().allMatch(filter -> fits(filter.getKey(), filter.getValue(), gift, register));
    }

    private boolean fits(String name, List<String> wanted, Register.Gift gift, Register register) {
        Day date = gift.date();
        Register.Agency provider = register.provider(gift);
        return switch (name) {
            case "cluster", "province", "sector" -> true; // of parts
            case "programme" ->
                wanted.contains(gift.work())
                        || register.work(gift).ancestors().stream().anyMatch(wanted::contains);
            case "intervention" -> wanted.contains(gift.work());
            case "agency" -> wanted.contains(gift.provider()) || wanted.contains(gift.receiver());
            case "provider" -> wanted.contains(gift.provider());
            case "receiver" -> wanted.contains(Register.orNone(gift.receiver()));
            case "holder" -> wanted.contains(gift.receiver().isEmpty() ? gift.provider() : gift.receiver());
            case "reportedBy" -> wanted.contains(gift.reportedBy());
            case "side" -> wanted.contains(Recount.side(provider));
            case "kind" -> wanted.contains(provider.kind());
            case "stage" -> wanted.contains(gift.stage());
            case "form" -> wanted.contains(gift.form());
            case "currency" -> wanted.contains(gift.currency());
            case "since" -> date != null && !date.last().isBefore(new Day(wanted.getFirst()).first());
            case "until" -> date != null && !date.first().isAfter(new Day(wanted.getFirst()).last());
            case "year" -> wanted.contains(date == null ? "undated" : Day.year(date.first()));
            case "fiscalYear" -> wanted.contains(date == null ? "undated" : Day.fiscalYear(date.first()));
            case "disputed" -> wanted.contains(String.valueOf(!gift.disputes().isEmpty()));
            case "valued" -> wanted.contains(String.valueOf(gift.amount() != null));
            default -> throw new IllegalArgumentException(name);
        };
    }

    private boolean any(String name, String value) {
        return !filters.containsKey(name) || wanted(name).contains(value);
    }

    private List<String> wanted(String name) {
        return filters.getOrDefault(name, List.of());
    }

    @Override
    public String toString() {
        return query();
    }
}
