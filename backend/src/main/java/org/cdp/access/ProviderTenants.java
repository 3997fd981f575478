package org.cdp.access;

import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TenantConfigResolver;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells the platform how to speak to the identity provider, for the requests that {@link WhoIsAsking} hands to it. */
@ApplicationScoped
class ProviderTenants implements TenantConfigResolver {

    private final Provider provider;

    ProviderTenants(Provider provider) {
        this.provider = provider;
    }

    @Override
    public Uni<OidcTenantConfig> resolve(RoutingContext request, OidcRequestContext<OidcTenantConfig> context) {
        if (provider.address() == null) {
            return Uni.createFrom().nullItem();
        }
        if (request.request().getHeader("Authorization") != null) {
            return Uni.createFrom().item(provider.token());
        }
        return provider.isSigningIn(request)
                ? Uni.createFrom().item(provider.browser())
                : Uni.createFrom().nullItem();
    }
}
