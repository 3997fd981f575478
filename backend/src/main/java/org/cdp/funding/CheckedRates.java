package org.cdp.funding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cdp.platform.value.PartialDate;
import org.cdp.platform.web.Problem.Fault;
import org.cdp.platform.web.Refusal;
import org.jspecify.annotations.Nullable;

/** The rates of a file, each of which can be kept; a file with any that can't is refused with all its faults. */
final class CheckedRates {

    private static final Comparator<Rate> IN_TIME =
            Comparator.comparing((Rate rate) -> rate.period.first()).thenComparing(rate -> rate.period.last());

    /** What no money is counted in: no currency, and a code for tests. */
    private static final Set<String> NO_MONEY = Set.of("XXX", "XTS");

    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .filter(code -> !NO_MONEY.contains(code))
            .collect(Collectors.toUnmodifiableSet());

    private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,13})?");
    private static final Pattern WITH_COMMAS = Pattern.compile("-?[0-9]+([.,' ][0-9]+)+");

    /** A rate of the file; the index says where it stands there. */
    record Rate(int index, String currency, PartialDate period, BigDecimal unitsPerUsd) {

        RateAt at() {
            return new RateAt(period, unitsPerUsd);
        }
    }

    private final Map<String, Rate> kept = new LinkedHashMap<>();
    private final List<Fault> faults = new ArrayList<>();
    private final RatePlace place;

    private CheckedRates(RatePlace place) {
        this.place = place;
    }

    static CheckedRates of(RateFile file, RatePlace place) {
        if (file.rates().isEmpty()) {
            throw Refusal.of(400, "Invalid request", "The file holds no rates.");
        }
        CheckedRates rates = new CheckedRates(place);
        for (int i = 0; i < file.rates().size(); i++) {
            rates.add(i, file.rates().get(i));
        }
        if (!rates.faults.isEmpty()) {
            throw Refusal.listing(400, "Invalid request", "The file can't be taken as it is.", rates.faults);
        }
        return rates;
    }

    /** The rates of each currency, currencies by their codes, rates in time. */
    Map<String, List<Rate>> byCurrency() {
        return kept.values().stream()
                .sorted(IN_TIME)
                .collect(Collectors.groupingBy(Rate::currency, TreeMap::new, Collectors.toList()));
    }

    Collection<Rate> all() {
        return kept.values();
    }

    /** As they are loaded. */
    Map<String, Map<PartialDate, BigDecimal>> asSet() {
        return kept.values().stream()
                .collect(Collectors.groupingBy(Rate::currency, Collectors.toMap(Rate::period, Rate::unitsPerUsd)));
    }

    private void add(int index, RateLine line) {
        String currency = currency(index, line.currency());
        PartialDate period = period(index, line.period());
        BigDecimal units = units(index, line.unitsPerUsd());
        if (currency == null || period == null) {
            return;
        }
        Rate rate = new Rate(index, currency, period, Objects.requireNonNullElse(units, BigDecimal.ONE));
        Rate earlier = kept.putIfAbsent(currency + " " + period, rate);
        if (earlier != null) {
            fault(index, "period", "'%s' of %s is there already".formatted(period, currency));
        }
    }

    private @Nullable String currency(int index, @Nullable String text) {
        if (text != null && CURRENCIES.contains(text)) {
            return text;
        }
        fault(index, "currency", said(text) + " is no currency of ISO 4217 that money is counted in");
        return null;
    }

    private @Nullable PartialDate period(int index, @Nullable String text) {
        try {
            return new PartialDate(text == null ? "" : text);
        } catch (IllegalArgumentException e) {
            fault(index, "period", said(text) + " " + e.getMessage());
            return null;
        }
    }

    private @Nullable BigDecimal units(int index, @Nullable String text) {
        String complaint = complaint(text == null ? "" : text);
        if (complaint.isEmpty()) {
            return new BigDecimal(text);
        }
        fault(index, "unitsPerUsd", said(text) + " " + complaint);
        return null;
    }

    private static String complaint(String text) {
        if (PLAIN.matcher(text).matches()) {
            return new BigDecimal(text).signum() > 0 ? "" : "is not more than 0";
        }
        return WITH_COMMAS.matcher(text).matches()
                ? "has a separator of thousands, a decimal comma, or more than 18 digits before or 13 after the point:"
                        + " write it like 1234.5"
                : "is not a number in plain digits like 1234.5";
    }

    private static String said(@Nullable String text) {
        return text == null ? "nothing" : "'" + (text.length() > 60 ? text.substring(0, 60) + "…" : text) + "'";
    }

    private void fault(int index, String field, String detail) {
        faults.add(place.at(index, field, detail));
    }
}
