package org.cdp.export;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a file holds, whatever it is written in. */
interface Table<T> {

    String name();

    /** What one row is: its fields are the columns. */
    Class<T> item();

    /** The rows, told once from the first to the last, some at a time. */
    void each(Taking<T> take) throws IOException;

    /** What some of the rows are given to, which may be unable to take them. */
    interface Taking<T> {
        void take(List<T> rows) throws IOException;
    }

    /** What rows are grouped by: each has a group of each. */
    default List<String> by() {
        return List.of();
    }

    /** Whether each row tells the instant that it is true of, as figures do. */
    default boolean isDated() {
        return false;
    }

    /** What JSON says of all of it, where that is more than a page with all rows. */
    default @Nullable Object whole() {
        return null;
    }

    /** Where a row is, as longitude and latitude; nothing for what has no place. */
    default @Nullable Function<T, List<List<Number>>> points() {
        return null;
    }
}
