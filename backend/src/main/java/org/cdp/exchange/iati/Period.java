package org.cdp.exchange.iati;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;
import org.cdp.platform.value.PartialDate;

/** The time that a budget or a result is for, as a file states it: a first and a last day. */
record Period(Optional<String> start, Optional<String> end) {

    static Period of(Element element) {
        return new Period(element.attribute("period-start", "iso-date"), element.attribute("period-end", "iso-date"));
    }

    /** The year, month, fiscal year or day that is exactly this time; nothing when none is. */
    Optional<PartialDate> date() {
        Optional<LocalDate> first = start.flatMap(Dates::day);
        Optional<LocalDate> last = end.flatMap(Dates::day);
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        return Stream.of(
                        "%04d".formatted(first.get().getYear()),
                        YearMonth.from(first.get()).toString(),
                        "FY%04d".formatted(last.get().getYear()),
                        first.get().toString())
                .flatMap(text -> Dates.partial(text).stream())
                .filter(date -> date.first().equals(first.get()) && date.last().equals(last.get()))
                .findFirst();
    }

    /** In words, when {@link #date} can't say it. */
    Optional<String> words() {
        return date().isPresent() || start.isEmpty() && end.isEmpty()
                ? Optional.empty()
                : Optional.of(start.orElse("…") + " to " + end.orElse("…"));
    }
}
