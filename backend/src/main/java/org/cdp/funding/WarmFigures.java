package org.cdp.funding;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.cdp.change.Snapshot;
import org.cdp.platform.web.AsOf;

/**
 * Keeps figures that were asked for, each with the entry of the change log that it is true of. Asked again, only what
 * changed since is read: what the touched contributions came to then is taken off, what they come to now is added. So a
 * figure costs what was written since, not what was ever written; and it is the same figure, to the last digit.
 */
@ApplicationScoped
class WarmFigures {

    private static final int BYTES_OF_A_CELL = 400;

    /** A quarter of the memory. */
    private static final long MOST_CELLS = Runtime.getRuntime().maxMemory() / 4 / BYTES_OF_A_CELL;

    private record Held(long entry, Cells cells) {}

    private final ReadCells read;
    private final Snapshot snapshot;
    private final AsOf asOf;
    private final Cache<Figure, Held> held = Caffeine.newBuilder()
            .maximumWeight(MOST_CELLS)
            .weigher((Figure figure, Held kept) -> 10 + kept.cells().all().size())
            .build();

    WarmFigures(ReadCells read, Snapshot snapshot, AsOf asOf) {
        this.read = read;
        this.snapshot = snapshot;
        this.asOf = asOf;
    }

    /** The figure as this transaction's snapshot has it. */
    Cells cells(Figure figure, Converter converter) {
        if (!converter.isLasting()) {
            return read.of(figure, converter); // a rate may change without any contribution
        }
        long entry = snapshot.entry();
        Held kept = held.getIfPresent(figure);
        Cells cells = kept == null
                ? read.of(figure, converter)
                : moved(figure, converter, kept, entry).orElseGet(() -> read.of(figure, converter));
        if (asOf.entry().isEmpty() && (kept == null || kept.entry < entry)) {
            held.put(figure, new Held(entry, cells));
        }
        return cells;
    }

    private Optional<Cells> moved(Figure figure, Converter converter, Held kept, long entry) {
        if (kept.entry == entry) {
            return Optional.of(kept.cells);
        }
        return Touched.between(kept.entry, entry).flatMap(touched -> moved(figure, converter, kept, touched));
    }

    private Optional<Cells> moved(Figure figure, Converter converter, Held kept, Touched touched) {
        if (touched.counted().isEmpty()) {
            return Optional.of(kept.cells);
        }
        Cells before = snapshot.at(kept.entry, () -> read.of(figure, converter, touched));
        return kept.cells.with(before, read.of(figure, converter, touched));
    }
}
