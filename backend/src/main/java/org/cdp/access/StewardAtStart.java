package org.cdp.access;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import org.jboss.logging.Logger;

/** Sees to it at each start that a steward can get in, and shows a key that it made for that, once. */
@ApplicationScoped
class StewardAtStart {

    private static final Logger LOG = Logger.getLogger(StewardAtStart.class);

    private final Keys keys;

    StewardAtStart(Keys keys) {
        this.keys = keys;
    }

    /** The key is shown before it is committed: whoever is killed in between has seen a dead key, and gets another. */
    @Transactional
    void onStart(@Observes @Priority(10) StartupEvent start) {
        keys.atStart().ifPresent(secret -> LOG.infof("A steward key, shown this once: %s", secret));
    }
}
