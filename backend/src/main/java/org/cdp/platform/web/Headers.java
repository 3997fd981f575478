package org.cdp.platform.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Says what HTTP wants said besides the body: where the next page is, who may keep the answer, that nothing changed. */
class Headers {

    @ServerResponseFilter
    void link(ContainerRequestContext request, ContainerResponseContext answer) {
        if (answer.getEntity() instanceof Paged page && page.next() != null) {
            String address = "/api/v1" + request.getUriInfo().getPath() + "?" + asked(request) + "after=" + page.next();
            answer.getHeaders().putSingle(HttpHeaders.LINK, "<" + address + ">; rel=\"next\"");
        }
    }

    /** What was asked, written anew: what came may hold what belongs in no address. */
    private static String asked(ContainerRequestContext request) {
        StringBuilder query = new StringBuilder();
        request.getUriInfo().getQueryParameters().forEach((name, values) -> {
            if (!name.equals("after")) {
                values.forEach(value -> query.append(name)
                        .append('=')
                        .append(URLEncoder.encode(value, StandardCharsets.UTF_8))
                        .append('&'));
            }
        });
        return query.toString();
    }

    /** An answer may be kept by anybody when nobody in particular asked, and is always looked at again before it is used. */
    @ServerResponseFilter
    void keep(ContainerRequestContext request, ContainerResponseContext answer) {
        boolean reads = "GET".equals(request.getMethod()) && answer.getStatus() == 200;
        boolean anybody = request.getHeaderString(HttpHeaders.AUTHORIZATION) == null
                && request.getHeaderString(HttpHeaders.COOKIE) == null;
        String keeping = anybody ? (reads ? "public, no-cache" : "no-store") : "private, no-store";
        answer.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, keeping);
        answer.getHeaders().putSingle(HttpHeaders.VARY, "Authorization, Cookie, Accept, Accept-Encoding");
    }

    @ServerResponseFilter
    void unchanged(ContainerRequestContext request, ContainerResponseContext answer) {
        String known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        String tag = answer.getHeaderString(HttpHeaders.ETAG);
        if ("GET".equals(request.getMethod()) && tag != null && known != null && known.contains(tag)) {
            answer.setStatus(304);
            answer.setEntity(null);
        }
    }
}
