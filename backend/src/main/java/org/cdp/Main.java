package org.cdp;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.cdp.platform.data.CannotStart;

/** Opens the database, then the register, and closes them in the opposite order. */
@QuarkusMain
public final class Main {
    /** Requests in flight and PostgreSQL's last writes fit into this many seconds. */
    private static final int GOODBYE_SECONDS = 90;

    Main() {}

    public static void main(String... args) {
        var ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> await(ended), "goodbye"));
        int code = run(ended, args);
        // Dev mode outlives a register that did not start: it waits for the next edit.
        if (code != 0 && !LaunchMode.current().isDev()) {
            System.exit(code);
        }
    }

    private static int run(CountDownLatch ended, String... args) {
        try {
            return runOnDatabase(args);
        } catch (CannotStart e) {
            Complaint.about(e);
            return 1;
        } finally {
            ended.countDown();
        }
    }

    private static int runOnDatabase(String... args) {
        var code = new AtomicInteger();
        try (var database = ChosenDatabase.open()) {
            database.announce();
            Quarkus.run(
                    Register.class,
                    (exit, problem) -> {
                        code.set(exit);
                        if (problem != null) {
                            Complaint.about(problem);
                        }
                    },
                    args);
        }
        return code.get();
    }

    /** Keeps an ending JVM alive until the main thread has stopped the register and its database. */
    private static void await(CountDownLatch ended) {
        try {
            ended.await(GOODBYE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
