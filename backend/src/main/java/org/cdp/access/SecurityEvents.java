package org.cdp.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.cdp.access.SecurityEvent.Kind;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Notes what those who guard the register will want to know: as a row, and as a line in the log. */
@ApplicationScoped
class SecurityEvents {

    private static final Logger LOG = Logger.getLogger("org.cdp.security");
    private static final int LONGEST_DETAIL = 500;

    /** What somebody repeats within a minute is noted once: nobody fills the table by asking again. */
    private final Cache<String, Boolean> noted = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofMinutes(1))
            .maximumSize(10_000)
            .build();

    private final Clock clock;
    private final CurrentVertxRequest request;

    SecurityEvents(Clock clock, CurrentVertxRequest request) {
        this.clock = clock;
        this.request = request;
    }

    /** In the transaction of what happened, so that there is never one without the other. */
    void note(Kind kind, @Nullable UUID key, @Nullable UUID person, String detail) {
        write(event(kind, key, person, here(), detail));
    }

    /** Of a refusal, which has no transaction: on a thread that may wait, whatever thread this is. */
    void noteRefusal(Kind kind, @Nullable Caller caller, @Nullable String address, String detail) {
        UUID key = caller == null ? null : caller.key();
        UUID person = caller == null ? null : caller.person();
        String who = kind + " " + Objects.requireNonNullElse(caller == null ? null : caller.actor(), address);
        if (noted.asMap().putIfAbsent(who, true) == null) {
            SecurityEvent event = event(kind, key, person, address, detail);
            Infrastructure.getDefaultWorkerPool()
                    .execute(() -> QuarkusTransaction.requiringNew().run(() -> write(event)));
        }
    }

    private SecurityEvent event(
            Kind kind, @Nullable UUID key, @Nullable UUID person, @Nullable String address, String detail) {
        return new SecurityEvent(clock.instant(), kind, key, person, address, onOneLine(detail));
    }

    private static void write(SecurityEvent event) {
        event.persist();
        LOG.infof(
                "%s key=%s person=%s address=%s %s", event.kind, event.key, event.person, event.address, event.detail);
    }

    /** Whatever a caller sent, it can't begin a line of its own. */
    static String onOneLine(String text) {
        String plain = text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]", "?");
        return plain.substring(0, Math.min(plain.length(), LONGEST_DETAIL));
    }

    private @Nullable String here() {
        RoutingContext current = Arc.container().requestContext().isActive() ? request.getCurrent() : null;
        return current == null ? null : Address.of(current);
    }
}
