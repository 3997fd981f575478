package org.cdp.access;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/** Knows the holder of a key. */
@ApplicationScoped
class KeyIdentity implements IdentityProvider<TokenAuthenticationRequest> {

    private final Clock clock;

    KeyIdentity(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        String token = request.getToken().getToken();
        return context.runBlocking(() -> QuarkusTransaction.requiringNew().call(() -> identify(token)));
    }

    private SecurityIdentity identify(String token) {
        Instant now = clock.instant();
        AccessKey key = AccessKey.good(secret(token), now).orElseThrow(AuthenticationFailedException::new);
        key.used(now);
        return Access.identityOf(key.caller());
    }

    private static Secret secret(String token) {
        try {
            return new Secret(token);
        } catch (IllegalArgumentException e) {
            throw new AuthenticationFailedException();
        }
    }
}
