package org.cdp.access;

import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.OidcTenantConfigBuilder;
import io.quarkus.oidc.runtime.OidcTenantConfig.ApplicationType;
import io.smallrye.config.ConfigMapping;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import org.cdp.platform.web.Refusal;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The identity provider that people sign in at (OpenID Connect, authorisation code with PKCE) and whose tokens programs
 * may send, when one is configured. It is first spoken to when somebody needs it: the register starts without it, and
 * everything else works while it is away.
 */
@ApplicationScoped
class Provider {

    private static final Logger LOG = Logger.getLogger(Provider.class);
    private static final String ADDRESS = "/api/v1/session/provider";
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration AWAY = Duration.ofSeconds(10);
    private static final int JWT_PARTS = 3;

    private final Settings settings;

    Provider(Settings settings) {
        this.settings = settings;
    }

    /** Where a browser goes to sign in; nowhere when no provider is configured. */
    @Nullable
    String address() {
        return url().isPresent() ? ADDRESS : null;
    }

    /** Whether this may be one of its tokens rather than a key. */
    boolean isTokenOf(String token) {
        return url().isPresent() && !token.startsWith(Secret.START) && token.split("\\.", -1).length == JWT_PARTS;
    }

    boolean isSigningIn(RoutingContext request) {
        return url().isPresent() && request.normalizedPath().equals(ADDRESS);
    }

    /** For a browser that comes to sign in. */
    OidcTenantConfig browser() {
        return base("browser")
                .applicationType(ApplicationType.WEB_APP)
                .authentication()
                .redirectPath(ADDRESS)
                .pkceRequired()
                .nonceRequired()
                .scopes("profile", "email")
                .cookiePath(ADDRESS)
                .end()
                .build();
    }

    /** For a program that sends a token: it must be of this issuer, and for this register. */
    OidcTenantConfig token() {
        return base("token")
                .applicationType(ApplicationType.SERVICE)
                .token()
                .audience(settings.audience().filter(whom -> !whom.isBlank()).orElseGet(this::clientId))
                .subjectRequired()
                .end()
                .build();
    }

    /** Of whatever failed on the way to it. */
    static Refusal away(Throwable e) {
        LOG.warnf(
                "The identity provider can't be reached: %s", SecurityEvents.onOneLine(String.valueOf(e.getMessage())));
        return Refusal.later(503, "Identity provider away", "The identity provider can't be reached now.", AWAY);
    }

    private OidcTenantConfigBuilder base(String name) {
        OidcTenantConfigBuilder tenant = new OidcTenantConfigBuilder()
                .tenantId(name)
                .authServerUrl(url().orElseThrow())
                .clientId(clientId())
                .connectionTimeout(PATIENCE);
        return settings.clientSecret()
                .filter(secret -> !secret.isBlank())
                .map(tenant::credentials)
                .orElse(tenant);
    }

    private Optional<String> url() {
        return settings.url().filter(url -> !url.isBlank());
    }

    private String clientId() {
        return settings.clientId().filter(id -> !id.isBlank()).orElse("cdp-register");
    }

    @ConfigMapping(prefix = "cdp.oidc")
    interface Settings {

        /** Address of the issuer, below which its discovery document lies. None: people sign in with keys. */
        Optional<String> url();

        /** What the provider calls the register. */
        Optional<String> clientId();

        /** What the register proves itself with; none for a public client. */
        Optional<String> clientSecret();

        /** Whom a token must be meant for; the client id when left out. */
        Optional<String> audience();
    }
}
