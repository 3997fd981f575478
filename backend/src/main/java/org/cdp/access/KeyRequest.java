package org.cdp.access;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** Who holds this key, sent from this address? */
final class KeyRequest extends BaseAuthenticationRequest {

    private final String sent;
    private final String address;

    KeyRequest(String sent, String address) {
        this.sent = sent;
        this.address = address;
    }

    String sent() {
        return sent;
    }

    String address() {
        return address;
    }
}
