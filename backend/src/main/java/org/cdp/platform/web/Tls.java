package org.cdp.platform.web;

import io.vertx.core.http.HttpServerRequest;

/** Whether a request came over TLS, to here or to the proxy in front: a proxy says so, and one that lies cheats only itself. */
public final class Tls {

    private Tls() {}

    public static boolean of(HttpServerRequest request) {
        return request.isSSL()
                || "https".equalsIgnoreCase(request.scheme())
                || "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto"));
    }
}
