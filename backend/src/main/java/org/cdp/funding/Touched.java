package org.cdp.funding;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/**
 * The contributions whose place in a figure may have changed between two entries of the change log: themselves, or what
 * they are about, or what they are linked with.
 *
 * @param counted those
 * @param looked those, and all that they are linked with, which decides what of them is passed on
 */
record Touched(List<UUID> counted, List<UUID> looked) {

    /** More than this are quicker read with all the others. */
    private static final int MOST = 2000;

    private static final String CHANGED =
            "select distinct type, record from public.change where sequence > :from and sequence <= :to limit :most";

    /** What was given to these interventions, or to any in these clusters, or to their parts, or by or to these agencies. */
    private static final String ABOUT = """
            with recursive works (id) as (
              select unnest(cast(:interventions as text[]))
              union
              select k.intervention from history.intervention_cluster k
              where k.cluster = any (cast(:clusters as text[])) and k.until > :from and k.since <= :to
              union
              select i.id from works w join history.intervention i on i.parent = w.id and i.until > :from and i.since <= :to
            )
            select c.id from works w join history.contribution c on c.intervention = w.id and c.until > :from and c.since <= :to
            union
            select c.id from history.contribution c
            where c.provider = any (cast(:agencies as text[])) and c.until > :from and c.since <= :to
            union
            select c.id from history.contribution c
            where c.receiver = any (cast(:agencies as text[])) and c.until > :from and c.since <= :to
            limit :most
            """;

    private static final String LINKED_THEN = """
            select l.source from history.contribution_funding_link l
            where l.contribution = any (:ids) and l.until > :from and l.since <= :to
            union
            select l.contribution from history.contribution_funding_link l
            where l.source = any (:ids) and l.until > :from and l.since <= :to
            limit :most
            """;

    private static final String LINKED = """
            select l.source from FundingLinkRow l where l.contribution in :ids and l.source not in :ids
            union
            select l.contribution from FundingLinkRow l where l.source in :ids and l.contribution not in :ids
            """;

    /**
     * Those that changed after one entry, until the other; nothing when they are too many. In steps, so that each is
     * found by an index: the database can't tell beforehand how few they are.
     */
    static Optional<Touched> between(long from, long to) {
        Span span = new Span(Math.min(from, to), Math.max(from, to));
        Map<String, Set<String>> changed = new HashMap<>();
        for (Object[] row : span.ask(CHANGED, Object[].class).getResultList()) {
            changed.computeIfAbsent((String) row[0], type -> new HashSet<>()).add((String) row[1]);
        }
        Set<UUID> counted = new LinkedHashSet<>();
        changed.getOrDefault("contribution", Set.of()).forEach(id -> counted.add(UUID.fromString(id)));
        changed.getOrDefault("statement", Set.of()).forEach(id -> counted.add(UUID.fromString(id.split("/", 2)[0])));
        counted.addAll(span.about(changed));
        boolean linked = counted.addAll(span.linked(counted));
        Set<UUID> looked = new LinkedHashSet<>(counted);
        if (linked) {
            looked.addAll(span.linked(counted));
        }
        boolean tooMany = changed.values().stream().mapToInt(Set::size).sum() > MOST || looked.size() > MOST;
        return tooMany ? Optional.empty() : Optional.of(new Touched(List.copyOf(counted), List.copyOf(looked)));
    }

    /** What lies between two entries of the log. */
    private record Span(long from, long to) {

        <T> NativeQuery<T> ask(String sql, Class<T> type) {
            return session()
                    .createNativeQuery(sql, type)
                    .setParameter("from", from)
                    .setParameter("to", to)
                    .setParameter("most", MOST + 1);
        }

        List<UUID> about(Map<String, Set<String>> changed) {
            String[] interventions = ids(changed, "intervention");
            String[] clusters = ids(changed, "cluster");
            String[] agencies = ids(changed, "agency");
            return interventions.length + clusters.length + agencies.length == 0
                    ? List.of()
                    : ask(ABOUT, UUID.class)
                            .setParameter("interventions", interventions)
                            .setParameter("clusters", clusters)
                            .setParameter("agencies", agencies)
                            .getResultList();
        }

        List<UUID> linked(Set<UUID> ids) {
            return ids.isEmpty() || ids.size() > MOST
                    ? List.of()
                    : ask(LINKED_THEN, UUID.class)
                            .setParameter("ids", ids.toArray(UUID[]::new))
                            .getResultList();
        }

        private static String[] ids(Map<String, Set<String>> changed, String type) {
            return changed.getOrDefault(type, Set.of()).toArray(String[]::new);
        }
    }

    /** These alone, with what funds them and what they fund. */
    static Touched only(List<UUID> ids) {
        List<UUID> looked = new ArrayList<>(ids);
        if (!ids.isEmpty()) {
            looked.addAll(session()
                    .createSelectionQuery(LINKED, UUID.class)
                    .setParameter("ids", ids)
                    .getResultList());
        }
        return new Touched(ids, looked);
    }

    private static Session session() {
        return Panache.getEntityManager().unwrap(Session.class);
    }
}
