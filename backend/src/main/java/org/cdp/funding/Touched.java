package org.cdp.funding;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

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

    private static final String QUERY = """
            with recursive changed as (
              select type, record from public.change where sequence > :from and sequence <= :to
            ), works (id) as (
              select record from changed where type = 'intervention'
              union
              select k.intervention from history.intervention_cluster k
              where k.cluster in (select record from changed where type = 'cluster') and k.until > :from and k.since <= :to
              union
              select i.id from works w join history.intervention i on i.parent = w.id and i.until > :from and i.since <= :to
            ), own (id) as (
              select cast(record as uuid) from changed where type = 'contribution'
              union
              select cast(split_part(record, '/', 1) as uuid) from changed where type = 'statement'
              union
              select c.id from works w join history.contribution c on c.intervention = w.id and c.until > :from and c.since <= :to
              union
              select c.id from changed a join history.contribution c on c.provider = a.record
              where a.type = 'agency' and c.until > :from and c.since <= :to
              union
              select c.id from changed a join history.contribution c on c.receiver = a.record
              where a.type = 'agency' and c.until > :from and c.since <= :to
            ), links as (
              select l.contribution, l.source from own join history.contribution_funding_link l on l.contribution = own.id
              where l.until > :from and l.since <= :to
              union
              select l.contribution, l.source from own join history.contribution_funding_link l on l.source = own.id
              where l.until > :from and l.since <= :to
            ), counted (id) as (
              select id from own
              union select contribution from links
              union select source from links
            )
            select id, true from counted
            union all (
              select l.source, false from counted join history.contribution_funding_link l on l.contribution = counted.id
              where l.until > :from and l.since <= :to
              union
              select l.contribution, false from counted join history.contribution_funding_link l on l.source = counted.id
              where l.until > :from and l.since <= :to
            )
            limit :most
            """;

    private static final String LINKED = """
            select l.source from FundingLinkRow l where l.contribution in :ids and l.source not in :ids
            union
            select l.contribution from FundingLinkRow l where l.source in :ids and l.contribution not in :ids
            """;

    /** Those that changed after one entry, until the other; nothing when they are too many. */
    static Optional<Touched> between(long from, long to) {
        List<Object[]> rows = session()
                .createNativeQuery(QUERY, Object[].class)
                .setParameter("from", Math.min(from, to))
                .setParameter("to", Math.max(from, to))
                .setParameter("most", MOST + 1)
                .getResultList();
        if (rows.size() > MOST) {
            return Optional.empty();
        }
        List<UUID> looked = rows.stream().map(row -> (UUID) row[0]).distinct().toList();
        List<UUID> counted = rows.stream()
                .filter(row -> (boolean) row[1])
                .map(row -> (UUID) row[0])
                .toList();
        return Optional.of(new Touched(counted, looked));
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
