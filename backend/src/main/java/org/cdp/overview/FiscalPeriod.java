package org.cdp.overview;

import java.time.LocalDate;
import java.util.Comparator;
import org.cdp.platform.value.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a date belongs in a report by fiscal years: in the one that all its days lie in; by itself when it spans
 * several, since nothing says which; nowhere in time when there is none.
 *
 * @param date a fiscal year such as FY2018, or a date that spans several
 */
record FiscalPeriod(@Nullable PartialDate date) {

    /** In time, what spans several years before the years it begins with, undated last. */
    static final Comparator<FiscalPeriod> ORDER = Comparator.comparing(
            FiscalPeriod::date,
            Comparator.nullsLast(Comparator.comparing(PartialDate::first)
                    .thenComparing(PartialDate::last, Comparator.reverseOrder())));

    private static final int MONTHS_BEFORE_JANUARY = 6;

    static FiscalPeriod of(@Nullable PartialDate date) {
        if (date == null) {
            return new FiscalPeriod(null);
        }
        int year = endOf(date.first());
        return new FiscalPeriod(year == endOf(date.last()) ? new PartialDate("FY%04d".formatted(year)) : date);
    }

    boolean isYear() {
        return date != null && date.text().startsWith("FY");
    }

    /** The calendar year that the fiscal year of a day ends in. */
    private static int endOf(LocalDate day) {
        return day.plusMonths(MONTHS_BEFORE_JANUARY).getYear();
    }
}
