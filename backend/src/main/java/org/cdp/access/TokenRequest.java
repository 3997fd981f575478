package org.cdp.access;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who holds this token, whose signature, issuer, audience and time are good? */
final class TokenRequest extends BaseAuthenticationRequest {

    private final JsonWebToken token;

    TokenRequest(JsonWebToken token) {
        this.token = token;
    }

    JsonWebToken token() {
        return token;
    }
}
