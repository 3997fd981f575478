package org.cdp.platform.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * What a fresh PostgreSQL still needs: a role that is no superuser and owns the database, one that the register runs as
 * and that owns nothing, and a password at the door.
 */
final class ClusterSetup {
    /** The database, and the role that owns all in it. */
    static final String NAME = "cdp";

    /** The role that the register runs as: what it may do is granted after each migration. */
    static final String RUNTIME = "cdp_runtime";

    private static final String DOOR = """
            # Written by the register when it set up its database. It is not written again: change it as you need.
            host all all 127.0.0.1/32 scram-sha-256
            """;

    private static final String UNSAFE_SETTINGS = """
            select string_agg(name, ', ') from pg_settings
            where name in ('fsync', 'full_page_writes', 'synchronous_commit', 'data_checksums') and setting <> 'on'
            """;

    private final DataFolder folder;
    private final PGSimpleDataSource server = new PGSimpleDataSource();

    ClusterSetup(DataFolder folder, int port) {
        this.folder = folder;
        server.setURL("jdbc:postgresql://127.0.0.1:" + port + "/postgres");
        server.setUser("postgres");
        server.setPassword(folder.password());
    }

    /** PostgreSQL does not start without it. */
    static void replaceLostDoor(DataFolder folder) throws IOException {
        if (Files.isDirectory(folder.cluster()) && Files.notExists(doorOf(folder))) {
            Durably.write(doorOf(folder), DOOR);
        }
    }

    /** A server found running may still be recovering; and it must be ours. */
    void awaitReady(Duration patience) throws SQLException {
        var deadline = Instant.now().plus(patience);
        while (true) {
            try (var connection = server.getConnection()) {
                requireOwnFolder(connection);
                return;
            } catch (SQLException e) {
                pauseUntil(deadline, e);
            }
        }
    }

    /** Each step may have been done by a start that was killed after it. */
    void completeOnce() throws SQLException, IOException {
        var mark = new SetupMark(folder.cluster());
        if (mark.isSet()) {
            return;
        }
        try (var connection = server.getConnection()) {
            if (ask(connection, "select 1 from pg_database where datname = '" + NAME + "'") == null) {
                closeDoor(connection);
                makeDatabase(connection);
            }
        }
        mark.set();
    }

    /** Before there is anything behind it; whoever edits the file later has a reason. */
    private void closeDoor(Connection connection) throws SQLException, IOException {
        execute(connection, "alter role postgres password '" + folder.password() + "'");
        Durably.write(doorOf(folder), DOOR);
        execute(connection, "select pg_reload_conf()");
    }

    private void makeDatabase(Connection connection) throws SQLException {
        makeRole(connection, NAME);
        execute(connection, "create database " + NAME + " owner " + NAME);
    }

    /** Also where an earlier release made the database, which ran as its owner. */
    void makeRuntimeRole() throws SQLException {
        try (var connection = server.getConnection()) {
            makeRole(connection, RUNTIME);
        }
    }

    private void makeRole(Connection connection, String name) throws SQLException {
        if (ask(connection, "select 1 from pg_roles where rolname = '" + name + "'") == null) {
            execute(connection, "create role " + name + " login");
        }
        execute(connection, "alter role " + name + " password '" + folder.password() + "'");
    }

    void refuseToLoseData() throws SQLException {
        try (var connection = server.getConnection()) {
            var unsafe = ask(connection, UNSAFE_SETTINGS);
            if (unsafe != null) {
                throw new CannotStart("The database would lose data: these settings are off: " + unsafe);
            }
        }
    }

    private void requireOwnFolder(Connection connection) throws SQLException {
        var served = ask(connection, "show data_directory");
        if (!folder.cluster().toString().equals(served)) {
            throw new CannotStart("The PostgreSQL named in " + folder.cluster() + " serves another folder: " + served);
        }
    }

    private static @Nullable String ask(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            return result.next() ? result.getString(1) : null;
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void pauseUntil(Instant deadline, SQLException cause) throws SQLException {
        if (Instant.now().isAfter(deadline)) {
            throw cause;
        }
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw cause;
        }
    }

    private static Path doorOf(DataFolder folder) {
        return folder.cluster().resolve("pg_hba.conf");
    }
}
