package org.cdp.exchange.iati;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cdp.agency.AgencyKind;
import org.cdp.cluster.Cluster;
import org.cdp.cluster.Place;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** What a file says of records besides those that it is about: who they name, and what those are called in IATI. */
final class Facts {

    /** The identifier that an intervention has with its publisher, or, without one, is given here. */
    static final String IDENTIFIER = """
            coalesce(
              (select n.value from intervention_identifier n where n.intervention = i.id and n.scheme = 'IATI' order by n.position limit 1),
              (select r.value from agency_identifier r where r.agency = i.reported_by and r.scheme = 'IATI' order by r.position limit 1)
                || '-' || i.id)""";

    /** @param ref its IATI identifier, if it has one */
    record Named(String name, AgencyKind kind, @Nullable String ref) {}

    /** @param places where its firms are */
    record Worked(String id, String name, List<Place> places) {}

    /** Other activities that a contribution's money came from and went to, when it is one each. */
    record Way(@Nullable String from, @Nullable String to) {

        static final Way UNKNOWN = new Way(null, null);
    }

    private final EntityManager register;
    private final Map<String, Named> agencies = new HashMap<>();

    Facts(EntityManager register) {
        this.register = register;
        rows("""
                select a.id, a.name, a.kind,
                  (select n.value from agency_identifier n where n.agency = a.id and n.scheme = 'IATI' order by n.position limit 1)
                from agency a
                """, Map.of())
                .forEach(row -> agencies.put(
                        (String) row[0],
                        new Named((String) row[1], AgencyKind.valueOf((String) row[2]), (String) row[3])));
    }

    Named agency(String id) {
        return Optional.ofNullable(agencies.get(id)).orElseThrow();
    }

    /** The identifiers of public interventions, by id. */
    Map<String, String> identifiers(Collection<String> interventions) {
        Map<String, String> found = new HashMap<>();
        rows(
                        "select i.id, " + IDENTIFIER + " from intervention i where not i.draft and i.id = any(:ids)",
                        Map.of("ids", interventions.toArray(String[]::new)))
                .stream()
                .filter(row -> row[1] != null)
                .forEach(row -> found.put((String) row[0], (String) row[1]));
        return found;
    }

    /** The identifiers of what is directly part of an intervention, by its id. */
    Map<String, List<String>> children(Collection<String> interventions) {
        Map<String, List<String>> found = new HashMap<>();
        rows(
                        "select i.parent, " + IDENTIFIER
                                + " from intervention i where not i.draft and i.parent = any(:ids) order by i.id",
                        Map.of("ids", interventions.toArray(String[]::new)))
                .stream()
                .filter(row -> row[1] != null)
                .forEach(row -> found.computeIfAbsent((String) row[0], id -> new ArrayList<>())
                        .add((String) row[1]));
        return found;
    }

    Map<String, Worked> clusters(Collection<String> ids) {
        return Cluster.<Cluster>list("id in ?1", ids).stream()
                .map(cluster -> new Worked(cluster.id, cluster.name, List.copyOf(cluster.places)))
                .collect(Collectors.toMap(Worked::id, one -> one));
    }

    Map<UUID, Way> ways(Collection<UUID> contributions) {
        Map<UUID, Way> found = new HashMap<>();
        rows("""
                select x.id, x.way, min(%1$s) from (
                  select l.contribution as id, 'from' as way, c.intervention, o.intervention as own
                  from contribution_funding_link l join contribution c on c.id = l.source join contribution o on o.id = l.contribution
                  where l.contribution = any(:ids) and not c.draft
                  union
                  select l.source, 'to', c.intervention, o.intervention
                  from contribution_funding_link l join contribution c on c.id = l.contribution join contribution o on o.id = l.source
                  where l.source = any(:ids) and not c.draft) x
                join intervention i on i.id = x.intervention and i.id <> x.own and not i.draft
                group by x.id, x.way having count(distinct i.id) = 1
                """.formatted(IDENTIFIER), Map.of("ids", contributions.toArray(UUID[]::new)))
                .forEach(row -> {
                    Way so = found.getOrDefault((UUID) row[0], Way.UNKNOWN);
                    boolean from = row[1].equals("from");
                    String other = (String) row[2];
                    found.put((UUID) row[0], new Way(from ? other : so.from(), from ? so.to() : other));
                });
        return found;
    }

    Map<String, Original> originals(String type, Collection<String> records) {
        Map<String, Original> found = new HashMap<>();
        rows("""
                select record, version, code, provider_activity, receiver_activity, xml from iati_original
                where type = :type and record = any(:ids)
                """, Map.of("type", type, "ids", records.toArray(String[]::new)))
                .forEach(row -> found.put(
                        (String) row[0],
                        new Original(
                                (String) row[1], (String) row[2], (String) row[3], (String) row[4], (String) row[5])));
        return found;
    }

    List<Object[]> rows(String sql, Map<String, Object> values) {
        var query = register.unwrap(Session.class).createNativeQuery(sql, Object[].class);
        values.forEach(query::setParameter);
        return query.getResultList();
    }
}
