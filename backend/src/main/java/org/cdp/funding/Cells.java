package org.cdp.funding;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

/**
 * A figure in its smallest sums, which nothing was added up in that must not be. In the order of its groups, so that a
 * page of them is found without looking at the others; and one that differs a little shares all the rest.
 */
record Cells(PSortedMap<CellKey, Cell> all) {

    static Cells of(Map<CellKey, Cell> all) {
        TreeMap<CellKey, Cell> sorted = new TreeMap<>(CellKey.ORDER);
        sorted.putAll(all);
        return new Cells(TreePMap.fromSortedMap(sorted));
    }

    /** Those of the groups that come after one. */
    Cells after(String first, String second) {
        return new Cells(all.tailMap(CellKey.afterAllOf(first, second), true));
    }

    Cells before(CellKey key) {
        return new Cells(all.headMap(key, false));
    }

    /**
     * The figure after some contributions have changed.
     *
     * @param before what those contributions came to before
     * @param after what they come to now
     * @return nothing when it can't be told which of the rest is newest now
     */
    Optional<Cells> with(Cells before, Cells after) {
        PSortedMap<CellKey, Cell> changed = all;
        for (var gone : before.all.entrySet()) {
            Cell rest = changed.getOrDefault(gone.getKey(), Cell.NOTHING).minus(gone.getValue());
            if (rest.contributions() > 0 && hidesNewest(rest, gone.getValue(), after.all.get(gone.getKey()))) {
                return Optional.empty();
            }
            changed = rest.contributions() == 0 ? changed.minus(gone.getKey()) : changed.plus(gone.getKey(), rest);
        }
        for (var come : after.all.entrySet()) {
            Cell there = changed.getOrDefault(come.getKey(), Cell.NOTHING);
            changed = changed.plus(come.getKey(), there.plus(come.getValue()));
        }
        return Optional.of(new Cells(changed));
    }

    private static boolean hidesNewest(Cell rest, Cell gone, @Nullable Cell come) {
        if (!rest.ownsItsNewest(gone)) {
            return false;
        }
        return come == null
                || come.written().isBefore(rest.written())
                || rest.newest() != null
                        && (come.newest() == null || come.newest().isBefore(rest.newest()));
    }
}
