package org.cdp.exchange.iati;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cdp.platform.value.Ids;
import org.jspecify.annotations.Nullable;

/**
 * Which clusters a file means: a tag names one by its id or name, a location by a place that no other cluster is in. A
 * location alone makes no cluster.
 */
final class Clusters {

    private final Map<String, @Nullable String> named = new HashMap<>();
    private final Map<String, @Nullable String> placed = new HashMap<>();

    static Clusters known(EntityManager register) {
        Clusters clusters = new Clusters();
        Rows.of(register, "select id, id from cluster union select id, name from cluster")
                .forEach(row -> put(clusters.named, (String) row[1], (String) row[0]));
        Rows.of(register, "select cluster, name from cluster_place")
                .forEach(row -> put(clusters.placed, (String) row[1], (String) row[0]));
        return clusters;
    }

    private static void put(Map<String, @Nullable String> map, String name, String id) {
        String plain = Ids.plain(name);
        map.put(plain, map.containsKey(plain) && !id.equals(map.get(plain)) ? null : id);
    }

    List<String> of(Element activity) {
        Stream<@Nullable String> tagged = activity.children("tag")
                .flatMap(tag -> Stream.concat(tag.attribute("code").stream(), tag.narrative().stream()))
                .map(name -> named.get(Ids.plain(name)));
        Stream<@Nullable String> located = activity.children("location")
                .flatMap(location -> location.child("name").flatMap(Element::narrative).stream())
                .map(name -> placed.get(Ids.plain(name)));
        return Stream.concat(tagged, located)
                .filter(java.util.Objects::nonNull)
                .map(java.util.Objects::requireNonNull)
                .distinct()
                .toList();
    }
}
