package org.cdp.platform.web;

import jakarta.ws.rs.WebApplicationException;

/** A parameter whose text could not be read as what it should be. The platform reports these as "not found". */
final class ParameterProblem {

    private ParameterProblem() {}

    static Refusal of(WebApplicationException e) {
        Throwable cause = e;
        for (Throwable next = e.getCause(); next != null; next = next.getCause()) {
            cause = next;
        }
        String said = cause instanceof IllegalArgumentException ? String.valueOf(cause.getMessage()) : "";
        return Refusal.of(400, "Invalid request", "A parameter of the address can't be read: " + said);
    }
}
