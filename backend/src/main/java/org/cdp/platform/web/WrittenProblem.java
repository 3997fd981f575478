package org.cdp.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** A refusal where there is no operation to refuse: before one is found, or beside them all. */
@ApplicationScoped
class WrittenProblem {

    private final ObjectMapper json;

    WrittenProblem(ObjectMapper json) {
        this.json = json;
    }

    void send(RoutingContext request, Refusal refusal) {
        Problem problem = refusal.problem();
        HttpServerResponse answer = request.response();
        if (answer.ended() || answer.closed()) {
            return;
        }
        refusal.retryAfter().ifPresent(seconds -> answer.putHeader("Retry-After", seconds.toString()));
        answer.setStatusCode(problem.status())
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .putHeader("Cache-Control", "no-store")
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
