package org.cdp.change.webhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** How deliveries are made. */
@ConfigMapping(prefix = "cdp.webhooks")
interface WebhookSettings {

    /** Whether http and addresses inside our own network may be delivered to: for trying it out on one machine. */
    @WithDefault("false")
    boolean allowPrivate();

    /** What signing secrets are encrypted with; the password of the database when empty. */
    Optional<String> key();

    /** After so many failures a delivery is given up; with the pause below that is after some six hours. */
    @WithDefault("12")
    int attempts();

    /** The pause after the first failure; it doubles with each further one. */
    @WithDefault("10S")
    Duration firstPause();

    /** How long the secret before the last rotation still signs as well. */
    @WithDefault("24H")
    Duration overlap();

    /** How long a receiver may take to answer. */
    @WithDefault("15S")
    Duration patience();
}
