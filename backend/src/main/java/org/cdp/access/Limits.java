package org.cdp.access;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.cdp.access.SecurityEvent.Kind;
import org.cdp.platform.web.Refusal;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Keeps one caller from taking the register from all others: so many requests a minute for each key, or for each
 * address that sends none. Every answer says how many are left (draft-ietf-httpapi-ratelimit-headers).
 */
class Limits {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final String LEFT = Limits.class.getName();

    private final Access access;
    private final Buckets buckets;
    private final SecurityEvents events;

    Limits(Access access, Buckets buckets, SecurityEvents events) {
        this.access = access;
        this.buckets = buckets;
        this.events = events;
    }

    @ServerRequestFilter
    void draw(ContainerRequestContext request, RoutingContext routing) {
        Optional<Caller> caller = access.caller();
        Allowance allowance = caller.map(Caller::allowance).orElse(Allowance.USUAL);
        buckets.draw(who(caller, routing), allowance, READING.contains(request.getMethod()))
                .ifPresent(left -> {
                    routing.put(LEFT, left);
                    refuseWhenNoneIs(left, caller, routing);
                });
    }

    private void refuseWhenNoneIs(Buckets.Left left, Optional<Caller> caller, RoutingContext routing) {
        if (!left.probe().isConsumed()) {
            events.noteRefusal(Kind.LIMITED, caller.orElse(null), Address.of(routing), left.policy());
            String detail = "You may send %d requests a minute of this kind: wait as long as Retry-After says.";
            throw Refusal.later(
                    429,
                    "Too many requests",
                    detail.formatted(left.perMinute()),
                    Duration.ofNanos(left.probe().getNanosToWaitForRefill()));
        }
    }

    @ServerResponseFilter
    void tell(ContainerResponseContext answer, RoutingContext routing) {
        if (routing.get(LEFT) instanceof Buckets.Left left) {
            String policy = "\"" + left.policy() + "\"";
            answer.getHeaders()
                    .putSingle(
                            "RateLimit-Policy", policy + ";q=" + left.perMinute() + ";w=" + Buckets.WINDOW.toSeconds());
            answer.getHeaders()
                    .putSingle("RateLimit", policy + ";r=" + left.probe().getRemainingTokens() + ";t=" + reset(left));
        }
    }

    /** Seconds until all are there again. */
    private static long reset(Buckets.Left left) {
        return Duration.ofNanos(left.probe().getNanosToWaitForReset())
                .plusMillis(999)
                .toSeconds();
    }

    private static String who(Optional<Caller> caller, RoutingContext routing) {
        return caller.flatMap(known -> Optional.ofNullable(known.key()).or(() -> Optional.ofNullable(known.person())))
                .map(Object::toString)
                .orElseGet(() -> Address.networkOf(routing));
    }
}
