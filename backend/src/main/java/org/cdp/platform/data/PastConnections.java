package org.cdp.platform.data;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Arc;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import org.cdp.platform.web.AsOf;
import org.postgresql.PGConnection;

/**
 * Points the connections of a request that reads the past at the tables as they were: the schema {@code as_of} holds a
 * view for each, under the same name, so that no query needs to know. Whoever takes such a connection next gets it back
 * in the present, whatever became of the request before.
 */
@Singleton
public class PastConnections implements AgroalPoolInterceptor {

    private static final String PAST =
            "select set_config('search_path', 'as_of, public', false), set_config('cdp.as_of', '%d', false)";
    private static final String PRESENT =
            "select set_config('search_path', reset_val, false), set_config('cdp.as_of', '', false)"
                    + " from pg_settings where name = 'search_path'";

    /** The connections themselves: what the pool hands out is another wrapping each time. */
    private final Set<PGConnection> past = Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    @Override
    public void onConnectionAcquire(Connection connection) {
        Optional<Long> entry = entry();
        PGConnection itself = unwrapped(connection);
        if (entry.isPresent()) {
            past.add(itself);
            run(connection, PAST.formatted(entry.get()));
        } else if (past.contains(itself)) {
            run(connection, PRESENT);
            past.remove(itself);
        }
    }

    private static PGConnection unwrapped(Connection connection) {
        try {
            return connection.unwrap(PGConnection.class);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void run(Connection connection, String sql) {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
            if (!connection.getAutoCommit()) {
                // So that it is neither the first statement of what the request does, nor undone with its end. The
                // pool's
                // own commit is for who began the transaction; this one ends only what the line above began.
                statement.execute("commit");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<Long> entry() {
        return Arc.container().requestContext().isActive()
                ? Arc.container().select(AsOf.class).get().entry()
                : Optional.empty();
    }
}
