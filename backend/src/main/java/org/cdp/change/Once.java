package org.cdp.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.cdp.access.Access;
import org.cdp.access.Caller;
import org.cdp.platform.web.Refusal;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * Safe retries: a request with an {@code Idempotency-Key} is done once, and whoever repeats it gets the first answer
 * again. The answer is kept in the transaction of the write, so there is never one without the other.
 */
@RequestScoped
public class Once {

    private static final String HEADER = "Idempotency-Key";
    private static final int LONGEST_KEY = 200;
    private static final Duration KEPT = Duration.ofDays(2);

    private final HttpHeaders headers;
    private final UriInfo address;
    private final Access access;
    private final ObjectMapper json;
    private final Clock clock;

    Once(HttpHeaders headers, UriInfo address, Access access, ObjectMapper json, Clock clock) {
        this.headers = headers;
        this.address = address;
        this.access = access;
        this.json = json;
        this.clock = clock;
    }

    /** Does the work, or gives the answer that it had. {@code form} is what was asked; another one under the same key is refused. */
    public <T> RestResponse<T> answer(Object form, Class<T> type, Supplier<RestResponse<T>> work) {
        return answer(form, type, UnaryOperator.identity(), work);
    }

    /** @param kept what of the answer is kept to be given again: a secret is not */
    public <T> RestResponse<T> answer(
            Object form, Class<T> type, UnaryOperator<T> kept, Supplier<RestResponse<T>> work) {
        String key = headers.getHeaderString(HEADER);
        if (key == null) {
            return work.get();
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw Refusal.parameter(HEADER, "must have 1 to " + LONGEST_KEY + " characters");
        }
        String scope = access.caller().map(Caller::actor) + " " + address.getPath() + " " + key;
        waitForNobody(scope);
        Retry earlier = Retry.findById(scope);
        return earlier == null ? first(scope, form, kept, work) : again(earlier, form, type);
    }

    private <T> RestResponse<T> first(
            String scope, Object form, UnaryOperator<T> kept, Supplier<RestResponse<T>> work) {
        RestResponse<T> answer = work.get();
        Retry.forgetBefore(clock.instant().minus(KEPT));
        new Retry(
                        scope,
                        fingerprint(form),
                        answer.getStatus(),
                        answer.getHeaderString(HttpHeaders.LOCATION),
                        answer.getHeaderString(HttpHeaders.ETAG),
                        written(kept.apply(answer.getEntity())),
                        clock.instant())
                .persist();
        return answer;
    }

    private <T> RestResponse<T> again(Retry earlier, Object form, Class<T> type) {
        if (!earlier.fingerprint.equals(fingerprint(form))) {
            String detail = "This Idempotency-Key was used before with another body.";
            throw Refusal.of(422, "Key used before", detail);
        }
        return RestResponse.ResponseBuilder.<T>create(earlier.status)
                .entity(read(earlier.body, type))
                .header(HttpHeaders.ETAG, earlier.etag)
                .location(earlier.location == null ? null : URI.create(earlier.location))
                .header("Idempotent-Replayed", "true")
                .build();
    }

    /** One request per key at a time: the one that comes second is told, rather than made to wait. */
    private void waitForNobody(String scope) {
        boolean mine = (boolean) Panache.getEntityManager()
                .createNativeQuery("select pg_try_advisory_xact_lock(hashtextextended(:scope, 0))", Boolean.class)
                .setParameter("scope", scope)
                .getSingleResult();
        if (!mine) {
            throw Refusal.of(409, "In progress", "A request with this Idempotency-Key is still being worked on.");
        }
    }

    private String fingerprint(Object form) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(form));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException | JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String written(@Nullable Object entity) {
        try {
            return json.writeValueAsString(entity);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T read(String body, Class<T> type) {
        try {
            return json.readValue(body, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
