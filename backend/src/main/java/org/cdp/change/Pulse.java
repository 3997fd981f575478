package org.cdp.change;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Wakes those who wait for the log to grow: one short query for all of them, a few times a second, and none while nobody
 * waits. Who waits holds neither a thread nor a connection. It works the same for writes of other nodes, and after the
 * database was away.
 */
@ApplicationScoped
public class Pulse {

    private static final long BEAT_MILLIS = 150;
    private static final String LAST = "select coalesce(max(sequence), 0) from change";

    private final AgroalDataSource database;
    private final ScheduledExecutorService clockwork;
    private final Queue<Waiter> waiters = new ConcurrentLinkedQueue<>();
    /** A stop waits for requests under way: those that wait for entries are let go as soon as it begins. */
    private final Thread letGo = new Thread(this::stop, "let-waiters-go");

    private volatile long last;
    private volatile boolean beating;
    private @Nullable ScheduledFuture<?> beats;

    Pulse(AgroalDataSource database, ScheduledExecutorService clockwork) {
        this.database = database;
        this.clockwork = clockwork;
    }

    void onStart(@Observes StartupEvent start) {
        beating = true;
        Runtime.getRuntime().addShutdownHook(letGo);
        beats = clockwork.scheduleWithFixedDelay(this::beat, BEAT_MILLIS, BEAT_MILLIS, TimeUnit.MILLISECONDS);
    }

    void onStop(@Observes ShutdownEvent stop) {
        stop();
        if (beats != null) {
            beats.cancel(false);
        }
        try {
            Runtime.getRuntime().removeShutdownHook(letGo);
        } catch (IllegalStateException alreadyRunning) {
            return; // the hook itself began this stop
        }
    }

    /** False once the register stops. */
    boolean beats() {
        return beating;
    }

    /** The newest entry that was noticed; there may be newer ones. */
    public long last() {
        return last;
    }

    /** Done when there is an entry beyond this one, or the patience is over; goes on on a worker thread. */
    Uni<Void> beyond(long seen, Duration patience) {
        Waiter waiter = new Waiter(seen, System.nanoTime() + patience.toNanos(), new CompletableFuture<>());
        waiters.add(waiter);
        return Uni.createFrom().completionStage(waiter.woken()).emitOn(Infrastructure.getDefaultWorkerPool());
    }

    private void beat() {
        if (waiters.isEmpty()) {
            return;
        }
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var newest = statement.executeQuery(LAST)) {
            newest.next();
            last = newest.getLong(1);
        } catch (SQLException away) {
            // Whoever waits is answered when the patience is over, and then told what is wrong.
        }
        wake();
    }

    private void wake() {
        waiters.removeIf(waiter -> {
            boolean due = !beating || waiter.seen() < last || System.nanoTime() - waiter.deadline() >= 0;
            return due && waiter.woken().complete(null);
        });
    }

    private void stop() {
        beating = false;
        wake();
    }

    private record Waiter(long seen, long deadline, CompletableFuture<Void> woken) {}
}
