package org.cdp.exchange;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.ConfigMapping;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.Optional;
import org.cdp.access.Access;
import org.cdp.change.ChangeLog;
import org.cdp.platform.data.Turn;
import org.jboss.logging.Logger;

/** Loads the documented facts on the first start, as anybody's bundle is loaded. What people change later stays. */
@ApplicationScoped
class Seeds {

    private static final Logger LOG = Logger.getLogger(Seeds.class);

    private final Settings settings;
    private final Access access;
    private final ChangeLog log;
    private final ObjectMapper json;
    private final ImportBundle imports;

    Seeds(Settings settings, Access access, ChangeLog log, ObjectMapper json, ImportBundle imports) {
        this.settings = settings;
        this.access = access;
        this.log = log;
        this.json = json;
        this.imports = imports;
    }

    /** After a steward can get in. Of several nodes that start at once one loads; the others wait, and find it done. */
    @ActivateRequestContext
    @Transactional
    @TransactionConfiguration(timeout = Turn.LONG_SECONDS)
    void onStart(@Observes @Priority(20) StartupEvent start) {
        settings.seeds().ifPresent(this::loadOnce);
    }

    private void loadOnce(Path folder) {
        Turn.allowLong();
        Turn.SEEDS.take();
        if (log.isEmpty()) {
            Bundle bundle = new SeedFolder(folder, json).read();
            access.actAsRegister();
            LOG.infof("Loaded %d records from %s", imports.run(bundle).created(), folder);
        }
    }

    @ConfigMapping(prefix = "cdp")
    interface Settings {

        /** Folder of data sets to load on the first start; none when empty. */
        Optional<Path> seeds();
    }
}
