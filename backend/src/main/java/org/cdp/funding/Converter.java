package org.cdp.funding;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.cdp.platform.value.PartialDate;
import org.jspecify.annotations.Nullable;

/** Converts amounts to one currency by one policy, or leaves them as they were reported. */
final class Converter {

    private static final int MONTH = "2004-08".length();

    static final Converter NONE = new Converter(null, new Rates(Map.of()), false);

    private final @Nullable Conversion conversion;
    private final Rates rates;
    private final boolean daily;
    private final Map<String, Optional<Factor>> found = new HashMap<>();

    /** @param daily whether the set has rates of single days */
    Converter(@Nullable Conversion conversion, Rates rates, boolean daily) {
        this.conversion = conversion;
        this.rates = rates;
        this.daily = daily;
    }

    /** How amounts are converted, when they are. */
    @Nullable
    Conversion conversion() {
        return conversion;
    }

    boolean daily() {
        return daily;
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
