package org.cdp.export;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a file holds, whatever it is written in.
 *
 * @param item what one row is: its fields are the columns
 * @param points where a row is, as longitude and latitude; nothing for what has no place
 */
record Table<T>(
        String name, Class<T> item, Rows<T> rows, @Nullable Function<T, List<List<Number>>> points) {}
