package org.cdp.fuzz;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** The records that were made here, by the list they are in: requests name them, and change no others. */
final class Known {

    /** Which list the fields and parameters of a name speak of. */
    private static final Map<String, String> LISTS = Map.ofEntries(
            Map.entry("agency", "agencies"),
            Map.entry("provider", "agencies"),
            Map.entry("receiver", "agencies"),
            Map.entry("holder", "agencies"),
            Map.entry("reportedBy", "agencies"),
            Map.entry("awaiting", "agencies"),
            Map.entry("adopter", "agencies"),
            Map.entry("into", "agencies"),
            Map.entry("cluster", "clusters"),
            Map.entry("fromCluster", "clusters"),
            Map.entry("toClusters", "clusters"),
            Map.entry("intervention", "interventions"),
            Map.entry("from", "interventions"),
            Map.entry("to", "interventions"),
            Map.entry("programme", "interventions"),
            Map.entry("contribution", "contributions"),
            Map.entry("person", "people"));

    private final Map<String, List<String>> ids = new HashMap<>();
    private final Map<String, String> etags = new HashMap<>();

    void add(String list, String id) {
        List<String> known = ids.computeIfAbsent(list, none -> new ArrayList<>());
        if (known.size() < 60) {
            known.add(id);
        }
    }

    void saw(String path, String etag) {
        etags.put(path, etag);
    }

    @Nullable
    String etagOf(String path) {
        return etags.get(path);
    }

    @Nullable
    String oneFor(String name, Random random) {
        return LISTS.containsKey(name) ? oneOf(LISTS.get(name), random) : null;
    }

    @Nullable
    String oneOf(String list, Random random) {
        List<String> known = ids.getOrDefault(list, List.of());
        return known.isEmpty() ? null : known.get(random.nextInt(known.size()));
    }

    String instant() {
        return Instant.now().minusSeconds(1).toString();
    }
}
