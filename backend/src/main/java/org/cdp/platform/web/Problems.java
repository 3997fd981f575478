package org.cdp.platform.web;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.handler.HttpException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one way to say no: whatever goes wrong leaves as problem+json, with an id that is also in the log. */
class Problems {

    private static final Logger LOG = Logger.getLogger(Problems.class);

    private static final int OVERLOADED = 503;
    private static final int RETRY_SECONDS = 2;

    @ServerExceptionMapper
    RestResponse<Problem> refused(Refusal refusal) {
        return refusedBy(refusal);
    }

    @ServerExceptionMapper
    RestResponse<Problem> web(WebApplicationException e) {
        if (e instanceof NotFoundException && e.getCause() != null) {
            return answer(ParameterProblem.of(e).problem());
        }
        if (e.getResponse().getStatus() >= 500) {
            return failed(e);
        }
        return JsonProblem.in(e).map(Problems::refusedBy).orElseGet(() -> plain(e));
    }

    /** What the server below refuses by itself: an address with a stray percent sign, a form that is none. */
    @ServerExceptionMapper
    RestResponse<Problem> malformed(HttpException e) {
        int status = e.getStatusCode();
        return status >= 500
                ? failed(e)
                : answer(Refusal.of(status, "Malformed request", sentence(status))
                        .problem());
    }

    /** A body that stops coming: the caller hung up or fell silent, which is no event of ours. */
    @ServerExceptionMapper
    RestResponse<Problem> unread(IOException e) {
        return JsonProblem.in(e)
                .map(Problems::refusedBy)
                .orElseGet(() -> answer(cutOff(e).problem()));
    }

    /** The parser of forms tells one whose last boundary is missing by its message alone. */
    private static Refusal cutOff(IOException e) {
        return String.valueOf(e.getMessage()).contains("multipart")
                ? Refusal.of(400, "Malformed request", "The form has no end: its last boundary is missing.")
                : Refusal.of(408, "Request timeout", "The body did not come to its end.");
    }

    @ServerExceptionMapper
    RestResponse<Problem> notSignedIn(UnauthorizedException e) {
        return unauthorized("This needs a key: send it as 'Authorization: Bearer cdp_…'.");
    }

    @ServerExceptionMapper
    RestResponse<Problem> badKey(AuthenticationFailedException e) {
        if (e.getCause() instanceof Refusal refusal) {
            return refusedBy(refusal);
        }
        return unauthorized("This key is unknown, revoked or expired.");
    }

    /** Somebody came back from the identity provider with what it did not give, or too late. */
    @ServerExceptionMapper
    RestResponse<Problem> notSignedIn(AuthenticationCompletionException e) {
        return unauthorized("Signing in did not come to its end: begin again.");
    }

    @ServerExceptionMapper
    RestResponse<Problem> notAllowed(ForbiddenException e) {
        return answer(
                Refusal.forbidden("The role of your key does not allow this.").problem());
    }

    @ServerExceptionMapper
    RestResponse<Problem> unreadable(MismatchedInputException e) {
        return refusedBy(JsonProblem.in(e).orElseThrow());
    }

    @ServerExceptionMapper
    RestResponse<Problem> invalid(jakarta.validation.ConstraintViolationException e) {
        return answer(RuleProblem.of(e).problem());
    }

    @ServerExceptionMapper
    RestResponse<Problem> other(Throwable e) {
        return JsonProblem.in(e)
                .or(() -> DatabaseProblem.in(e))
                .map(Problems::refusedBy)
                .orElseGet(() -> failed(e));
    }

    private static RestResponse<Problem> refusedBy(Refusal refusal) {
        RestResponse<Problem> answer = answer(refusal.problem());
        refusal.retryAfter().ifPresent(seconds -> answer.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, seconds));
        return answer;
    }

    private static RestResponse<Problem> plain(WebApplicationException e) {
        var status = e.getResponse().getStatusInfo();
        String title = status.getReasonPhrase().isEmpty() ? "Refused" : status.getReasonPhrase();
        return answer(Refusal.of(status.getStatusCode(), title, sentence(status.getStatusCode()))
                .problem());
    }

    private static String sentence(int status) {
        return switch (status) {
            case 404 -> "There is nothing at this address.";
            case 405 -> "This address does not take this method.";
            case 406 -> "None of the media types you accept can be given here.";
            case 413 -> "The body is larger than what is taken here.";
            case 415 -> "This media type is not taken here.";
            default -> "The request can't be served.";
        };
    }

    private static RestResponse<Problem> unauthorized(String detail) {
        Problem problem = Refusal.of(401, "Unauthorized", detail).problem();
        return RestResponse.ResponseBuilder.<Problem>create(401)
                .entity(problem)
                .type(Problem.MEDIA_TYPE)
                .header("WWW-Authenticate", "Bearer")
                .build();
    }

    private static RestResponse<Problem> failed(Throwable e) {
        String instance = "urn:uuid:" + UUID.randomUUID();
        LOG.errorf(e, "%s", instance);
        return answer(new Problem(
                "urn:cdp:problem:internal",
                "Internal error",
                500,
                "This is our fault. The log knows more under the instance.",
                instance,
                null,
                null));
    }

    private static RestResponse<Problem> answer(Problem problem) {
        var answer = RestResponse.ResponseBuilder.<Problem>create(problem.status())
                .entity(problem)
                .type(MediaType.valueOf(Problem.MEDIA_TYPE));
        if (problem.status() == OVERLOADED) {
            answer.header("Retry-After", RETRY_SECONDS);
        }
        String current = problem.current();
        return (current == null ? answer : answer.header("ETag", current)).build();
    }
}
