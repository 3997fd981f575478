package org.cdp.funding.recount;

import java.time.LocalDate;
import java.time.YearMonth;

/** A date as it was reported: a day, a month, a year, or a fiscal year from July to June. */
record Day(String text) {

    LocalDate first() {
        if (text.startsWith("FY")) {
            return LocalDate.of(Integer.parseInt(text.substring(2)) - 1, 7, 1);
        }
        return switch (text.length()) {
            case 4 -> LocalDate.parse(text + "-01-01");
            case 7 -> LocalDate.parse(text + "-01");
            default -> LocalDate.parse(text);
        };
    }

    LocalDate last() {
        if (text.startsWith("FY")) {
            return LocalDate.of(Integer.parseInt(text.substring(2)), 6, 30);
        }
        return switch (text.length()) {
            case 4 -> LocalDate.parse(text + "-12-31");
            case 7 -> YearMonth.parse(text).atEndOfMonth();
            default -> LocalDate.parse(text);
        };
    }

    static String year(LocalDate day) {
        return String.valueOf(day.getYear());
    }

    static String fiscalYear(LocalDate day) {
        return "FY" + (day.getMonthValue() < 7 ? day.getYear() : day.getYear() + 1);
    }
}
