package org.cdp.overview;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.cdp.agency.AgencyKind;
import org.cdp.funding.ContributionStage;
import org.cdp.platform.value.PartialDate;
import org.cdp.platform.value.Ref;
import org.hibernate.Session;

/** What was given to an intervention and all its parts, in one statement. Drafts never count. */
@ApplicationScoped
class ReadMovements {

    private static final String MOVEMENTS = """
            with recursive tree (id) as (
              select id from intervention where id = :intervention
              union
              select i.id from tree join intervention i on i.parent = tree.id
            ), given as (
              select c.* from contribution c join tree on tree.id = c.intervention where not c.draft
            ), passed as (
              select l.contribution as id, sum(l.amount) as amount
              from given d
              join contribution_funding_link l on l.contribution = d.id
              join given s on s.id = l.source and s.stage = d.stage
              group by l.contribution
            )
            select cast(g.date as text) as day, g.stage as stage, cast(g.currency as text) as currency,
              p.id as provider, p.name as name, p.kind as kind, cast(p.country as text) as country,
              coalesce(sum(g.amount), 0) as gross, coalesce(sum(x.amount), 0) as passed,
              count(*) filter (where exists (
                select 1 from contribution_statement s where s.contribution = g.id and s.position = 'DISPUTED')) as disputed,
              max(g.updated_at) as newest, array_agg(cast(g.id as text) order by g.id) as ids
            from given g join agency p on p.id = g.provider left join passed x on x.id = g.id
            group by g.date, g.stage, g.currency, p.id, p.name, p.kind, p.country
            """;

    List<Movement> of(String intervention) {
        return Panache.getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(MOVEMENTS, Object[].class)
                .setParameter("intervention", intervention)
                .addScalar("day", String.class)
                .addScalar("stage", String.class)
                .addScalar("currency", String.class)
                .addScalar("provider", String.class)
                .addScalar("name", String.class)
                .addScalar("kind", String.class)
                .addScalar("country", String.class)
                .addScalar("gross", BigDecimal.class)
                .addScalar("passed", BigDecimal.class)
                .addScalar("disputed", Long.class)
                .addScalar("newest", Instant.class)
                .addScalar("ids", String[].class)
                .getResultStream()
                .map(ReadMovements::movement)
                .toList();
    }

    private static Movement movement(Object[] row) {
        return new Movement(
                row[0] == null ? null : new PartialDate((String) row[0]),
                ContributionStage.valueOf((String) row[1]),
                (String) row[2],
                new Ref((String) row[3], (String) row[4]),
                AgencyKind.valueOf((String) row[5]),
                (String) row[6],
                (BigDecimal) row[7],
                (BigDecimal) row[8],
                (long) row[9],
                (Instant) row[10],
                List.of((String[]) row[11]));
    }
}
