package org.cdp.platform.web;

import java.util.List;
import java.util.Locale;
import org.cdp.platform.web.Problem.Fault;
import org.jspecify.annotations.Nullable;

/** A request that is refused, with the reason as the caller will read it. */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    private Refusal(int status, String title, String detail, @Nullable List<Fault> errors, @Nullable String current) {
        super(detail);
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

    public Problem problem() {
        return problem;
    }
}
