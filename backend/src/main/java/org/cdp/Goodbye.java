package org.cdp;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * What happens between Ctrl-C and the end. A running register finishes its requests, and the main thread then stops its
 * database. A register that is still starting has nothing to finish, and Quarkus may wait for its own start for ever:
 * so only the database is stopped.
 */
final class Goodbye extends Thread {
    /** Requests in flight and PostgreSQL's last writes fit into this many seconds. */
    private static final int FINISHING_SECONDS = 60;

    /** So does a first start of PostgreSQL on a slow machine. */
    private static final int OPENING_SECONDS = 30;

    private static final int INTERRUPTED = 130;

    private static volatile boolean serving;

    private final CompletableFuture<ChosenDatabase> database = new CompletableFuture<>();
    private final CountDownLatch ended = new CountDownLatch(1);

    Goodbye() {
        super("goodbye");
    }

    /** The register has started and answers. */
    static void serving() {
        serving = true;
    }

    void opened(ChosenDatabase opened) {
        database.complete(opened);
    }

    void ended() {
        ended.countDown();
    }

    @Override
    public void run() {
        try {
            if (!endsByItself()) {
                database.get(OPENING_SECONDS, TimeUnit.SECONDS).close();
                Runtime.getRuntime().halt(INTERRUPTED);
            }
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            Runtime.getRuntime().halt(INTERRUPTED);
        }
    }

    private boolean endsByItself() throws InterruptedException {
        return ended.await(serving ? FINISHING_SECONDS : 0, TimeUnit.SECONDS);
    }
}
