package org.cdp.exchange;

import org.cdp.exchange.iati.Element;
import org.jspecify.annotations.Nullable;

/** Where in a file something is said: a line and an XPath or JSON pointer, or a sheet and a row, counted from 1. */
record Place(
        @Nullable Integer line,
        @Nullable String path,
        @Nullable String sheet,
        @Nullable Integer row) {

    static Place of(Element element) {
        return new Place(element.line(), element.path(), null, null);
    }

    static Place inText(int line, @Nullable String path) {
        return new Place(line, path, null, null);
    }

    static Place inTable(@Nullable String sheet, int row) {
        return new Place(null, null, sheet, row);
    }

    static Place at(String pointer) {
        return new Place(null, pointer, null, null);
    }

    /** In words, for a reader of one sentence. */
    String words() {
        String words = line == null ? "" : "line " + line + ", ";
        words += path == null || path.isEmpty() ? "" : path + ", ";
        words += sheet == null ? "" : "sheet " + sheet + ", ";
        words += row == null ? "" : "row " + row + ", ";
        return words.isEmpty() ? "" : words.substring(0, words.length() - 2) + ": ";
    }
}
