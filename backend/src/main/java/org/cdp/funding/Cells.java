package org.cdp.funding;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
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

    /** The groups that cells have in common. */
    record Group(String first, String second) {}

    /**
     * A figure after some contributions have changed.
     *
     * @param doubtful groups in which it can't be told what is newest now
     */
    record Changed(Cells cells, Set<Group> doubtful) {}

    /**
     * The figure after some contributions have changed.
     *
     * @param before what those contributions came to before
     * @param after what they come to now
     */
    Changed with(Cells before, Cells after) {
        PSortedMap<CellKey, Cell> changed = all;
        Set<Group> doubtful = new HashSet<>();
        for (var gone : before.all.entrySet()) {
            CellKey key = gone.getKey();
            Cell rest = changed.getOrDefault(key, Cell.NOTHING).minus(gone.getValue());
            if (rest.contributions() > 0 && hidesNewest(rest, gone.getValue(), after.all.get(key))) {
                doubtful.add(new Group(key.first(), key.second()));
            }
            changed = rest.contributions() == 0 ? changed.minus(key) : changed.plus(key, rest);
        }
        for (var come : after.all.entrySet()) {
            Cell there = changed.getOrDefault(come.getKey(), Cell.NOTHING);
            changed = changed.plus(come.getKey(), there.plus(come.getValue()));
        }
        return new Changed(new Cells(changed), doubtful);
    }

    /** The same, with what is newest as it was read of some groups. */
    Cells withNewestOf(Cells read) {
        PSortedMap<CellKey, Cell> changed = all;
        for (var entry : read.all.entrySet()) {
            Cell there = changed.get(entry.getKey());
            if (there != null) {
                changed = changed.plus(entry.getKey(), there.withNewestOf(entry.getValue()));
            }
        }
        return new Cells(changed);
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
