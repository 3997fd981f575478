package org.cdp.funding;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cdp.access.Access;
import org.cdp.intervention.BudgetStatus;
import org.cdp.intervention.Intervention;
import org.cdp.platform.value.PartialDate;
import org.cdp.platform.value.Ref;
import org.cdp.platform.web.AsOf;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/**
 * Sums budgets so that a programme and its parts are never added twice: of one status, whoever declares a budget stands
 * for all below, in whatever currency. Two statements, however large the tree; drafts never count.
 */
@ApplicationScoped
public class SumBudgets {

    private static final String SCOPE = """
            with recursive inside (id) as (
              select id from intervention where id = any(:programme)
              union
              select i.id from inside join intervention i on i.parent = inside.id
            ), scope as (
              select i.id, i.parent from intervention i
              where not i.draft
                and (not :narrowed or i.id in (select id from inside))
                and (cardinality(cast(:intervention as text[])) = 0 or i.id = any(:intervention))
                and (cardinality(cast(:agency as text[])) = 0 or i.reported_by = any(:agency))
                and (cardinality(cast(:cluster as text[])) = 0
                     or exists (select 1 from intervention_cluster k where k.intervention = i.id and k.cluster = any(:cluster)))
            ), declaring as (
              select distinct b.intervention, b.status from intervention_budget b join scope s on s.id = b.intervention
            ), up (intervention, status, ancestor, distance) as (
              select d.intervention, d.status, i.parent, 1
              from declaring d join intervention i on i.id = d.intervention where i.parent is not null
              union all
              select up.intervention, up.status, i.parent, up.distance + 1
              from up join intervention i on i.id = up.ancestor where i.parent is not null
            )""";

    /**
     * The budgets of one intervention that count: of one period the last, since a later plan replaces an earlier one, and
     * none whose period lies inside that of another.
     */
    private static final String FIGURES = SCOPE + """
            , cover as (
              select distinct on (up.intervention, up.status) up.intervention, up.status, up.ancestor
              from up join declaring d on d.intervention = up.ancestor and d.status = up.status
              order by up.intervention, up.status, up.distance desc
            ), below (whole, status, part, declares) as (
              select d.intervention, d.status, i.id, not i.draft
                and exists (select 1 from intervention_budget b where b.intervention = i.id and b.status = d.status)
              from declaring d join intervention i on i.parent = d.intervention
              union all
              select w.whole, w.status, i.id, not i.draft
                and exists (select 1 from intervention_budget b where b.intervention = i.id and b.status = w.status)
              from below w join intervention i on i.parent = w.part where not w.declares
            ), wanted as (
              select intervention from declaring union select part from below where declares
            ), last as (
              select distinct on (b.intervention, b.status, b.currency, b.period)
                b.*, first_day(b.period) as first, last_day(b.period) as last
              from intervention_budget b join wanted w on w.intervention = b.intervention
              order by b.intervention, b.status, b.currency, b.period, b.position desc
            ), figure as (
              select l.intervention, l.status, l.currency, sum(l.amount) as amount,
                array_agg(cast(l.period as text) order by l.first, l.last) as periods,
                array_agg(cast(l.amount as numeric) order by l.first, l.last) as amounts
              from last l
              where not exists (
                select 1 from last o
                where o.intervention = l.intervention and o.status = l.status and o.currency = l.currency
                  and (o.period is null and l.period is not null
                       or o.period <> l.period and o.first <= l.first and o.last >= l.last))
              group by l.intervention, l.status, l.currency
            ), parts as (
              select w.whole, w.status, f.currency, sum(f.amount) as amount
              from below w join figure f on f.intervention = w.part and f.status = w.status
              where w.declares group by w.whole, w.status, f.currency
            )
            select i.id, i.title, t.status, t.currency, t.amount, t.periods, t.amounts, t.parts, c.ancestor, a.title
            from (
              select coalesce(f.intervention, p.whole) as intervention, coalesce(f.status, p.status) as status,
                coalesce(f.currency, p.currency) as currency, f.amount, f.periods, f.amounts, p.amount as parts
              from (select figure.* from figure join declaring d using (intervention, status)) f
              full join parts p on p.whole = f.intervention and p.status = f.status and p.currency = f.currency
            ) t
            join intervention i on i.id = t.intervention
            left join cover c on c.intervention = t.intervention and c.status = t.status
            left join intervention a on a.id = c.ancestor
            """;

