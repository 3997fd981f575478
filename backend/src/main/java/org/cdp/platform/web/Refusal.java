package org.cdp.platform.web;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cdp.platform.web.Problem.Fault;
import org.jspecify.annotations.Nullable;

/** A request that is refused, with the reason as the caller will read it. */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final int MOST_LISTED = 100;

    private final transient Problem problem;
    private final @Nullable Duration wait;

    private Refusal(int status, String title, String detail, @Nullable List<Fault> errors, @Nullable String current) {
        this(status, title, detail, errors, current, null);
    }

    private Refusal(
            int status,
            String title,
            String detail,
            @Nullable List<Fault> errors,
            @Nullable String current,
            @Nullable Duration wait) {
        super(detail);
        this.wait = wait;
        String type = "urn:cdp:problem:" + title.toLowerCase(Locale.ROOT).replace(' ', '-');
        problem = new Problem(type, title, status, detail, null, errors, current);
    }

    public static Refusal of(int status, String title, String detail) {
        return new Refusal(status, title, detail, null, null);
    }

    public static Refusal of(int status, String title, String detail, List<Fault> errors) {
        return new Refusal(status, title, detail, errors, null);
    }

    public static Refusal invalid(List<Fault> errors) {
        return new Refusal(400, "Invalid request", "The request breaks a rule of the contract.", errors, null);
    }

    /** Of a whole file, for things at many places: of more than a hundred the first hundred are listed. */
    public static Refusal listing(int status, String title, String detail, List<Fault> errors) {
        boolean many = errors.size() > MOST_LISTED;
        String counted =
                many ? detail + " The first %d of %d are listed.".formatted(MOST_LISTED, errors.size()) : detail;
        return new Refusal(status, title, counted, many ? errors.subList(0, MOST_LISTED) : errors, null);
    }

    public static Refusal field(String pointer, String detail) {
        return invalid(List.of(new Fault(pointer, null, detail)));
    }

    public static Refusal parameter(String name, String detail) {
        return invalid(List.of(new Fault(null, name, detail)));
    }

    public static Refusal unknown(String type, Object id) {
        return of(404, "Not found", "There is no " + type + " '" + id + "'.");
    }

    /** Of a reference to what is not there for this caller: told as the database tells of what is not there at all. */
    public static Refusal dangling(String constraint, Object id) {
        return of(422, "Rule broken", DatabaseProblem.dangling(constraint, id.toString()));
    }

    public static Refusal forbidden(String detail) {
        return of(403, "Forbidden", detail);
    }

    public static Refusal stale(@Nullable String current) {
        String detail = "The record was changed since you read it: read it again and repeat your change.";
        return new Refusal(412, "Stale version", detail, null, current);
    }

    /** Of what can't be answered now, and may be asked again soon. */
    static Refusal overloaded() {
        return of(503, "Overloaded", "The register is too busy to answer this now.");
    }

    /** Of what may be asked again after this while. */
    public static Refusal later(int status, String title, String detail, Duration wait) {
        return new Refusal(status, title, detail, null, null, wait);
    }

    /** Whole seconds to wait before asking again, when waiting helps; never less than that takes. */
    public Optional<Long> retryAfter() {
        return Optional.ofNullable(wait)
                .map(time -> Math.max(1, time.plusMillis(999).toSeconds()));
    }

    public Problem problem() {
        return problem;
    }
}
