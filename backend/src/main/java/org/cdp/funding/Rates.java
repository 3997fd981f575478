package org.cdp.funding;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.cdp.platform.value.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The rates of one set. A time that the set has no rate of takes that of the shortest longer time that it has, or else
 * the average of the shorter ones: of the days of a month that it has, of all twelve months of a year.
 *
 * @param units by currency and period, how many units a US dollar is
 */
record Rates(Map<String, NavigableMap<String, BigDecimal>> units) {

    private static final String DOLLAR = "USD";
    private static final int MONTHS = 12;

    /** The rate of a currency at a time, when there is one. */
    Optional<Rate> at(String currency, String period) {
        if (currency.equals(DOLLAR)) {
            return Optional.of(Rate.DOLLAR);
        }
        NavigableMap<String, BigDecimal> known = units.get(currency);
        return known == null ? Optional.empty() : Optional.ofNullable(rate(known, new PartialDate(period)));
    }

    private static @Nullable Rate rate(NavigableMap<String, BigDecimal> known, PartialDate date) {
        return around(date)
                .map(known::get)
                .filter(Objects::nonNull)
                .findFirst()
                .map(units -> new Rate(units, false))
                .orElseGet(() -> average(known, date));
    }

    /** The time itself and those that it lies in, shortest first. */
    private static Stream<String> around(PartialDate date) {
        if (date.first().equals(date.last())) {
            return Stream.concat(
                    Stream.of(date.text()),
                    around(new PartialDate(YearMonth.from(date.first()).toString())));
        }
        boolean isMonth = YearMonth.from(date.first()).equals(YearMonth.from(date.last()));
        int year = date.first().getYear();
        int fiscal = date.first().getMonthValue() < 7 ? year : year + 1;
        return isMonth ? Stream.of(date.text(), String.valueOf(year), "FY" + fiscal) : Stream.of(date.text());
    }

    private static @Nullable Rate average(NavigableMap<String, BigDecimal> known, PartialDate date) {
        YearMonth first = YearMonth.from(date.first());
        if (first.equals(YearMonth.from(date.last()))) {
            return mean(List.copyOf(
                    known.subMap(first + "-01", true, first + "-31", true).values()));
        }
        List<BigDecimal> months = Stream.iterate(first, month -> month.plusMonths(1))
                .limit(MONTHS)
                .map(month -> month(known, month.toString()))
                .filter(Objects::nonNull)
                .toList();
        return months.size() == MONTHS ? mean(months) : null;
    }

    private static @Nullable BigDecimal month(NavigableMap<String, BigDecimal> known, String month) {
        BigDecimal own = known.get(month);
        Rate rate = own == null ? average(known, new PartialDate(month)) : null;
        return rate == null ? own : rate.unitsPerUsd();
    }

    private static @Nullable Rate mean(List<BigDecimal> rates) {
        return rates.isEmpty()
                ? null
                : new Rate(
                        rates.stream()
                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                                .divide(BigDecimal.valueOf(rates.size()), Factor.PRECISION),
                        true);
    }
}
