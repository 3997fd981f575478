package org.cdp.change.seal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.cdp.change.ChangeEntry;
import org.cdp.platform.data.Turn;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Seals what was appended to the log, a few seconds after it was, on whichever node comes first. */
@ApplicationScoped
class SealLog {

    private static final Logger LOG = Logger.getLogger(SealLog.class);
    private static final long PAUSE_SECONDS = 2;
    /** So many entries are hashed again for a proof: some milliseconds' work. */
    private static final int BATCH = 1024;

    private final Clock clock;
    private final ScheduledExecutorService clockwork;
    private @Nullable ScheduledFuture<?> rounds;

    SealLog(Clock clock, ScheduledExecutorService clockwork) {
        this.clock = clock;
        this.clockwork = clockwork;
    }

    void onStart(@Observes StartupEvent start) {
        rounds = clockwork.scheduleWithFixedDelay(this::round, PAUSE_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
    }

    void onStop(@Observes ShutdownEvent stop) {
        if (rounds != null) {
            rounds.cancel(false);
        }
    }

    /** Seals all that is not sealed yet. */
    void sealAll() {
        while (isBehind() && QuarkusTransaction.requiringNew().call(this::sealBatch)) {
            LOG.trace("sealed a batch");
        }
    }

    private void round() {
        try {
            sealAll();
        } catch (RuntimeException notThisTime) {
            LOG.debug("The log is sealed in the next round", notThisTime);
        }
    }

    private static boolean isBehind() {
        return QuarkusTransaction.requiringNew()
                .call(() -> !batch(sealed(SealEntry.newest()), 1).isEmpty());
    }

    private boolean sealBatch() {
        Turn.SEALS.take();
        Optional<Seal> previous = SealEntry.newest();
        List<ChangeEntry> batch = batch(sealed(previous), BATCH);
        if (batch.isEmpty()) {
            return false;
        }
        List<byte[]> leaves =
                batch.stream().map(entry -> SealedEntry.of(entry).leaf()).toList();
        Seal seal = Seal.after(
                previous.orElse(null), clock.instant(), batch.getFirst().sequence, batch.getLast().sequence, leaves);
        new SealEntry(seal).persist();
        return true;
    }

    private static long sealed(Optional<Seal> newest) {
        return newest.map(Seal::last).orElse(0L);
    }

    private static List<ChangeEntry> batch(long after, int size) {
        return ChangeEntry.<ChangeEntry>find("sequence > ?1 order by sequence", after)
                .page(0, size)
                .list();
    }
}
