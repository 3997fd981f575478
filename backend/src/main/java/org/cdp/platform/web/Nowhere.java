package org.cdp.platform.web;

import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Addresses beside the API's own, such as that of another version, are refused as everything else is. */
@ApplicationScoped
class Nowhere {

    private final WrittenProblem problems;

    Nowhere(WrittenProblem problems) {
        this.problems = problems;
    }

    void serve(@Observes Router router) {
        router.route("/api/*")
                .last()
                .handler(request ->
                        problems.send(request, Refusal.of(404, "Not Found", "There is nothing at this address.")));
    }
}
