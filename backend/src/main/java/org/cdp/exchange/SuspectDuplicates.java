package org.cdp.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.cdp.exchange.Duplicate.Reason;
import org.hibernate.Session;

/** Looks for records that may be one and the same: by the database, in one query. */
@ApplicationScoped
class SuspectDuplicates {

    private static final String PAIRS = """
            with named (agency, name) as (
              select agency, plain(name) from agency_name
              union select agency, plain(alias) from agency_alias
            ),
            same_name as (
              select distinct a.agency as one, b.agency as other from named a join named b on a.name = b.name and a.agency < b.agency
            ),
            same_identifier as (
              select distinct a.agency as one, b.agency as other
              from agency_identifier a join agency_identifier b on a.value = b.value and a.agency < b.agency
            ),
            like_name as (
              select a.id as one, b.id as other from agency a join agency b on a.id < b.id and similarity(plain(a.name), plain(b.name)) >= 0.7
              where not exists (select 1 from same_name s where s.one = a.id and s.other = b.id)
            ),
            two_reporters as (
              select distinct a.intervention as one, b.intervention as other
              from intervention_identifier a
              join intervention_identifier b on a.scheme = b.scheme and a.value = b.value and a.intervention < b.intervention
              join intervention i on i.id = a.intervention and not i.draft
              join intervention j on j.id = b.intervention and not j.draft and j.reported_by <> i.reported_by
            ),
            both_sides as (
              select g.id as one, r.id as other
              from contribution g
              join contribution r on r.provider = g.provider and r.receiver = g.receiver and r.currency = g.currency
                and r.amount = g.amount and r.earliest = g.earliest and r.latest = g.latest and r.reported_by <> g.reported_by
              where not g.draft and not r.draft and g.amount > 0
                and (g.stage, r.stage) in (('RELEASE', 'INCOMING_FUNDS'), ('COMMITMENT', 'INCOMING_COMMITMENT'), ('PLEDGE', 'INCOMING_PLEDGE'))
                and not exists (select 1 from contribution_funding_link l where l.contribution = r.id and l.source = g.id)
            )
            (select 'agencies', one, a.name, other, b.name, 'SAME_NAME' from same_name p join agency a on a.id = p.one join agency b on b.id = p.other
             where cardinality(:agency) = 0 or p.one = any(:agency) or p.other = any(:agency) order by one, other limit 500)
            union all
            (select 'agencies', one, a.name, other, b.name, 'SAME_IDENTIFIER' from same_identifier p join agency a on a.id = p.one join agency b on b.id = p.other
             where cardinality(:agency) = 0 or p.one = any(:agency) or p.other = any(:agency) order by one, other limit 500)
            union all
            (select 'agencies', one, a.name, other, b.name, 'LIKE_NAME' from like_name p join agency a on a.id = p.one join agency b on b.id = p.other
             where cardinality(:agency) = 0 or p.one = any(:agency) or p.other = any(:agency) order by one, other limit 500)
            union all
            (select 'interventions', one, i.title, other, j.title, 'TWO_REPORTERS' from two_reporters p join intervention i on i.id = p.one join intervention j on j.id = p.other
             where cardinality(:agency) = 0 or i.reported_by = any(:agency) or j.reported_by = any(:agency) order by one, other limit 500)
            union all
            (select 'contributions', cast(one as text), c.stage || ' of ' || c.provider, cast(other as text), d.stage || ' of ' || d.receiver, 'BOTH_SIDES' from both_sides p join contribution c on c.id = p.one join contribution d on d.id = p.other
             where cardinality(:agency) = 0 or c.reported_by = any(:agency) or d.reported_by = any(:agency) order by 2, 4 limit 500)
            """;

    private final EntityManager register;

    SuspectDuplicates(EntityManager register) {
        this.register = register;
    }

    /** @param agencies only pairs with one of these, or with a record of theirs; all pairs when there are none */
    List<Duplicate> run(List<String> agencies) {
        return register
                .unwrap(Session.class)
                .createNativeQuery(PAIRS, Object[].class)
                .setParameter("agency", agencies.toArray(String[]::new))
                .getResultList()
                .stream()
                .map(row -> new Duplicate(
                        (String) row[0],
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        (String) row[4],
                        Reason.valueOf((String) row[5])))
                .toList();
    }
}
