package org.cdp.platform.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A date exactly as precise as it was reported: a year, a month, a day or a fiscal year. Nothing invents a day.
 *
 * <p>A fiscal year is named by the year it ends in, as Pakistan does: {@code FY2018} is 1 July 2017 to 30 June 2018.
 */
@Schema(
        type = SchemaType.STRING,
        pattern = PartialDate.PATTERN,
        examples = "2004-08",
        description = "A date with the precision it was reported with: 2001, 2004-08, 2004-08-14, or a fiscal year"
                + " FY2018 (1 July 2017 to 30 June 2018). Years 1800 to fifty years from now.")
public record PartialDate(@JsonValue String text) {

    static final String PATTERN = "^(FY[0-9]{4}|[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)$";
    private static final Pattern SHAPE = Pattern.compile(PATTERN);
    private static final int FIRST_YEAR = 1800;
    private static final int YEARS_AHEAD = 50;

    @JsonCreator
    public PartialDate {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("is not a date like 2001, 2004-08, 2004-08-14 or FY2018");
        }
        check(text);
    }

    /** For query parameters, which are made by a method of this name. */
    public static PartialDate fromString(String text) {
        return new PartialDate(text);
    }

    /** The first day it can mean. */
    public LocalDate first() {
        return first(text);
    }

    /** The last day it can mean. */
    public LocalDate last() {
        if (text.startsWith("FY")) {
            return first().plusYears(1).minusDays(1);
        }
        return switch (text.length()) {
            case 4 -> first().plusYears(1).minusDays(1);
            case 7 -> first().plusMonths(1).minusDays(1);
            default -> first();
        };
    }

    @Override
    public String toString() {
        return text;
    }

    private static LocalDate first(String text) {
        if (text.startsWith("FY")) {
            return LocalDate.of(number(text, 2, 6) - 1, 7, 1);
        }
        int month = text.length() > 4 ? number(text, 5, 7) : 1;
        int day = text.length() > 7 ? number(text, 8, 10) : 1;
        return LocalDate.of(number(text, 0, 4), month, day);
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    private static void check(String text) {
        try {
            int year = first(text).getYear();
            if (year < FIRST_YEAR || year > Year.now().getValue() + YEARS_AHEAD) {
                throw new IllegalArgumentException("lies outside the years " + FIRST_YEAR + " to fifty years from now");
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("is not a day of the calendar", e);
        }
    }
}
