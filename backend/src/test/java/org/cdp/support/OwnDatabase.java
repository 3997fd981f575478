package org.cdp.support;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.cdp.platform.data.EmbeddedDatabase;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL that no other test sees, for a test that begins with an empty register. */
public final class OwnDatabase implements QuarkusTestResourceLifecycleManager {

    private @Nullable EmbeddedDatabase database;
    private @Nullable Path folder;

    @Override
    public Map<String, String> start() {
        try {
            folder = Files.createTempDirectory("cdp-test-own");
            database = EmbeddedDatabase.open(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return TestDatabase.settings(database.url(), database.user(), database.password());
    }

    @Override
    public void stop() {
        if (database != null && folder != null) {
            TestDatabase.discard(database, folder);
        }
    }
}
