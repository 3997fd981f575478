package org.cdp.access;

import io.smallrye.config.ConfigMapping;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.cdp.platform.data.CannotStart;
import org.cdp.platform.data.Turn;
import org.cdp.platform.web.Refusal;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Makes and revokes keys. */
@ApplicationScoped
public class Keys {

    private static final Logger LOG = Logger.getLogger(Keys.class);
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
        Instant now = clock.instant();
        if (key.opensStewardDoors(now)) {
            Turn.STEWARDS.take(); // two could revoke each other's key
            if (AccessKey.goodStewards(now).allMatch(other -> other.id.equals(key.id))) {
                throw Refusal.of(409, "Conflict", "This is the last steward's key: make another one first.");
            }
        }
        if (key.revokedAt == null) {
            key.revokedAt = now;
        }
    }

    /**
     * The configured steward key is installed, once; when none is configured and no steward can get in, a key is made.
     *
     * @return the secret that was made here and so has to be shown, once
     */
    @Transactional
    public Optional<String> atStart() {
        Optional<Secret> configured = settings.stewardKey()
                .map(String::strip)
                .filter(key -> !key.isEmpty())
                .map(Keys::configured);
        Turn.allowLong();
        Turn.STEWARDS.take();
        configured.ifPresent(this::install);
        if (configured.isPresent()
                || AccessKey.goodStewards(clock.instant()).findAny().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                makeSteward("steward, made at a start", Secret.random()).secret());
    }

    /** A key that was revoked or has expired stays so: it was given up on purpose, or was meant to be replaced. */
    private void install(Secret secret) {
        Optional<AccessKey> held = AccessKey.of(secret);
        if (held.isEmpty()) {
            makeSteward("configured steward", secret);
        } else if (!held.get().opensStewardDoors(clock.instant())) {
            LOG.warn("The key in CDP_STEWARD_KEY is revoked, has expired or is no steward's: choose another one.");
        }
    }

    private NewKey makeSteward(String label, Secret secret) {
        return make(label, null, Role.STEWARD, clock.instant().plus(LONGEST), secret);
    }

    private static Secret configured(String text) {
        try {
            return new Secret(text);
        } catch (IllegalArgumentException malformed) {
            throw new CannotStart("CDP_STEWARD_KEY can't be used: " + malformed.getMessage() + ".");
        }
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

        /** Secret of a steward key. When empty, one is made and printed whenever there is none that is good. */
        Optional<String> stewardKey();
    }
}
