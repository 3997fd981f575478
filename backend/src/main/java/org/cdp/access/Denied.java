package org.cdp.access;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.cdp.access.SecurityEvent.Kind;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Notes who asked for what is not theirs, wherever it was refused. */
class Denied {

    private static final int FORBIDDEN = 403;

    private final Access access;
    private final SecurityEvents events;

    Denied(Access access, SecurityEvents events) {
        this.access = access;
        this.events = events;
    }

    @ServerResponseFilter
    void note(ContainerRequestContext request, ContainerResponseContext answer, RoutingContext routing) {
        if (answer.getStatus() == FORBIDDEN) {
            String asked = request.getMethod() + " " + request.getUriInfo().getPath();
            events.noteRefusal(Kind.DENIED, access.caller().orElse(null), Address.of(routing), asked);
        }
    }
}
