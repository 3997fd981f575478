package org.cdp.platform.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.smallrye.config.ConfigMapping;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.CorsHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Lets the pages of the sites that are named in the settings read and write here with keys of their own (CORS), and no
 * others; never with the session of a person who looks at them.
 */
@ApplicationScoped
class OtherSites {

    private static final int BEFORE_ADMISSION = 500;

    private final Set<String> origins;
    private final CorsHandler cors;

    OtherSites(Settings settings) {
        origins = new HashSet<>(settings.corsOrigins().orElse(List.of()));
        cors = CorsHandler.create()
                .addOrigins(List.copyOf(origins))
                .allowedMethods(
                        Set.of(HttpMethod.GET, HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE))
                .allowedHeaders(Set.of(
                        "Authorization", "Content-Type", "Accept", "If-Match", "If-None-Match", "Idempotency-Key"))
                .exposedHeaders(Set.of(
                        "ETag",
                        "Link",
                        "Location",
                        "Retry-After",
                        "RateLimit",
                        "RateLimit-Policy",
                        "Idempotent-Replayed"));
    }

    void guard(@Observes Filters filters) {
        filters.register(this::answer, BEFORE_ADMISSION);
    }

    private void answer(RoutingContext request) {
        String origin = request.request().getHeader("Origin");
        if (origin != null && origins.contains(origin)) {
            cors.handle(request);
        } else {
            request.next();
        }
    }

    @ConfigMapping(prefix = "cdp")
    interface Settings {

        /** Origins, as {@code https://example.org}, with commas between them; none when empty. */
        Optional<List<String>> corsOrigins();
    }
}
