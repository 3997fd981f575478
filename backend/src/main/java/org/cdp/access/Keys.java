package org.cdp.access;

import io.smallrye.config.ConfigMapping;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.cdp.platform.web.Refusal;
import org.jspecify.annotations.Nullable;

/** Makes and revokes keys. */
@ApplicationScoped
public class Keys {

    private static final Duration LONGEST = Duration.ofDays(365);

    private final Clock clock;
    private final Settings settings;

    Keys(Clock clock, Settings settings) {
        this.clock = clock;
        this.settings = settings;
    }

    NewKey make(KeyForm form) {
        return make(form.label(), form.agency(), form.role(), until(form.expires()), Secret.random());
    }

    void revoke(AccessKey key) {
        if (key.revokedAt == null) {
            key.revokedAt = clock.instant();
        }
    }

    /**
     * The first steward key, on the first start only: the configured one, or a new one.
     *
     * @return its secret when it was made here and so has to be shown, once
     */
    @Transactional
    public Optional<String> first() {
        if (AccessKey.count() > 0) {
            return Optional.empty();
        }
        Optional<String> configured = settings.stewardKey().filter(key -> !key.isBlank());
        Secret secret = configured.map(Secret::new).orElseGet(Secret::random);
        make("first steward", null, Role.STEWARD, clock.instant().plus(LONGEST), secret);
        return configured.isPresent() ? Optional.empty() : Optional.of(secret.text());
    }

    private NewKey make(String label, @Nullable String agency, Role role, Instant expires, Secret secret) {
        AccessKey key = new AccessKey(label, agency, role, secret, clock.instant(), expires);
        key.persistAndFlush();
        return new NewKey(KeySummary.of(key), secret.text());
    }

    private Instant until(@Nullable Instant wanted) {
        Instant latest = clock.instant().plus(LONGEST);
        if (wanted == null) {
            return latest;
        }
        if (wanted.isAfter(latest) || wanted.isBefore(clock.instant())) {
            throw Refusal.field("/expires", "must lie between now and a year from now");
        }
        return wanted;
    }

    @ConfigMapping(prefix = "cdp")
    interface Settings {

        /** Secret of the first steward key; made and printed at the first start when empty. */
        Optional<String> stewardKey();
    }
}
