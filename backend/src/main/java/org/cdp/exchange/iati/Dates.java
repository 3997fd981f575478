package org.cdp.exchange.iati;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.cdp.platform.value.PartialDate;

/** Days of a file. XML Schema lets a day have a time zone, which says nothing here. */
final class Dates {

    private static final int DAY_LENGTH = 10;

    private Dates() {}

    static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text.substring(0, Math.min(text.length(), DAY_LENGTH))));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** As the register keeps dates; nothing when it is none that it takes. */
    static Optional<PartialDate> partial(String text) {
        try {
            return Optional.of(new PartialDate(text.substring(0, Math.min(text.length(), DAY_LENGTH))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
