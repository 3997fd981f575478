package org.cdp.platform.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/**
 * Hangs up on a caller whose body does not come to its end in the time that its length allows. A pause is cut off by
 * the server itself; this ends what trickles.
 */
@ApplicationScoped
class SlowBody {

    private static final int FIRST = 600;
    private static final long BYTES_A_SECOND = 64 * 1024;

    /** What a body is taken for that does not say how long it is. */
    private static final long UNKNOWN_LENGTH = 1024 * 1024;

    private final Settings settings;

    SlowBody(Settings settings) {
        this.settings = settings;
    }

    void guard(@Observes Filters filters) {
        filters.register(this::watch, FIRST);
    }

    private void watch(RoutingContext routing) {
        HttpServerRequest request = routing.request();
        if (hasBody(request)) {
            long timer = routing.vertx()
                    .setTimer(
                            allowed(request).toMillis(),
                            late -> request.connection().close());
            request.end().onComplete(end -> routing.vertx().cancelTimer(timer));
            routing.addEndHandler(end -> routing.vertx().cancelTimer(timer));
        }
        routing.next();
    }

    /** An empty one has come with its head, though the server may look for its end only when the work is done. */
    private static boolean hasBody(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && !length.equals("0") || request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
    }

    private Duration allowed(HttpServerRequest request) {
        String said = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        long length = said == null || !said.matches("\\d{1,12}") ? UNKNOWN_LENGTH : Long.parseLong(said);
        return settings.bodyPatience().plusSeconds(length / BYTES_A_SECOND);
    }

    @ConfigMapping(prefix = "cdp.load")
    interface Settings {

        /** How long a body may take to come, besides a second for every 64 KiB of it. */
        @WithDefault("15S")
        Duration bodyPatience();
    }
}
