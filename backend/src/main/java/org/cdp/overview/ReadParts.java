package org.cdp.overview;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import org.cdp.intervention.ActivityStatus;
import org.cdp.intervention.Handover;
import org.cdp.intervention.HandoverState;
import org.cdp.intervention.InterventionLevel;
import org.cdp.intervention.Result;
import org.cdp.platform.value.PartialDate;
import org.cdp.platform.value.Ref;
import org.hibernate.Session;
import org.hibernate.query.SelectionQuery;
import org.jspecify.annotations.Nullable;

/** An intervention and its parts as reports show them: dates, assets, results. Drafts below it are left out. */
@ApplicationScoped
class ReadParts {

    private static final String IN_TREE = " where (not i.draft or i.id = :id)"
            + " and i.id in (select a.intervention from InterventionAncestor a where a.ancestor = :id)";

    private static final String PARTS =
            """
            select i.id, i.title, i.level, i.status, i.plannedStart, i.actualStart, i.plannedEnd, i.actualEnd,
              h.id, h.name, i.handover.date, i.handover.state, i.handover.note
            from Intervention i left join Agency h on h.id = i.handover.agency
            """ + IN_TREE + " order by case when i.id = :id then 0 else 1 end, i.title, i.id";

    private static final String RESULTS =
            """
            select i.id, i.title, r.indicator, r.unit, r.baseline, r.target, r.actual, r.period, r.note
            from Intervention i join i.results r
            """ + IN_TREE + " order by case when i.id = :id then 0 else 1 end, i.title, i.id, index(r)";

    /** The intervention itself first. */
    List<ReportPart> parts(String intervention) {
        return query(PARTS, intervention)
                .getResultStream()
                .map(row -> new ReportPart(
                        new Ref((String) row[0], (String) row[1]),
                        (InterventionLevel) row[2],
                        (ActivityStatus) row[3],
                        (PartialDate) row[4],
                        (PartialDate) row[5],
                        (PartialDate) row[6],
                        (PartialDate) row[7],
                        asset(row)))
                .toList();
    }

    List<ReportResult> results(String intervention) {
        return query(RESULTS, intervention)
                .getResultStream()
                .map(row -> ReportResult.of(new Ref((String) row[0], (String) row[1]), result(row)))
                .toList();
    }

    private static @Nullable Handover asset(Object[] row) {
        Ref owner = Ref.of((String) row[8], (String) row[9]);
        return owner == null
                ? null
                : new Handover(owner, (PartialDate) row[10], (HandoverState) row[11], (String) row[12]);
    }

    private static Result result(Object[] row) {
        return new Result(
                (String) row[2],
                (String) row[3],
                (BigDecimal) row[4],
                (BigDecimal) row[5],
                (BigDecimal) row[6],
                (PartialDate) row[7],
                (String) row[8]);
    }

    private static SelectionQuery<Object[]> query(String hql, String intervention) {
        return Panache.getEntityManager()
                .unwrap(Session.class)
                .createSelectionQuery(hql, Object[].class)
                .setParameter("id", intervention);
    }
}
