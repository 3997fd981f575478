package org.cdp.platform.data;

import org.cdp.platform.value.Ref;
import org.jspecify.annotations.Nullable;

/** One row of a query, read column by column in the order they were selected. */
public final class Row {

    private final Object[] columns;
    private int position;

    Row(Object[] columns) {
        this.columns = columns;
    }

    /** The next column, which is never null. */
    @SuppressWarnings("unchecked") // the query decides what a column holds
    public <V> V next() {
        return (V) columns[position++];
    }

    /** The next column, which may be null. */
    @SuppressWarnings("unchecked") // the query decides what a column holds
    public <V> @Nullable V maybe() {
        return (V) columns[position++];
    }

    /** The next two columns: the id and the name of another record. */
    public Ref ref() {
        return new Ref(next(), next());
    }

    /** The next two columns: the id and the name of another record, or nothing. */
    public @Nullable Ref maybeRef() {
        String id = maybe();
        String name = maybe();
        return id == null || name == null ? null : new Ref(id, name);
    }
}
