package org.cdp.funding;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Cells of one group and stage, added up in one currency; what has no rate is kept apart, by original currency. */
final class RowSum {

    /** Of which cells a row is the sum. */
    record Key(
            String first,
            String second,
            ContributionStage stage,
            @Nullable String currency) {

        static final Comparator<Key> ORDER = Comparator.comparing(Key::first)
                .thenComparing(Key::second)
                .thenComparing(Key::stage)
                .thenComparing(Key::currency, Comparator.nullsLast(Comparator.naturalOrder()));

        List<String> groups(int count) {
            return List.of(first, second).subList(0, count);
        }
    }

    private Cell sum = Cell.NOTHING;
    private final Map<String, Cell> unconverted = new TreeMap<>();

    /** The sums of these cells, in the order rows are shown in. */
    static TreeMap<Key, RowSum> of(Cells cells, @Nullable Conversion conversion) {
        TreeMap<Key, RowSum> sums = new TreeMap<>(Key.ORDER);
        each(cells, conversion, sums::put);
        return sums;
    }

    /** Gives the same one by one: cells of one row come one after the other. */
    static void each(Cells cells, @Nullable Conversion conversion, BiConsumer<Key, RowSum> take) {
        Key current = null;
        RowSum sum = new RowSum();
        for (var entry : cells.all().entrySet()) {
            CellKey cell = entry.getKey();
            Key key = new Key(
                    cell.first(),
                    cell.second(),
                    cell.stage(),
                    conversion == null ? cell.currency() : conversion.currency());
            if (!key.equals(current)) {
                if (current != null) {
                    take.accept(current, sum);
                }
                current = key;
                sum = new RowSum();
            }
            sum.add(cell, entry.getValue(), conversion != null && !cell.rated());
        }
        if (current != null) {
            take.accept(current, sum);
        }
    }

    /** What has no rate counts as contributions, and its money apart. */
    private void add(CellKey key, Cell cell, boolean apart) {
        if (apart) {
            unconverted.merge(String.valueOf(key.currency()), cell, Cell::plus);
        }
        sum = sum.plus(apart ? cell.times(BigDecimal.ZERO) : cell);
    }

    Cell sum() {
        return sum;
    }

    Map<String, Cell> unconverted() {
        return unconverted;
    }
}
