package org.cdp.platform.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** What every answer tells a browser, so that it lets nobody else use what it shows. */
@ApplicationScoped
class SafeHeaders {

    private static final int FIRST = 700;

    /** Data is no page: a browser that is led to it shows it, and loads and runs nothing. */
    private static final String DATA = "default-src 'none'; frame-ancestors 'none'";

    /** The page that lists the operations, with the scripts within it, which a test compares with these hashes. */
    private static final String DOCS = "default-src 'self'; script-src 'self'"
            + " 'sha256-15Cr9GIHdRMxtvHTrLhDtHlSxUSuQDY35+LbX9GHgJk='"
            + " 'sha256-jbzi7tkLevnUQjtJLa4+GKOKI+8a784PE3bj5//rUA0=';"
            + " img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'";

    private static final String A_YEAR = "max-age=31536000; includeSubDomains";

    void guard(@Observes Filters filters) {
        filters.register(SafeHeaders::tell, FIRST);
    }

    private static void tell(RoutingContext request) {
        HttpServerResponse answer = request.response();
        boolean docs = request.normalizedPath().startsWith("/docs");
        answer.putHeader("Content-Security-Policy", docs ? DOCS : DATA);
        answer.putHeader("X-Content-Type-Options", "nosniff");
        answer.putHeader("X-Frame-Options", "DENY");
        answer.putHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        answer.putHeader("Cross-Origin-Opener-Policy", "same-origin");
        answer.putHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        if (Tls.of(request.request())) {
            answer.putHeader("Strict-Transport-Security", A_YEAR);
        }
        request.next();
    }
}
