package org.cdp.access;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.util.Set;
import org.cdp.platform.web.Tls;
import org.jspecify.annotations.Nullable;

/**
 * The one thing that a browser holds: no script can read it, and it goes to no other site and with no request that
 * another site begins. It is secure but where there is no TLS to speak of: on this very machine.
 */
final class SessionCookie {

    /** With this beginning a browser takes it from this host alone, over TLS alone. */
    private static final String SECURE = "__Host-cdp_session";

    private static final String PLAIN = "cdp_session";
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    private SessionCookie() {}

    static @Nullable String in(HttpServerRequest request) {
        Cookie cookie = request.getCookie(name(request));
        return cookie == null || cookie.getValue().isEmpty() ? null : cookie.getValue();
    }

    static NewCookie holding(Secret secret, Duration longest, HttpServerRequest request) {
        return cookie(secret.text(), Math.toIntExact(longest.toSeconds()), request);
    }

    static NewCookie none(HttpServerRequest request) {
        return cookie("", 0, request);
    }

    private static NewCookie cookie(String value, int seconds, HttpServerRequest request) {
        return new NewCookie.Builder(name(request))
                .value(value)
                .path("/")
                .maxAge(seconds)
                .httpOnly(true)
                .secure(secure(request))
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }

    private static String name(HttpServerRequest request) {
        return secure(request) ? SECURE : PLAIN;
    }

    private static boolean secure(HttpServerRequest request) {
        String host = request.authority() == null ? "" : request.authority().host();
        return Tls.of(request) || !LOOPBACK.contains(host);
    }
}
