package org.cdp.platform.data;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Arc;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.cdp.platform.web.AsOf;

/**
 * Points the connections of a request that reads the past at the tables as they were: the schema {@code as_of} holds a
 * view for each, under the same name, so that no query needs to know.
 */
@Singleton
public class PastConnections implements AgroalPoolInterceptor {

    private static final String PAST =
            "select set_config('search_path', 'as_of, public', false), set_config('cdp.as_of', ?, false)";
    private static final String PRESENT = "reset search_path; reset cdp.as_of";

    @Override
    public void onConnectionAcquire(Connection connection) {
        entry().ifPresent(entry -> show(connection, entry));
    }

    @Override
    public void onConnectionReturn(Connection connection) {
        if (entry().isPresent()) {
            run(connection, PRESENT);
        }
    }

    /** Shows the past on this connection: the register as it was after an entry of the change log. */
    static void show(Connection connection, long entry) {
        try (var statement = connection.prepareStatement(PAST)) {
            statement.setString(1, Long.toString(entry));
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static void run(Connection connection, String sql) {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
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
