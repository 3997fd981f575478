package org.cdp.platform.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Says what HTTP wants said besides the body: where the next page is, and that nothing changed since the last look. */
class Headers {

    @ServerResponseFilter
    void link(ContainerRequestContext request, ContainerResponseContext answer) {
        if (answer.getEntity() instanceof Paged page && page.next() != null) {
            var next = request.getUriInfo()
                    .getRequestUriBuilder()
                    .replaceQueryParam("after", page.next())
                    .build();
            String address = next.getRawPath() + "?" + next.getRawQuery();
            answer.getHeaders().putSingle(HttpHeaders.LINK, "<" + address + ">; rel=\"next\"");
        }
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
