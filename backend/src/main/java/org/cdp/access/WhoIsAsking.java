package org.cdp.access;

import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Reads what a request carries to say who sends it: {@code Authorization: Bearer} with a key, or with a token of the
 * identity provider when there is one, else the cookie of a session. It reads nothing else: never a URL.
 */
@ApplicationScoped
class WhoIsAsking implements HttpAuthenticationMechanism {

    private static final String BEARER = "Bearer ";

    /** Who tells a caller what is missing: the platform's own mechanism would ask the provider again for that. */
    private static final String CHALLENGER = HttpAuthenticationMechanism.class.getName();

    /** Before the platform's own mechanism, which is asked only from here. */
    private static final int FIRST = 5000;

    private final Provider provider;
    private final OidcAuthenticationMechanism oidc;

    WhoIsAsking(Provider provider, OidcAuthenticationMechanism oidc) {
        this.provider = provider;
        this.oidc = oidc;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager identities) {
        String sent = request.request().getHeader("Authorization");
        if (sent != null) {
            String token =
                    sent.regionMatches(true, 0, BEARER, 0, BEARER.length()) ? sent.substring(BEARER.length()) : "";
            return provider.isTokenOf(token)
                    ? atProvider(request, identities).chain(identity -> holder(identity, identities))
                    : identities.authenticate(new KeyRequest(token, Address.of(request)));
        }
        if (provider.isSigningIn(request)) {
            return atProvider(request, identities);
        }
        String session = SessionCookie.in(request.request());
        return session == null ? Uni.createFrom().nullItem() : identities.authenticate(new SessionRequest(session));
    }

    private Uni<SecurityIdentity> atProvider(RoutingContext request, IdentityProviderManager identities) {
        return oidc.authenticate(request, identities)
                .onFailure()
                .invoke(() -> request.put(CHALLENGER, this))
                .onFailure(e -> !(e instanceof AuthenticationException))
                .transform(e -> new AuthenticationFailedException(Provider.away(e)));
    }

    private static Uni<SecurityIdentity> holder(SecurityIdentity vouched, IdentityProviderManager identities) {
        return vouched.getPrincipal() instanceof JsonWebToken token
                ? identities.authenticate(new TokenRequest(token))
                : Uni.createFrom().failure(new AuthenticationFailedException());
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer"));
    }

    @Override
    public int getPriority() {
        return FIRST;
    }
}
