package org.cdp;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.concurrent.atomic.AtomicInteger;
import org.cdp.platform.data.CannotStart;

/** Opens the database, then the register, and closes them in the opposite order. */
@QuarkusMain
public final class Main {
    Main() {}

    public static void main(String... args) {
        var goodbye = new Goodbye();
        Runtime.getRuntime().addShutdownHook(goodbye);
        int code = run(goodbye, args);
        // Dev mode outlives a register that did not start: it waits for the next edit.
        if (code != 0 && !LaunchMode.current().isDev()) {
            System.exit(code);
        }
    }

    private static int run(Goodbye goodbye, String... args) {
        try {
            return runOnDatabase(goodbye, args);
        } catch (CannotStart e) {
            Complaint.about(e);
            return 1;
        } finally {
            goodbye.ended();
        }
    }

    private static int runOnDatabase(Goodbye goodbye, String... args) {
        var code = new AtomicInteger();
        try (var database = ChosenDatabase.open()) {
            goodbye.opened(database);
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
}
