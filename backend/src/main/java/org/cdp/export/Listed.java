package org.cdp.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.cdp.platform.data.Listing;
import org.cdp.platform.data.Sort;
import org.cdp.platform.web.Page;
import org.cdp.platform.web.Paging;
import org.jspecify.annotations.Nullable;

/**
 * A list that is given page by page, or whole as a file.
 *
 * @param name what the file is called
 * @param item what one row is: its fields are the columns
 * @param completed what further queries say of the items of a page, as of those of a batch
 * @param points where an item is, as longitude and latitude; nothing for what has no place
 * @param isDated whether its pages, and the rows of its files, tell the instant that they are true of
 */
public record Listed<T>(
        String name,
        Class<T> item,
        Listing<T> listing,
        Sort sort,
        UnaryOperator<Page<T>> completed,
        @Nullable Function<T, List<List<Number>>> points,
        boolean isDated) {

    /** Many enough to make the queries of a batch few, few enough to keep what a file takes of the memory small. */
    private static final int BATCH = 1000;

    public static <T> Listed<T> of(String name, Class<T> item, Listing<T> listing, Sort sort) {
        return new Listed<>(name, item, listing, sort, UnaryOperator.identity(), null, false);
    }

    public Listed<T> completedBy(UnaryOperator<Page<T>> more) {
        return new Listed<>(name, item, listing, sort, more, points, isDated);
    }

    public Listed<T> at(Function<T, List<List<Number>>> where) {
        return new Listed<>(name, item, listing, sort, completed, where, isDated);
    }

    public Listed<T> dated() {
        return new Listed<>(name, item, listing, sort, completed, points, true);
    }

    Page<T> page(Paging paging) {
        return completed.apply(listing.page(paging, sort));
    }

    Table<T> table() {
        return new AsTable<>(this);
    }

    private record AsTable<T>(Listed<T> list) implements Table<T> {

        @Override
        public String name() {
            return list.name;
        }

        @Override
        public Class<T> item() {
            return list.item;
        }

        @Override
        public boolean isDated() {
            return list.isDated;
        }

        @Override
        public @Nullable Function<T, List<List<Number>>> points() {
            return list.points;
        }

        @Override
        public void each(Taking<T> take) throws IOException {
            try {
                list.listing.each(list.sort, BATCH, items -> {
                    try {
                        take.take(list.completed
                                .apply(new Page<>(items, null, null))
                                .items());
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }
    }
}
