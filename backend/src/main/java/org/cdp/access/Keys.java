package org.cdp.access;

import io.smallrye.config.ConfigMapping;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.cdp.platform.data.CannotStart;
import org.cdp.platform.data.Turn;
import org.cdp.platform.value.Ids;
import org.cdp.platform.web.Refusal;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Makes, rotates and revokes keys. */
@ApplicationScoped
public class Keys {

    private static final Logger LOG = Logger.getLogger(Keys.class);
    private static final Duration LONGEST = Duration.ofDays(365);
    private static final Duration OLD_SECRET = Duration.ofDays(1);
    private static final Duration OLD_SECRET_LONGEST = Duration.ofDays(30);

    private final Clock clock;
    private final SecurityEvents events;
    private final Settings settings;

    Keys(Clock clock, SecurityEvents events, Settings settings) {
        this.clock = clock;
        this.events = events;
        this.settings = settings;
    }

    NewKey make(KeyForm form) {
        return make(form, Secret.random());
    }

    NewKey rotate(AccessKey key, RotationForm form) {
        Instant now = clock.instant();
        if (!key.isGood(now)) {
            throw Refusal.of(409, "Conflict", "The key is revoked or has expired: make another one.");
        }
        Secret fresh = Secret.random();
        key.rotate(fresh, oldGoodUntil(form, now), until(form.expires()));
        AccessKey.flush();
        events.note(SecurityEvent.Kind.KEY_ROTATED, key.id, key.person, "");
        return new NewKey(KeySummary.of(key), fresh.text());
    }

    private static Instant oldGoodUntil(RotationForm form, Instant now) {
        Instant wanted = form.oldGoodUntil() == null ? now.plus(OLD_SECRET) : form.oldGoodUntil();
        if (wanted.isAfter(now.plus(OLD_SECRET_LONGEST))) {
            throw Refusal.field("/oldGoodUntil", "must be at most 30 days from now");
        }
        return wanted;
    }

    void revoke(AccessKey key) {
        Instant now = clock.instant();
        if (key.opensStewardDoors(now)) {
            mustLeaveAStewardWithout(other -> other.id.equals(key.id));
        }
        if (key.revokedAt == null) {
            key.revokedAt = now;
            events.note(SecurityEvent.Kind.KEY_REVOKED, key.id, key.person, "");
        }
    }

    /** Refuses what would leave no steward a way in. Two at once could shut each other out, so they take turns. */
    void mustLeaveAStewardWithout(Predicate<AccessKey> gone) {
        Turn.STEWARDS.take();
        if (AccessKey.goodStewards(clock.instant()).allMatch(gone)) {
            throw Refusal.of(409, "Conflict", "This is the last steward's key: make another one first.");
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

    /** The key is a person's, so that it also signs in at a browser. */
    private NewKey makeSteward(String label, Secret secret) {
        Person steward = new Person(Ids.next(), label, null, clock.instant());
        steward.persistAndFlush();
        new PersonRole(steward.id, Grant.STEWARD, clock.instant()).persistAndFlush();
        return make(KeyForm.ofPerson(label, steward.id), secret);
    }

    private static Secret configured(String text) {
        try {
            return new Secret(text);
        } catch (IllegalArgumentException malformed) {
            throw new CannotStart("CDP_STEWARD_KEY can't be used: " + malformed.getMessage() + ".");
        }
    }

    private NewKey make(KeyForm form, Secret secret) {
        AccessKey key = new AccessKey(form, secret, clock.instant(), until(form.expires()));
        key.persistAndFlush();
        events.note(SecurityEvent.Kind.KEY_MADE, key.id, key.person, "");
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

    static AccessKey get(UUID id) {
        return AccessKey.<AccessKey>findByIdOptional(id).orElseThrow(() -> Refusal.unknown("key", id));
    }

    @ConfigMapping(prefix = "cdp")
    interface Settings {

        /** Secret of a steward key. When empty, one is made and printed whenever there is none that is good. */
        Optional<String> stewardKey();
    }
}
