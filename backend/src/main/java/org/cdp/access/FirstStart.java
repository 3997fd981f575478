package org.cdp.access;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** Makes the first steward key and shows it, once. */
@ApplicationScoped
class FirstStart {

    private static final Logger LOG = Logger.getLogger(FirstStart.class);

    private final Keys keys;

    FirstStart(Keys keys) {
        this.keys = keys;
    }

    void onStart(@Observes @Priority(10) StartupEvent start) {
        keys.first().ifPresent(secret -> LOG.infof("The first steward key, shown this once: %s", secret));
    }
}
