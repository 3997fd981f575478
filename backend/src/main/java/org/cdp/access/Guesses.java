package org.cdp.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.cdp.access.SecurityEvent.Kind;
import org.cdp.platform.web.Refusal;

/**
 * Tells good keys from bad ones, and looks at no more keys of an address that sends too many that never were. One that
 * has expired or was revoked is no guess: its holder may not know yet.
 */
@ApplicationScoped
class Guesses {

    private static final Duration WINDOW = Duration.ofHours(1);

    private final Cache<String, Bucket> left =
            Caffeine.newBuilder().expireAfterAccess(WINDOW).maximumSize(100_000).build();

    private final Clock clock;
    private final SecurityEvents events;
    private final Settings settings;

    Guesses(Clock clock, SecurityEvents events, Settings settings) {
        this.clock = clock;
        this.events = events;
        this.settings = settings;
    }

    /** The good key of what was sent from this address; anything else is refused. */
    AccessKey keyOf(String sent, String address) {
        Bucket guesses = left.get(Address.networkOf(address), network -> full());
        if (guesses.getAvailableTokens() < 1) {
            throw tooMany(guesses, address);
        }
        Instant now = clock.instant();
        Optional<Secret> secret = Secret.read(sent);
        AccessKey key = secret.flatMap(text -> AccessKey.good(text, now)).orElseThrow(() -> {
            refuse(secret.flatMap(AccessKey::of), guesses, address);
            return new AuthenticationFailedException();
        });
        key.used(now);
        return key;
    }

    private void refuse(Optional<AccessKey> known, Bucket guesses, String address) {
        if (known.isEmpty()) {
            guesses.tryConsume(1);
        }
        events.noteRefusal(
                Kind.KEY_REFUSED,
                known.map(AccessKey::caller).orElse(null),
                address,
                known.isEmpty() ? "unknown" : "revoked or expired");
    }

    /** Refused before the key is looked at: whether it is good can't be told from the answer. */
    private AuthenticationFailedException tooMany(Bucket guesses, String address) {
        Duration wait = Duration.ofNanos(guesses.estimateAbilityToConsume(1).getNanosToWaitForRefill());
        events.noteRefusal(Kind.LIMITED, null, address, "unknown keys");
        return new AuthenticationFailedException(Refusal.later(
                429,
                "Too many requests",
                "Too many unknown keys came from this address: none is looked at now.",
                wait));
    }

    private Bucket full() {
        int allowed = settings.unknownKeys();
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(allowed).refillGreedy(allowed, WINDOW))
                .build();
    }

    @ConfigMapping(prefix = "cdp.limit")
    interface Settings {

        /** How many unknown keys an hour are looked at of one address. */
        @WithDefault("100")
        int unknownKeys();
    }
}
