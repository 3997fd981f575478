package org.cdp.support;

import io.quarkus.arc.Arc;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicLong;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/**
 * Counts what requests ask of the database. The register's other work, which goes on at its own times, is no part of
 * it: it would make a count depend on the speed of the machine.
 */
@Singleton
@PersistenceUnitExtension
public class Statements implements StatementInspector {

    private static final long serialVersionUID = 1L;

    private static final AtomicLong OF_REQUESTS = new AtomicLong();

    /** How many statements the requests made in this work send. */
    public static long in(Runnable work) {
        long before = OF_REQUESTS.get();
        work.run();
        return OF_REQUESTS.get() - before;
    }

    @Override
    public String inspect(String sql) {
        var context = Arc.container().requestContext();
        if (context.isActive()
                && Arc.container().select(CurrentVertxRequest.class).get().getCurrent() != null) {
            OF_REQUESTS.incrementAndGet();
        }
        return sql;
    }
}
