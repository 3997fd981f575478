package org.cdp.access;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Knows the holder of a key. */
@ApplicationScoped
class KeyIdentity implements IdentityProvider<KeyRequest> {

    private final Guesses guesses;

    KeyIdentity(Guesses guesses) {
        this.guesses = guesses;
    }

    @Override
    public Class<KeyRequest> getRequestType() {
        return KeyRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(KeyRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> QuarkusTransaction.requiringNew().call(() -> identify(request)));
    }

    private SecurityIdentity identify(KeyRequest request) {
        return Access.identityOf(
                guesses.keyOf(request.sent(), request.address()).caller());
    }
}
