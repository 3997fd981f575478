package org.cdp.change;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.cdp.platform.web.AsOf;
import org.cdp.platform.web.Refusal;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Reads {@code asOf} of a request, before anything else of it is done, and finds the entry of the log that it means. */
class GoToThePast {

    private final AsOf asOf;
    private final Snapshot snapshot;

    GoToThePast(AsOf asOf, Snapshot snapshot) {
        this.asOf = asOf;
        this.snapshot = snapshot;
    }

    @ServerRequestFilter
    void go(ContainerRequestContext request) {
        String wanted = request.getUriInfo().getQueryParameters().getFirst(AsOf.PARAMETER);
        if (wanted != null) {
            Moment moment = read(wanted);
            long entry = QuarkusTransaction.requiringNew().call(() -> snapshot.entryAt(moment, AsOf.PARAMETER));
            asOf.go(moment.instant(), entry);
        }
    }

    private static Moment read(String wanted) {
        try {
            return Moment.fromString(wanted);
        } catch (IllegalArgumentException e) {
            throw Refusal.parameter(AsOf.PARAMETER, String.valueOf(e.getMessage()));
        }
    }
}
