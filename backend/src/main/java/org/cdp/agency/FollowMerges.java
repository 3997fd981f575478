package org.cdp.agency;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Priorities;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Reads the id of a merged agency in a filter as that of the one it was merged into: an address that was kept from
 * before gives what it gave, and no empty figure. What is read as of an instant before the merge is left as it is.
 */
class FollowMerges {

    private static final int AFTER_THE_INSTANT_IS_KNOWN = Priorities.USER + 100;

    /** Parameters that hold ids of agencies, wherever they are taken. */
    private static final Set<String> NAMING_AGENCIES =
            Set.of("agency", "provider", "receiver", "holder", "reportedBy", "awaiting", "adopter");

    /** Those of the list of agencies itself: the parent of an intervention is another kind of record. */
    private static final Set<String> NAMING_PARENTS = Set.of("parent");

    private final RoutingContext request;

    FollowMerges(RoutingContext request) {
        this.request = request;
    }

    @ServerRequestFilter(priority = AFTER_THE_INSTANT_IS_KNOWN)
    void follow() {
        MultiMap parameters = request.queryParams();
        Set<String> naming = request.normalizedPath().endsWith("/agencies") ? NAMING_PARENTS : NAMING_AGENCIES;
        Set<String> ids = naming.stream()
                .flatMap(name -> parameters.getAll(name).stream())
                .collect(Collectors.toSet());
        if (ids.isEmpty()) {
            return;
        }
        Map<String, String> targets = QuarkusTransaction.requiringNew().call(() -> AgencyMerge.targets(ids));
        if (!targets.isEmpty()) {
            naming.stream().filter(parameters::contains).forEach(name -> {
                List<String> followed = parameters.getAll(name).stream()
                        .map(id -> targets.getOrDefault(id, id))
                        .distinct()
                        .toList();
                parameters.set(name, followed);
            });
        }
    }
}
