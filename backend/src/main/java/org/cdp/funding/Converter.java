package org.cdp.funding;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.cdp.platform.value.PartialDate;
import org.jspecify.annotations.Nullable;

/** Converts amounts to one currency by one policy, or leaves them as they were reported. */
final class Converter {

    private static final int MONTH = "2004-08".length();

    static final Converter NONE = new Converter(null, new Rates(Map.of()), false, true);

    private final @Nullable Conversion conversion;
    private final Rates rates;
    private final boolean daily;
    private final boolean lasting;
    private final Map<String, Optional<Factor>> found = new HashMap<>();

    /**
     * @param daily whether the set has rates of single days
     * @param lasting whether the set is whole, so that its rates never change
     */
    Converter(@Nullable Conversion conversion, Rates rates, boolean daily, boolean lasting) {
        this.conversion = conversion;
        this.rates = rates;
        this.daily = daily;
        this.lasting = lasting;
    }

    /** How amounts are converted, when they are. */
    @Nullable
    Conversion conversion() {
        return conversion;
    }

    boolean isLasting() {
        return lasting;
    }

    /** How finely dates have to be told apart. */
    Times times() {
        if (conversion == null || conversion.policy() == RatePolicy.CONSTANT_YEAR) {
            return Times.NONE;
        }
        return daily ? Times.DAYS : Times.MONTHS;
    }

    /** A cell in the wanted currency, or in its own where there is no rate. */
    void convert(CellKey key, Cell cell, BiConsumer<CellKey, Cell> into) {
        String currency = key.currency();
        if (conversion == null) {
            into.accept(key, cell);
        } else if (currency == null) {
            into.accept(key.in(conversion.currency()), cell);
        } else {
            factor(currency, key.period())
                    .ifPresentOrElse(
                            factor -> into.accept(key.in(conversion.currency()), cell.times(factor.factor())),
                            () -> into.accept(key.in(null), cell));
        }
    }

    /** The currency that an amount is shown in. */
    String shownIn(String currency) {
        return conversion == null ? currency : conversion.currency();
    }

    /** What to multiply an amount of this currency and time with, when there is a rate. */
    Optional<Factor> factor(String currency, @Nullable String period) {
        if (conversion == null || conversion.currency().equals(currency)) {
            return Optional.of(Factor.SAME);
        }
        String time = conversion.rateYear() == null ? period : String.valueOf(conversion.rateYear());
        return time == null ? Optional.empty() : found.computeIfAbsent(currency + time, key -> find(currency, time));
    }

    /** The time that a date is converted at: its day only where rates are known by the day. */
    @Nullable
    String period(@Nullable PartialDate date) {
        if (date == null) {
            return null;
        }
        String text = date.text();
        return daily || text.length() <= MONTH ? text : text.substring(0, MONTH);
    }

    private Optional<Factor> find(String currency, String time) {
        String wanted = Objects.requireNonNull(conversion).currency();
        return rates.at(currency, time).flatMap(from -> rates.at(wanted, time).map(to -> Factor.of(from, to, time)));
    }
}
