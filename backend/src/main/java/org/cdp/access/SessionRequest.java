package org.cdp.access;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** Who is at the browser that holds this? */
final class SessionRequest extends BaseAuthenticationRequest {

    private final String sent;

    SessionRequest(String sent) {
        this.sent = sent;
    }

    String sent() {
        return sent;
    }
}
