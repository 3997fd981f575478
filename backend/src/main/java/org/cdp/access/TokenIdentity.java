package org.cdp.access;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Knows whom the identity provider vouches for. What they may do, stewards say here and not the provider there. */
@ApplicationScoped
class TokenIdentity implements IdentityProvider<TokenRequest> {

    @Override
    public Class<TokenRequest> getRequestType() {
        return TokenRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(TokenRequest request, AuthenticationRequestContext context) {
        JsonWebToken token = request.token();
        if (isIdToken(token)) {
            return Uni.createFrom().failure(new AuthenticationFailedException());
        }
        return context.runBlocking(
                () -> QuarkusTransaction.requiringNew().call(() -> Access.identityOf(holder(token))));
    }

    /** One that tells a browser who signed in opens nothing here, though it is as well signed. */
    private static boolean isIdToken(JsonWebToken token) {
        return "ID".equals(token.getClaim("typ")) || token.containsClaim("nonce") || token.containsClaim("at_hash");
    }

    /** Somebody whom the register does not know yet may read what is public. */
    private static Caller holder(JsonWebToken token) {
        return Person.known(token.getIssuer(), token.getSubject())
                .map(person -> person.caller(null))
                .orElseGet(() -> new Caller(null, null, nameIn(token), Set.of(), Allowance.USUAL));
    }

    static String nameIn(JsonWebToken token) {
        return Optional.<String>ofNullable(token.getClaim("name"))
                .or(() -> Optional.ofNullable(token.getClaim("preferred_username")))
                .orElseGet(token::getSubject);
    }
}