    private static final String UNKNOWN = SCOPE + """
            , known (id) as (
              select intervention from declaring
              union
              select ancestor from up
            ), under (id) as (
              select intervention from declaring
              union
              select i.id from under join intervention i on i.parent = under.id
            )
            select count(*) from scope where id not in (select id from known) and id not in (select id from under)
            """;

    private static final Comparator<BudgetFigure> ORDER = Comparator.comparing(
                    BudgetFigure::intervention, Comparator.comparing(Ref::name).thenComparing(Ref::id))
            .thenComparing(BudgetFigure::status)
            .thenComparing(BudgetFigure::currency);

    private record Kind(BudgetStatus status, String currency) {}

    private final Access access;
    private final AsOf asOf;

    SumBudgets(Access access, AsOf asOf) {
        this.access = access;
        this.asOf = asOf;
    }

    public BudgetSummary sum(BudgetFilter filter) {
        Collection<String> seen = Intervention.refs(filter.programme(), access).keySet();
        List<BudgetFigure> figures = query(FIGURES, Object[].class, filter, seen)
                .getResultStream()
                .map(SumBudgets::figure)
                .sorted(ORDER)
                .toList();
        List<BudgetFigure> counted =
                figures.stream().filter(figure -> figure.coveredBy() == null).toList();
        List<BudgetFigure> covered =
                figures.stream().filter(figure -> figure.coveredBy() != null).toList();
        long unknown = query(UNKNOWN, Long.class, filter, seen).getSingleResult();
        return new BudgetSummary(asOf.instant(), totals(counted), counted, covered, unknown);
    }

    private static List<BudgetTotal> totals(List<BudgetFigure> counted) {
        Map<Kind, List<BigDecimal>> amounts = counted.stream()
                .filter(figure -> figure.amount() != null)
                .collect(Collectors.groupingBy(
                        figure -> new Kind(figure.status(), figure.currency()),
                        () -> new TreeMap<>(Comparator.comparing(Kind::status).thenComparing(Kind::currency)),
                        Collectors.mapping(BudgetFigure::amount, Collectors.toList())));
        List<BudgetTotal> totals = new ArrayList<>();
        amounts.forEach((kind, all) -> totals.add(new BudgetTotal(
                kind.status, kind.currency, all.stream().reduce(BigDecimal.ZERO, BigDecimal::add), all.size())));
        return totals;
    }

    private static BudgetFigure figure(Object[] row) {
        BigDecimal amount = (BigDecimal) row[4];
        BigDecimal parts = (BigDecimal) row[7];
        return new BudgetFigure(
                new Ref((String) row[0], (String) row[1]),
                BudgetStatus.valueOf((String) row[2]),
                (String) row[3],
                amount,
                amount == null ? List.of() : budgets((String[]) row[5], (BigDecimal[]) row[6]),
                parts,
                amount == null || parts == null ? null : amount.subtract(parts),
                Ref.of((String) row[8], (String) row[9]));
    }

    private static List<BudgetPart> budgets(String[] periods, BigDecimal[] amounts) {
        return IntStream.range(0, periods.length)
                .mapToObj(i -> new BudgetPart(periods[i] == null ? null : new PartialDate(periods[i]), amounts[i]))
                .toList();
    }

    /** Another's draft that is named selects nothing and so tells nothing. */
    private static <T> NativeQuery<T> query(String sql, Class<T> type, BudgetFilter filter, Collection<String> seen) {
        return Panache.getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(sql, type)
                .setParameter("narrowed", !filter.programme().isEmpty())
                .setParameter("programme", seen.toArray(String[]::new))
                .setParameter("intervention", filter.intervention().toArray(String[]::new))
                .setParameter("agency", filter.agency().toArray(String[]::new))
                .setParameter("cluster", filter.cluster().toArray(String[]::new));
    }
}
