package org.cdp.exchange;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Checks one file after the other, in the background, and goes on after a restart with those that are still to come. */
@ApplicationScoped
class ImportQueue {

    /** How long a sender waits for the check at most. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final CheckImport check;
    private final Clock clock;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("imports").daemon().factory());

    ImportQueue(CheckImport check, Clock clock) {
        this.check = check;
        this.clock = clock;
    }

    /** After the seeds. What another node is at, it goes on with. */
    @ActivateRequestContext
    void onStart(@Observes @Priority(30) StartupEvent start) {
        Import.<Import>list("state in ('RECEIVED', 'CHECKING') order by receivedAt")
                .forEach(one -> add(one.id));
    }

    void onStop(@Observes ShutdownEvent stop) {
        worker.shutdownNow();
    }

    void add(UUID id) {
        worker.execute(() -> check.run(id));
    }

    /** Most files are checked while their sender waits; of others the import's address tells. */
    void await(UUID id) {
        Instant end = clock.instant().plus(PATIENCE);
        while (now(id).state().isUnderWay() && clock.instant().isBefore(end) && sleep(50)) {
            // until it is done
        }
    }

    /** The import as it is, again and again, until its check has ended. */
    Multi<ImportDetails> follow(UUID id) {
        return Multi.createFrom()
                .emitter(listener -> Thread.startVirtualThread(() -> {
                    ImportDetails now = now(id);
                    listener.emit(now);
                    while (now.state().isUnderWay() && !listener.isCancelled() && sleep(300)) {
                        now = now(id);
                        listener.emit(now);
                    }
                    listener.complete();
                }));
    }

    private static ImportDetails now(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> ImportDetails.of(Import.findById(id)));
    }

    private static boolean sleep(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
