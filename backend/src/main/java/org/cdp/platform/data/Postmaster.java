package org.cdp.platform.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The PostgreSQL server of a cluster folder. It outlives a killed JVM, and is then found again by its pid file. */
record Postmaster(Path cluster, long pid, int port) {
    /** PostgreSQL writes its last pages to disk before it ends. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final int PORT_LINE = 3;

    static Optional<Postmaster> runningOn(Path cluster) {
        return read(cluster).filter(Postmaster::isPostgres);
    }

    /**
     * Removes a pid file whose number now belongs to some other program, which PostgreSQL would take for itself. The
     * number of a dead process is left to PostgreSQL: it also looks for children which outlived their parent.
     */
    static void forgetStranger(Path cluster) throws IOException {
        var stranger = read(cluster).filter(p -> p.process().isPresent() && !p.isPostgres());
        if (stranger.isPresent()) {
            Files.delete(pidFile(cluster));
        }
    }

    /** Ends sessions, writes everything down and stops, if it has not stopped already. */
    void stop() {
        if (!Files.exists(pidFile(cluster)) || !isPostgres()) {
            return;
        }
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(pid))
                    .inheritIO()
                    .start()
                    .waitFor();
            awaitEnd();
        } catch (IOException e) {
            throw new IllegalStateException("PostgreSQL (process " + pid + ") can't be stopped", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits for the pid file to go, since a process that nobody buries keeps its number. */
    private void awaitEnd() throws InterruptedException {
        var deadline = Instant.now().plus(PATIENCE);
        while (Files.exists(pidFile(cluster))
                && process().isPresent()
                && Instant.now().isBefore(deadline)) {
            Thread.sleep(20);
        }
    }

    private boolean isPostgres() {
        return process()
                .flatMap(process -> process.info().command())
                .filter(command -> command.contains("postgres"))
                .isPresent();
    }

    private Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
    }

    private static Optional<Postmaster> read(Path cluster) {
        try {
            return parse(cluster, Files.readAllLines(pidFile(cluster)));
        } catch (IOException noServerEverStarted) {
            return Optional.empty();
        }
    }

    private static Optional<Postmaster> parse(Path cluster, List<String> lines) {
        if (lines.size() <= PORT_LINE) {
            return Optional.empty();
        }
        return Optional.of(new Postmaster(
                cluster,
                Long.parseLong(lines.getFirst().strip()),
                Integer.parseInt(lines.get(PORT_LINE).strip())));
    }

    private static Path pidFile(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }
}
