package org.cdp.exchange;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.ConfigMapping;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.cdp.change.Snapshot;
import org.cdp.exchange.KeptSnapshot.State;
import org.cdp.export.Measured;
import org.cdp.platform.data.Turn;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Takes a snapshot of the register now and then, on whichever node comes first, and lets the oldest go. */
@ApplicationScoped
public class TakeSnapshots {

    private static final Logger LOG = Logger.getLogger(TakeSnapshots.class);
    private static final long FIRST_SECONDS = 60;
    private static final long PAUSE_SECONDS = 600;
    private static final int BUFFER = 1 << 16;

    private final Snapshot snapshot;
    private final WriteArchive archive;
    private final Clock clock;
    private final ScheduledExecutorService clockwork;
    private final String release;
    private final Settings settings;
    private @Nullable ScheduledFuture<?> rounds;

    TakeSnapshots(
            Snapshot snapshot,
            WriteArchive archive,
            Clock clock,
            ScheduledExecutorService clockwork,
            @ConfigProperty(name = "quarkus.application.version") String release,
            Settings settings) {
        this.snapshot = snapshot;
        this.archive = archive;
        this.clock = clock;
        this.clockwork = clockwork;
        this.release = release;
        this.settings = settings;
    }

    void onStart(@Observes StartupEvent start) {
        if (settings.every().isPositive()) {
            rounds = clockwork.scheduleWithFixedDelay(this::round, FIRST_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
        }
    }

    void onStop(@Observes ShutdownEvent stop) {
        if (rounds != null) {
            rounds.cancel(false);
        }
    }

    @ActivateRequestContext
    void round() {
        try {
            takeWhenDue();
        } catch (RuntimeException notThisTime) {
            LOG.warn("No snapshot could be taken: it is tried again in the next round", notThisTime);
        }
    }

    /** Takes one when the newest is old enough, whoever took that. */
    void takeWhenDue() {
        if (QuarkusTransaction.requiringNew().call(this::isDue)) {
            QuarkusTransaction.requiringNew().timeout(Turn.LONG_SECONDS).run(() -> {
                if (Turn.SNAPSHOTS.tryToTake() && isDue()) {
                    Turn.allowLong();
                    take();
                }
            });
        }
    }

    private boolean isDue() {
        return KeptSnapshot.newest()
                .map(newest -> !newest.takenAt.plus(settings.every()).isAfter(clock.instant()))
                .orElse(true);
    }

    private void take() {
        Optional<KeptSnapshot> newest = KeptSnapshot.newest();
        QuarkusTransaction.requiringNew()
                .timeout(Turn.LONG_SECONDS)
                .call(() -> made(newest))
                .persist();
        KeptSnapshot.delete(
                "id not in (select kept.id from KeptSnapshot kept order by kept.id desc limit ?1)", settings.keep());
    }

    /** Where nothing was written since the newest, the archive is the same. */
    private KeptSnapshot made(Optional<KeptSnapshot> newest) {
        snapshot.freezeForFile();
        long entry = snapshot.entry();
        State state = new State(entry, snapshot.instant(entry));
        return newest.filter(before -> before.isOf(state, release))
                .map(before -> new KeptSnapshot(clock.instant(), state, release, before.bytes, before.sha256))
                .orElseGet(() -> measured(state));
    }

    private KeptSnapshot measured(State state) {
        Measured measured = new Measured(OutputStream.nullOutputStream());
        try {
            OutputStream buffer = new BufferedOutputStream(measured, BUFFER);
            archive.write(buffer);
            buffer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new KeptSnapshot(clock.instant(), state, release, measured.bytes(), measured.sha256());
    }

    @ConfigMapping(prefix = "cdp.snapshots")
    interface Settings {

        /** How old the newest is at least when the next is taken; 0: none are taken. */
        Duration every();

        /** How many are kept: as many days as a month has, when one is taken a day. */
        int keep();
    }
}
