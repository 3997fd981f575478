package org.cdp.access;

import io.quarkus.oidc.OidcSession;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A browser on its way to the identity provider and back. */
@RequestScoped
class AtProvider {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final SecurityIdentity identity;
    private final OidcAuthenticationMechanism oidc;
    private final OidcSession session;
    private final RoutingContext routing;
    private final People people;

    AtProvider(
            SecurityIdentity identity,
            OidcAuthenticationMechanism oidc,
            OidcSession session,
            RoutingContext routing,
            People people) {
        this.identity = identity;
        this.oidc = oidc;
        this.session = session;
        this.routing = routing;
        this.people = people;
    }

    /** Who has just come back. The provider's tokens are let go: from here on the register's own session counts. */
    Optional<Person> person() {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Optional.empty();
        }
        session.logout().await().atMost(PATIENCE);
        return Optional.of(
                people.known(token.getIssuer(), token.getSubject(), TokenIdentity.nameIn(token), emailIn(token)));
    }

    RestResponse<Void> sendThere() {
        ChallengeData there = oidc.getChallenge(routing)
                .onFailure()
                .transform(Provider::away)
                .await()
                .atMost(PATIENCE);
        var answer = RestResponse.ResponseBuilder.<Void>create(there.status);
        there.getHeaders().forEach((name, value) -> answer.header(name.toString(), value));
        return answer.build();
    }

    private static @Nullable String emailIn(JsonWebToken token) {
        return Boolean.TRUE.equals(token.getClaim("email_verified")) ? token.getClaim("email") : null;
    }
}
