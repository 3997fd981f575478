package org.cdp.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.cdp.access.SecurityEvent.Kind;
import org.jspecify.annotations.Nullable;

/** Opens and ends the sessions of people at their browsers. */
@ApplicationScoped
class Sessions {

    private static final Duration REMEMBERED = Duration.ofDays(30);

    private final Clock clock;
    private final SecurityEvents events;
    private final Settings settings;

    Sessions(Clock clock, SecurityEvents events, Settings settings) {
        this.clock = clock;
        this.events = events;
        this.settings = settings;
    }

    /** @return what the browser will send */
    Secret open(UUID person, @Nullable UUID key) {
        Instant now = clock.instant();
        Secret secret = Secret.ofSession();
        BrowserSession.forgetBefore(now.minus(REMEMBERED));
        new BrowserSession(secret, person, key, now, now.plus(settings.longest())).persistAndFlush();
        events.note(Kind.SIGNED_IN, key, person, key == null ? "at the identity provider" : "with a key");
        return secret;
    }

    /** Who is at this browser. Their roles are those of now: one that was taken back is gone at once. */
    Optional<Caller> caller(String sent) {
        Instant now = clock.instant();
        Optional<BrowserSession> session = open(sent, now);
        session.ifPresent(open -> open.seen(now));
        return session.map(open -> Person.<Person>findById(open.person).caller(open.key));
    }

    void end(String sent) {
        Instant now = clock.instant();
        open(sent, now).ifPresent(session -> {
            session.endedAt = now;
            events.note(Kind.SIGNED_OUT, session.key, session.person, "");
        });
    }

    void endAllOf(UUID person) {
        BrowserSession.endAllOf(person, clock.instant());
        events.note(Kind.SIGNED_OUT, null, person, "everywhere, by a steward");
    }

    Duration longest() {
        return settings.longest();
    }

    private Optional<BrowserSession> open(String sent, Instant now) {
        return Secret.read(sent).flatMap(secret -> BrowserSession.open(secret, now, settings.idle()));
    }

    @ConfigMapping(prefix = "cdp.session")
    interface Settings {

        /** How long a session lasts, whatever happens in it. */
        @WithDefault("12H")
        Duration longest();

        /** How long it lasts while nothing happens in it. */
        @WithDefault("1H")
        Duration idle();
    }
}
