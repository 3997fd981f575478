package org.cdp.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;

/** The version of a record as HTTP speaks of it, and the conditions a request puts on it. */
@RequestScoped
public class ETag {

    private final HttpHeaders headers;

    ETag(HttpHeaders headers) {
        this.headers = headers;
    }

    public static String of(int version) {
        return "\"" + version + "\"";
    }

    /** Also differs when the shown names of other records do, so that a cached answer is never out of date. */
    static String of(int version, Object shown) {
        return "\"" + version + "-" + Integer.toHexString(shown.toString().hashCode()) + "\"";
    }

    /** A change must name the version it was made from: without it another's change could be lost unseen. */
    public void mustMatch(int version) {
        String sent = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (sent == null) {
            String detail = "A change needs 'If-Match' with the ETag of the version it was made from.";
            throw Refusal.of(428, "Precondition required", detail);
        }
        if (!names(sent, version)) {
            throw Refusal.stale(of(version));
        }
    }

    /** {@code If-None-Match: *} on a PUT means: make it, but do not replace it. */
    public void mustNotExist(int version) {
        if ("*".equals(headers.getHeaderString(HttpHeaders.IF_NONE_MATCH))) {
            throw Refusal.stale(of(version));
        }
    }

    /** Whoever names a version means a record that is there: when it is gone, their change must not bring it back. */
    public void mustNotBeExpected() {
        if (headers.getHeaderString(HttpHeaders.IF_MATCH) != null) {
            throw Refusal.stale(null);
        }
    }

    private static boolean names(String sent, int version) {
        return Arrays.stream(sent.split(","))
                .map(tag -> tag.strip().replaceAll("^\"|(-[0-9a-f]+)?\"$", ""))
                .anyMatch(tag -> tag.equals("*") || tag.equals(String.valueOf(version)));
    }
}
