package org.cdp.overview;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cdp.cluster.ClusterStage;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Counts what is public, in two statements however much there is. */
@ApplicationScoped
public class SurveyRegister {

    private static final String TOTALS = """
            select
              (select count(*) from agency) as agencies,
              (select count(*) from cluster) as clusters,
              (select count(*) from intervention where not draft) as interventions,
              (select count(*) from contribution where not draft) as contributions,
              (select count(*) from adoption a where not exists (
                select 1 from intervention i where i.draft and i.id in (a.from_intervention, a.to_intervention))) as adoptions,
              (select at from change where open order by sequence desc limit 1) as newest
            """;

    /** Counts by their names. Where no filter of a list can say which records are meant, their ids do. */
    private static final String COUNTS = """
            select 'stage', stage, count(*), null from cluster group by stage
            union all
            select 'missing', 'definition-incomplete', count(*), 'clusters?' || string_agg('id=' || id, '&' order by id)
            from cluster where not complete
            union all
            select 'missing', 'no-intervention', count(*), 'clusters?' || string_agg('id=' || id, '&' order by id)
            from cluster where id not in (select cluster from cluster_presence)
            union all
            select 'missing', 'no-funding', count(*), 'interventions?' || string_agg('id=' || id, '&' order by id)
            from intervention i where not draft
              and exists (select 1 from intervention_cluster c where c.intervention = i.id)
              and not exists (select 1 from contribution c where c.intervention = i.id and not c.draft)
            union all
            select 'missing', 'unvalued', count(*), 'contributions?valued=false&draft=false'
            from contribution where amount is null and not draft
            union all
            select 'missing', 'disputed', count(*), 'contributions?disputed=true&draft=false'
            from contribution c where not draft
              and exists (select 1 from contribution_statement s where s.contribution = c.id and s.position = 'DISPUTED')
            """;

    public Overview survey() {
        Object[] totals = totals();
        Map<String, List<Object[]>> counts =
                query(COUNTS).getResultStream().collect(Collectors.groupingBy(row -> (String) row[0]));
        return new Overview(
                (long) totals[0],
                (long) totals[1],
                (long) totals[2],
                (long) totals[3],
                (long) totals[4],
                stages(counts.getOrDefault("stage", List.of())),
                missing(counts.getOrDefault("missing", List.of())),
                (Instant) totals[5]);
    }

    private static Object[] totals() {
        return query(TOTALS)
                .addScalar("agencies", Long.class)
                .addScalar("clusters", Long.class)
                .addScalar("interventions", Long.class)
                .addScalar("contributions", Long.class)
                .addScalar("adoptions", Long.class)
                .addScalar("newest", Instant.class)
                .getSingleResult();
    }

    private static List<StageCount> stages(List<Object[]> rows) {
        return rows.stream()
                .map(row ->
                        new StageCount(row[1] == null ? null : ClusterStage.valueOf((String) row[1]), (long) row[2]))
                .sorted(Comparator.comparing(StageCount::stage, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    private static List<Missing> missing(List<Object[]> rows) {
        return rows.stream()
                .filter(row -> (long) row[2] > 0)
                .map(row -> new Missing((String) row[1], (long) row[2], "/api/v1/" + row[3]))
                .toList();
    }

    private static NativeQuery<Object[]> query(String sql) {
        return Panache.getEntityManager().unwrap(Session.class).createNativeQuery(sql, Object[].class);
    }
}
