package org.cdp.change;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.cdp.platform.web.AsOf;
import org.cdp.platform.web.Refusal;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** Reads {@code asOf} of a request, before anything else of it is done, and finds the entry of the log that it means. */
class GoToThePast {

    private static final String LAST_ENTRY =
            "select coalesce((select sequence from public.change where at <= :at order by at desc, sequence desc limit 1), 0)";
    private static final String BEGINNING = "select sequence from history.beginning";

    private final AsOf asOf;
    private final Clock clock;

    GoToThePast(AsOf asOf, Clock clock) {
        this.asOf = asOf;
        this.clock = clock;
    }

    @ServerRequestFilter
    void go(ContainerRequestContext request) {
        String wanted = request.getUriInfo().getQueryParameters().getFirst(AsOf.PARAMETER);
        if (wanted != null) {
            Instant instant = read(wanted);
            long entry = QuarkusTransaction.requiringNew().call(() -> entryAt(instant));
            asOf.go(instant, entry);
        }
    }

    private Instant read(String wanted) {
        Instant instant;
        try {
            instant = Instant.parse(wanted);
        } catch (DateTimeParseException e) {
            throw Refusal.parameter(AsOf.PARAMETER, "must be an instant like 2026-03-31T00:00:00Z");
        }
        if (instant.isAfter(clock.instant()) || instant.isBefore(Instant.EPOCH)) {
            throw Refusal.parameter(AsOf.PARAMETER, "must lie in the past");
        }
        return instant;
    }

    private static long entryAt(Instant instant) {
        long entry = one(LAST_ENTRY, instant);
        if (entry < one(BEGINNING, null)) {
            throw Refusal.parameter(AsOf.PARAMETER, "lies before the register began to keep its history");
        }
        return entry;
    }

    private static long one(String sql, @Nullable Instant instant) {
        var query = Panache.getEntityManager().createNativeQuery(sql, Long.class);
        if (instant != null) {
            query.setParameter("at", instant);
        }
        return (long) query.getSingleResult();
    }
}
