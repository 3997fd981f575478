package org.cdp.platform.data;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A real PostgreSQL in a folder: started, or found still running, and stopped with the register. */
public final class EmbeddedDatabase implements AutoCloseable {
    /** Recovery after a power cut may take long; a healthy start takes half a second. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final DataFolder folder;
    private final Postmaster server;
    /** Absent when the server was found running. */
    private final @Nullable EmbeddedPostgres started;

    private EmbeddedDatabase(DataFolder folder, Postmaster server, @Nullable EmbeddedPostgres started) {
        this.folder = folder;
        this.server = server;
        this.started = started;
    }

    public static EmbeddedDatabase open(Path path) {
        var folder = DataFolder.hold(path);
        try {
            return open(folder);
        } catch (IOException | SQLException | IllegalStateException e) {
            folder.close();
            throw new CannotStart("The embedded PostgreSQL did not start: see " + folder.log(), e);
        } catch (RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + server.port() + "/" + ClusterSetup.NAME;
    }

    /** The role that owns all in it, and migrates it. */
    public String owner() {
        return ClusterSetup.NAME;
    }

    /** The role that the register runs as. */
    public String user() {
        return ClusterSetup.RUNTIME;
    }

    /** Of both roles. */
    public String password() {
        return folder.password();
    }

    /** The number of the server's process. */
    public long pid() {
        return server.pid();
    }

    @Override
    public void close() {
        try {
            if (started != null) {
                started.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            // The library gives PostgreSQL five seconds to write everything down; it may need more.
            server.stop();
            folder.close();
        }
    }

    private static EmbeddedDatabase open(DataFolder folder) throws IOException, SQLException {
        prepare(folder);
        var running = Postmaster.runningOn(folder.cluster());
        var database = running.isPresent() ? new EmbeddedDatabase(folder, running.get(), null) : start(folder);
        var setup = new ClusterSetup(folder, database.server.port());
        setup.awaitReady(PATIENCE);
        setup.completeOnce();
        setup.makeRuntimeRole();
        setup.refuseToLoseData();
        return database;
    }

    /** What can't be read is no sign that nothing is there: it is left alone. */
    private static void prepare(DataFolder folder) {
        try {
            if (new SetupMark(folder.cluster()).isOfUnfinished()) {
                Postmaster.runningOn(folder.cluster()).ifPresent(Postmaster::stop);
                folder.setAside();
            }
            ClusterSetup.replaceLostDoor(folder);
        } catch (IOException e) {
            throw new CannotStart("The database folder " + folder.cluster() + " can't be used (CDP_DATA): " + e, e);
        }
    }

    private static EmbeddedDatabase start(DataFolder folder) throws IOException {
        Postmaster.forgetStranger(folder.cluster());
        // The library deletes stale databases in its working folder: keep it well away from ours.
        System.setProperty("ot.epg.working-dir", folder.engine().toString());
        var started = durable(folder).start();
        var server = Postmaster.runningOn(folder.cluster()).orElseThrow(() -> new IOException("No postmaster.pid"));
        return new EmbeddedDatabase(folder, server, started);
    }

    /** The library is made for tests and trades safety for speed; each of its trades is undone here. */
    private static EmbeddedPostgres.Builder durable(DataFolder folder) {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.cluster())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(PATIENCE)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "60")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                // The same order and letters on every machine; Urdu words are words to pg_trgm.
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("lc-ctype", isLinux() ? "C.UTF-8" : "en_US.UTF-8")
                .setConnectConfig("password", folder.password())
                .setOutputRedirector(Redirect.appendTo(folder.log().toFile()))
                .setErrorRedirector(Redirect.appendTo(folder.log().toFile()));
    }

    private static boolean isLinux() {
        return System.getProperty("os.name", "").startsWith("Linux");
    }
}
