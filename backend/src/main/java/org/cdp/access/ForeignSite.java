package org.cdp.access;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import org.cdp.access.SecurityEvent.Kind;
import org.cdp.platform.web.Refusal;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses what another site makes a browser send here with its session, or to get one. The cookie says SameSite=Strict;
 * this holds where a browser does not heed it.
 */
class ForeignSite {

    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final Set<String> OWN = Set.of("same-origin", "none");

    private final Access access;
    private final SecurityEvents events;

    ForeignSite(Access access, SecurityEvents events) {
        this.access = access;
        this.events = events;
    }

    @ServerRequestFilter
    void refuse(RoutingContext routing) {
        HttpServerRequest request = routing.request();
        boolean byCookie = request.getHeader("Authorization") == null
                && (SessionCookie.in(request) != null || request.path().endsWith("/session"));
        if (byCookie && !SAFE.contains(request.method()) && isForeign(request)) {
            events.noteRefusal(
                    Kind.FOREIGN_SITE,
                    access.caller().orElse(null),
                    Address.of(routing),
                    request.method() + " " + request.path());
            throw Refusal.forbidden("Another site sent this: what changes something is taken from the register's own.");
        }
    }

    private static boolean isForeign(HttpServerRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !OWN.contains(site);
        }
        String origin = request.getHeader("Origin");
        return origin != null && !origin.equals("null")
                ? !host(origin).equals(String.valueOf(request.authority()))
                : origin != null;
    }

    /** A program that is no browser sends neither; a browser that hides where it comes from sends the word null. */
    private static String host(String origin) {
        try {
            return String.valueOf(new URI(origin).getAuthority());
        } catch (URISyntaxException e) {
            return "";
        }
    }
}
