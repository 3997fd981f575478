package org.cdp.funding;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A figure in its smallest sums, which nothing was added up in that must not be. */
record Cells(Map<CellKey, Cell> all) {

    Cells {
        all = Collections.unmodifiableMap(all);
    }

    /**
     * The figure after some contributions have changed.
     *
     * @param before what those contributions came to before
     * @param after what they come to now
     * @return nothing when it can't be told which of the rest is newest now
     */
    Optional<Cells> with(Cells before, Cells after) {
        Map<CellKey, Cell> changed = new HashMap<>(all);
        for (var gone : before.all.entrySet()) {
            Cell rest = changed.getOrDefault(gone.getKey(), Cell.NOTHING).minus(gone.getValue());
            if (rest.contributions() > 0 && hidesNewest(rest, gone.getValue(), after.all.get(gone.getKey()))) {
                return Optional.empty();
            }
            changed.put(gone.getKey(), rest.contributions() == 0 ? Cell.NOTHING : rest);
        }
        after.all.forEach((key, cell) -> changed.merge(key, cell, Cell::plus));
        changed.values().removeIf(cell -> cell.contributions() == 0);
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
