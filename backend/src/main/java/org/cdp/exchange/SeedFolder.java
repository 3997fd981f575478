package org.cdp.exchange;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cdp.platform.data.CannotStart;

/** The folder of data sets that CDP_SEEDS names: one file per concept, any of which may be left out. */
record SeedFolder(Path folder, ObjectMapper json) {

    private static final List<String> FILES =
            List.of("agencies", "clusters", "interventions", "contributions", "statements", "adoptions");

    Bundle read() {
        if (!Files.isDirectory(folder) || !Files.isReadable(folder)) {
            throw new CannotStart("There is no folder " + folder.toAbsolutePath() + " that can be read (CDP_SEEDS).");
        }
        try {
            return bundle();
        } catch (IOException e) {
            String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            throw new CannotStart(
                    "The data sets in " + folder.toAbsolutePath() + " (CDP_SEEDS) can't be read: " + reason, e);
        }
    }

    private Bundle bundle() throws IOException {
        ObjectNode whole = json.createObjectNode();
        for (String name : FILES) {
            Path file = file(name);
            if (Files.exists(file)) {
                whole.set(name, json.readTree(file.toFile()));
            }
        }
        Path rates = file("exchange-rates");
        if (Files.exists(rates)) {
            whole.putArray("exchangeRates").add(json.readTree(rates.toFile()));
        }
        return json.treeToValue(whole, Bundle.class);
    }

    private Path file(String name) {
        return folder.resolve(name + ".json");
    }
}
