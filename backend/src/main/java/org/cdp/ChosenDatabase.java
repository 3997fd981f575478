package org.cdp;

import java.nio.file.Path;
import org.cdp.platform.data.CannotStart;
import org.cdp.platform.data.EmbeddedDatabase;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The PostgreSQL that the settings name, or the embedded one when they name none. */
record ChosenDatabase(
        String url,
        @Nullable String user,
        @Nullable String password,
        @Nullable String owner,
        @Nullable String ownerPassword,
        @Nullable EmbeddedDatabase embedded)
        implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(ChosenDatabase.class);

    static ChosenDatabase open() {
        var url = Setting.of("CDP_DATABASE_URL", "");
        return url.isEmpty() ? embedded(Path.of(Setting.of("CDP_DATA", ".data"))) : ordinary(url);
    }

    /** Tells Quarkus, which reads its settings after this. */
    void announce() {
        set("quarkus.datasource.jdbc.url", url);
        set("quarkus.datasource.username", user);
        set("quarkus.datasource.password", password);
        if (owner != null) {
            set("quarkus.flyway.jdbc-url", url);
            set("quarkus.flyway.username", owner);
            set("quarkus.flyway.password", ownerPassword);
            set("quarkus.flyway.placeholders.runtime", user);
        }
    }

    @Override
    public void close() {
        if (embedded != null) {
            embedded.close();
        }
    }

    private static ChosenDatabase embedded(Path folder) {
        var database = EmbeddedDatabase.open(folder);
        return new ChosenDatabase(
                database.url(), database.user(), database.password(), database.owner(), database.password(), database);
    }

    private static ChosenDatabase ordinary(String url) {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new CannotStart("CDP_DATABASE_URL must look like jdbc:postgresql://host:5432/database");
        }
        var owner = Setting.orNull("CDP_DATABASE_OWNER");
        if (owner == null) {
            LOG.warn("The register runs as the owner of its tables. Name that role in CDP_DATABASE_OWNER and another in"
                    + " CDP_DATABASE_USER, and the database itself keeps the change log from being rewritten.");
        }
        return new ChosenDatabase(
                url,
                Setting.orNull("CDP_DATABASE_USER"),
                Setting.orNull("CDP_DATABASE_PASSWORD"),
                owner,
                Setting.orNull("CDP_DATABASE_OWNER_PASSWORD"),
                null);
    }

    private static void set(String name, @Nullable String value) {
        if (value != null) {
            System.setProperty(name, value);
        }
    }
}
