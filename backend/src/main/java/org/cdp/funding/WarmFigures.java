package org.cdp.funding;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.cdp.change.Snapshot;
import org.cdp.platform.web.AsOf;
import org.cdp.platform.web.Refusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;
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

    /** More than this are quicker read with all the others. */
    private static final int MOST_GROUPS_READ = 10;

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    /** Who reads at the same time as others write may be some entries behind them. */
    private static final int STATES = 8;

    /**
     * A figure after an entry.
     *
     * @param before what it was at the entry that it was moved on from; most of it is the same in memory
     */
    private record Held(long entry, Cells cells, @Nullable Held before) {

        /** The newest state that is no newer than an entry. */
        @Nullable
        Held until(long last) {
            if (entry <= last) {
                return this;
            }
            return before == null ? null : before.until(last);
        }

        Held last(int states) {
            return new Held(entry, cells, before == null || states == 1 ? null : before.last(states - 1));
        }
    }

    private final ReadCells read;
    private final Snapshot snapshot;
    private final AsOf asOf;
    private final AsyncCache<Figure, Held> held = Caffeine.newBuilder()
            .maximumWeight(MOST_CELLS)
            .weigher((Figure figure, Held kept) -> 10 + kept.cells().all().size())
            .buildAsync();
    /** Half of the connections to the database: what is quick finds one beside what takes long. */
    private final Semaphore places;

    private final Cache<List<Long>, Optional<Touched>> changes =
            Caffeine.newBuilder().maximumSize(100).build();

    WarmFigures(
            ReadCells read,
            Snapshot snapshot,
            AsOf asOf,
            @ConfigProperty(name = "quarkus.datasource.jdbc.max-size") int connections) {
        places = new Semaphore(Math.max(1, connections / 2));
        this.read = read;
        this.snapshot = snapshot;
        this.asOf = asOf;
    }

    /** The figure as this transaction's snapshot has it. */
    Cells cells(Figure figure, Converter converter) {
        if (!converter.isLasting()) {
            return whole(figure, converter); // a rate may change without any contribution
        }
        long entry = snapshot.entry();
        return asOf.entry().isEmpty() ? present(figure, converter, entry) : past(figure, converter, entry);
    }

    /** A snapshot does not see what was written after it, and so can't take it off from a newer state. */
    private Cells present(Figure figure, Converter converter, long entry) {
        Held newest = heldOrRead(figure, converter, entry);
        Held kept = newest.until(entry);
        if (kept == null) {
            return whole(figure, converter);
        }
        Cells cells = moved(figure, converter, kept, entry).orElseGet(() -> whole(figure, converter));
        if (newest.entry < entry) {
            held.put(figure, CompletableFuture.completedFuture(new Held(entry, cells, newest.last(STATES - 1))));
        }
        return cells;
    }

    /** The present, which is read with the past, sees all that was written between them. */
    private Cells past(Figure figure, Converter converter, long entry) {
        CompletableFuture<Held> kept = held.getIfPresent(figure);
        return kept == null || !kept.isDone() || kept.isCompletedExceptionally()
                ? whole(figure, converter)
                : moved(figure, converter, kept.join(), entry).orElseGet(() -> whole(figure, converter));
    }

    private Held heldOrRead(Figure figure, Converter converter, long entry) {
        CompletableFuture<Held> kept = held.getIfPresent(figure);
        return kept != null && kept.isDone() ? outcome(kept) : inPlace(() -> awaitOrRead(figure, converter, entry));
    }

    /** Whoever asks first reads it; who asks meanwhile waits for that instead of reading the same, and fails with it. */
    private Held awaitOrRead(Figure figure, Converter converter, long entry) {
        CompletableFuture<Held> mine = new CompletableFuture<>();
        CompletableFuture<Held> first = held.asMap().putIfAbsent(figure, mine);
        if (first != null) {
            return outcome(first);
        }
        try {
            Held kept = new Held(entry, read.of(figure, converter), null);
            mine.complete(kept);
            return kept;
        } catch (Throwable e) {
            mine.completeExceptionally(e); // so it is not kept, and nobody waits for ever
            throw e;
        }
    }

    private Cells whole(Figure figure, Converter converter) {
        return inPlace(() -> read.of(figure, converter));
    }

    /** Does what may take long, and holds a connection all the while: never so many that what is quick finds none. */
    private <T> T inPlace(Supplier<T> work) {
        if (!hasPlace()) {
            throw Refusal.later(
                    503,
                    "Overloaded",
                    "As many figures are read as can be at once: ask again later.",
                    Duration.ofSeconds(5));
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private boolean hasPlace() {
        try {
            return places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Held outcome(CompletableFuture<Held> reading) {
        try {
            return reading.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
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
        Cells before = snapshot.at(kept.entry, () -> read.before(figure, converter, touched));
        return settled(figure, converter, kept.cells.with(before, read.of(figure, converter, touched)));
    }

    /** What is newest in a group is read anew when what was so has gone. */
    private Optional<Cells> settled(Figure figure, Converter converter, Cells.Changed changed) {
        if (changed.doubtful().size() > MOST_GROUPS_READ) {
            return Optional.empty();
        }
        Cells cells = changed.cells();
        for (Cells.Group group : changed.doubtful()) {
            cells = cells.withNewestOf(read.of(figure, converter, group));
        }
        return Optional.of(cells);
    }
}
