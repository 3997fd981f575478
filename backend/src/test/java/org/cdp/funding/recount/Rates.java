package org.cdp.funding.recount;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Units per dollar, by currency and period. */
record Rates(Map<String, Map<String, BigDecimal>> units) {

    static final Rates NONE = new Rates(Map.of());

    private static final MathContext TWENTY_DIGITS = new MathContext(20, RoundingMode.HALF_EVEN);

    static Rates read(String set, List<String> currencies) {
        Map<String, Map<String, BigDecimal>> units = new HashMap<>();
        String wanted = "/exchange-rates?limit=500&set=" + set + "&currency=" + String.join("&currency=", currencies);
        for (JsonNode rate : Api.all(wanted)) {
            units.computeIfAbsent(rate.get("currency").asText(), currency -> new HashMap<>())
                    .put(rate.get("period").asText(), rate.get("unitsPerUsd").decimalValue());
        }
        return new Rates(units);
    }

    /** What to multiply an amount with, or nothing when a rate is missing. */
    @Nullable
    BigDecimal factor(String from, String to, @Nullable Day date) {
        if (from.equals(to)) {
            return BigDecimal.ONE;
        }
        BigDecimal divisor = date == null ? null : units(from, date);
        BigDecimal dividend = date == null ? null : units(to, date);
        return divisor == null || dividend == null ? null : dividend.divide(divisor, TWENTY_DIGITS);
    }

    private @Nullable BigDecimal units(String currency, Day date) {
        if (currency.equals("USD")) {
            return BigDecimal.ONE;
        }
        Map<String, BigDecimal> known = units.getOrDefault(currency, Map.of());
        LocalDate first = date.first();
        boolean withinMonth = YearMonth.from(first).equals(YearMonth.from(date.last()));
        List<String> periods = withinMonth
                ? List.of(date.text(), month(first), Day.year(first), Day.fiscalYear(first))
                : List.of(date.text());
        for (String period : periods) {
            if (known.containsKey(period)) {
                return known.get(period);
            }
        }
        return withinMonth ? meanOfDays(known, month(first)) : meanOfMonths(known, first);
    }

    private static @Nullable BigDecimal meanOfMonths(Map<String, BigDecimal> known, LocalDate first) {
        List<BigDecimal> months = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            String month = month(first.plusMonths(i));
            BigDecimal units = known.containsKey(month) ? known.get(month) : meanOfDays(known, month);
            if (units == null) {
                return null;
            }
            months.add(units);
        }
        return mean(months);
    }

    private static @Nullable BigDecimal meanOfDays(Map<String, BigDecimal> known, String month) {
        List<BigDecimal> days = known.entrySet().stream()
                .filter(rate -> rate.getKey().startsWith(month + "-"))
                .map(Map.Entry::getValue)
                .toList();
        return days.isEmpty() ? null : mean(days);
    }

    private static BigDecimal mean(List<BigDecimal> all) {
        return all.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(all.size()), TWENTY_DIGITS);
    }

    private static String month(LocalDate day) {
        return YearMonth.from(day).toString();
    }
}
