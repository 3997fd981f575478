package org.cdp.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Addresses beside the API's own, such as that of another version, are refused as everything else is. */
@ApplicationScoped
class Nowhere {

    private final ObjectMapper json;

    Nowhere(ObjectMapper json) {
        this.json = json;
    }

    void serve(@Observes Router router) {
        router.route("/api/*").last().handler(this::refuse);
    }

    private void refuse(RoutingContext request) {
        Problem problem = Refusal.of(404, "Not Found", "There is nothing at this address.")
                .problem();
        request.response()
                .setStatusCode(problem.status())
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .end(written(problem));
    }

    private String written(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
