package org.cdp.exchange;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.ConfigMapping;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cdp.access.Access;
import org.cdp.change.ChangeLog;
import org.jboss.logging.Logger;

/** Loads the documented facts on the first start, as anybody's bundle is loaded. What people change later stays. */
@ApplicationScoped
class Seeds {

    private static final Logger LOG = Logger.getLogger(Seeds.class);
    private static final List<String> FILES =
            List.of("agencies", "clusters", "interventions", "contributions", "statements", "adoptions");

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

    /** After the first key was made. */
    @ActivateRequestContext
    void onStart(@Observes @Priority(20) StartupEvent start) throws IOException {
        if (settings.seeds().isPresent() && log.isEmpty()) {
            load(settings.seeds().get());
        }
    }

    private void load(Path folder) throws IOException {
        access.actAsRegister();
        ImportReport report = imports.run(bundle(folder));
        LOG.infof("Loaded %d records from %s", report.created(), folder);
    }

    private Bundle bundle(Path folder) throws IOException {
        ObjectNode whole = json.createObjectNode();
        for (String name : FILES) {
            Path file = folder.resolve(name + ".json");
            if (Files.exists(file)) {
                whole.set(name, json.readTree(file.toFile()));
            }
        }
        return json.treeToValue(whole, Bundle.class);
    }

    @ConfigMapping(prefix = "cdp")
    interface Settings {

        /** Folder of data sets to load on the first start; none when empty. */
        Optional<Path> seeds();
    }
}
