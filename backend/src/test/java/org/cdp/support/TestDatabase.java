package org.cdp.support;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Map;
import org.cdp.platform.data.EmbeddedDatabase;

/**
 * One real PostgreSQL for all tests of a test JVM. It is kept in system properties, since Quarkus loads this class anew
 * for each application that the tests start.
 */
public final class TestDatabase implements QuarkusTestResourceLifecycleManager {
    private static final String URL = "test.database.url";
    private static final String USER = "test.database.user";
    private static final String PASSWORD = "test.database.password";
    private static final String OWNER = "cdp";

    @Override
    public Map<String, String> start() {
        synchronized (System.getProperties()) {
            if (System.getProperty(URL) == null) {
                open();
            }
        }
        return settings(System.getProperty(URL), System.getProperty(USER), System.getProperty(PASSWORD));
    }

    /** The register runs as the one role, and its tables are the other's. */
    static Map<String, String> settings(String url, String user, String password) {
        return Map.of(
                "quarkus.datasource.jdbc.url",
                url,
                "quarkus.datasource.username",
                user,
                "quarkus.datasource.password",
                password,
                "quarkus.flyway.jdbc-url",
                url,
                "quarkus.flyway.username",
                OWNER,
                "quarkus.flyway.password",
                password);
    }

    /** The JVM's end stops it, not the end of one application under test. */
    @Override
    public void stop() {}

    private static void open() {
        try {
            var folder = Files.createTempDirectory("cdp-test");
            var database = EmbeddedDatabase.open(folder);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> discard(database, folder)));
            forgetSafety(database);
            System.setProperty(URL, database.url());
            System.setProperty(USER, database.user());
            System.setProperty(PASSWORD, database.password());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tests may lose what they wrote when the power goes, and are faster for it. */
    private static void forgetSafety(EmbeddedDatabase database) {
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = connection.createStatement()) {
            statement.execute("alter role current_user set synchronous_commit = off");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static void discard(EmbeddedDatabase database, Path folder) {
        database.close();
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
