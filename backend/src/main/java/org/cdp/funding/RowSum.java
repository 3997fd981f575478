package org.cdp.funding;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

    private Cell converted = Cell.NOTHING;
    private long unvalued;
    private final Map<String, Cell> unconverted = new TreeMap<>();

    /** The sums of these cells, in the order rows are shown in. */
    static TreeMap<Key, RowSum> of(Cells cells, Converter converter) {
        TreeMap<Key, RowSum> sums = new TreeMap<>(Key.ORDER);
        cells.all()
                .forEach((cell, sum) -> sums.computeIfAbsent(key(cell, converter), key -> new RowSum())
                        .add(cell, sum, converter));
        return sums;
    }

    /** Where amounts are converted, those without a value stand in the row of their stage; else in one of their own. */
    private static Key key(CellKey cell, Converter converter) {
        boolean asReported = converter.conversion() == null;
        String currency = cell.currency() == null && asReported
                ? null
                : converter.shownIn(cell.currency() == null ? "" : cell.currency());
        return new Key(cell.first(), cell.second(), cell.stage(), currency);
    }

    private void add(CellKey key, Cell cell, Converter converter) {
        String currency = key.currency();
        if (currency == null) {
            unvalued += cell.contributions();
            converted = converted.plus(cell);
            return;
        }
        converter
                .factor(currency, key.period())
                .ifPresentOrElse(factor -> converted = converted.plus(cell.times(factor.factor())), () -> {
                    unconverted.merge(currency, cell, Cell::plus);
                    converted = converted.plus(cell.times(BigDecimal.ZERO));
                });
    }

    Cell sum() {
        return converted;
    }

    long unvalued() {
        return unvalued;
    }

    Map<String, Cell> unconverted() {
        return unconverted;
    }
}
