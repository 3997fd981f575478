package org.cdp.funding;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.cdp.change.Snapshot;
import org.cdp.platform.web.AsOf;
import org.jspecify.annotations.Nullable;

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
    private final AsyncCache<Figure, Held> held = Caffeine.newBuilder()
            .maximumWeight(MOST_CELLS)
            .weigher((Figure figure, Held kept) -> 10 + kept.cells().all().size())
            .buildAsync();
    private final Cache<List<Long>, Optional<Touched>> changes =
            Caffeine.newBuilder().maximumSize(100).build();

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
        boolean present = asOf.entry().isEmpty();
        Held kept = present ? heldOrRead(figure, converter, entry) : heldIfAny(figure);
        Cells cells = kept == null
                ? read.of(figure, converter)
                : moved(figure, converter, kept, entry).orElseGet(() -> read.of(figure, converter));
        if (present && kept != null && kept.entry < entry) {
            held.put(figure, CompletableFuture.completedFuture(new Held(entry, cells)));
        }
        return cells;
    }

    /** Whoever asks first reads it; who asks meanwhile waits for that instead of reading the same. */
    private Held heldOrRead(Figure figure, Converter converter, long entry) {
        CompletableFuture<Held> mine = new CompletableFuture<>();
        CompletableFuture<Held> first = held.asMap().putIfAbsent(figure, mine);
        if (first != null) {
            return first.join();
        }
        try {
            Held kept = new Held(entry, read.of(figure, converter));
            mine.complete(kept);
            return kept;
        } catch (RuntimeException e) {
            mine.completeExceptionally(e); // and so it is not kept
            throw e;
        }
    }

    private @Nullable Held heldIfAny(Figure figure) {
        CompletableFuture<Held> kept = held.getIfPresent(figure);
        return kept == null || !kept.isDone() || kept.isCompletedExceptionally() ? null : kept.join();
    }

    private Optional<Cells> moved(Figure figure, Converter converter, Held kept, long entry) {
        if (kept.entry == entry) {
            return Optional.of(kept.cells);
        }
        return Objects.requireNonNull(changes.get(
                        List.of(kept.entry, entry), span -> Touched.between(span.getFirst(), span.getLast())))
                .flatMap(touched -> moved(figure, converter, kept, touched));
    }

    private Optional<Cells> moved(Figure figure, Converter converter, Held kept, Touched touched) {
        if (touched.counted().isEmpty()) {
            return Optional.of(kept.cells);
        }
        Cells before = snapshot.at(kept.entry, () -> read.of(figure, converter, touched));
        return kept.cells.with(before, read.of(figure, converter, touched));
    }
}
