package org.cdp.export;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.cdp.platform.value.Lists;
import org.jspecify.annotations.Nullable;

/**
 * A figure: reckoned as a whole, and one answer; its rows are a table as well.
 *
 * @param name what the file is called
 * @param item what one row is: its fields are the columns
 * @param by what its rows are grouped by; they are {@link Grouped} then
 * @param answer reckons it, in a transaction that sees one state
 * @param rows the rows of an answer
 */
public record Reckoned<F, T>(
        String name, Class<T> item, List<String> by, Supplier<F> answer, Function<F, List<T>> rows) {

    private static final int BATCH = 1000;

    public static <F, T> Reckoned<F, T> of(String name, Class<T> item, Supplier<F> answer, Function<F, List<T>> rows) {
        return new Reckoned<>(name, item, List.of(), answer, rows);
    }

    public Reckoned<F, T> by(List<String> groupings) {
        return new Reckoned<>(name, item, groupings, answer, rows);
    }

    Table<T> table() {
        return new AsTable<>(this);
    }

    private static final class AsTable<F, T> implements Table<T> {

        private final Reckoned<F, T> figure;
        private @Nullable F answer;

        AsTable(Reckoned<F, T> figure) {
            this.figure = figure;
        }

        @Override
        public String name() {
            return figure.name;
        }

        @Override
        public Class<T> item() {
            return figure.item;
        }

        @Override
        public List<String> by() {
            return figure.by;
        }

        @Override
        public boolean isDated() {
            return true;
        }

        @Override
        public F whole() {
            if (answer == null) {
                answer = figure.answer.get();
            }
            return Objects.requireNonNull(answer);
        }

        @Override
        public void each(Taking<T> take) throws IOException {
            for (List<T> some : Lists.parts(figure.rows.apply(whole()), BATCH)) {
                take.take(some);
            }
        }
    }
}
