package org.cdp.platform.web;

import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The good answers, each with the headers it owes. */
public final class Answer {

    private Answer() {}

    public static <T> RestResponse<T> of(T details, int version) {
        return ResponseBuilder.ok(details)
                .header(HttpHeaders.ETAG, ETag.of(version, details))
                .build();
    }

    public static <T> RestResponse<T> created(T details, int version, String location) {
        return ResponseBuilder.<T>created(URI.create("/api/v1/" + location))
                .entity(details)
                .header(HttpHeaders.ETAG, ETag.of(version, details))
                .build();
    }
}
