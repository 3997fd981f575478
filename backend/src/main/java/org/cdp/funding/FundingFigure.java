package org.cdp.funding;

import io.quarkus.hibernate.orm.panache.Panache;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.cdp.agency.HomeCountry;
import org.cdp.platform.value.Ref;
import org.hibernate.Session;
import org.hibernate.query.SelectionQuery;
import org.jspecify.annotations.Nullable;

/**
 * What contributions sum to, in one statement and so of one instant. Money that was passed on counts once: a link is
 * taken off where both its ends are in scope and speak of the same stage, on the side of the contribution it funds.
 */
final class FundingFigure {

    private static final String QUERY = """
            with scope as (
              select c.id as id, c.stage as stage, c.currency as currency, c.amount as amount, %s as groupId, %s as groupName,
                     case when %s then 1 else 0 end as disputed
              from Contribution c
              join Agency p on p.id = c.provider
              join Intervention i on i.id = c.intervention
              where %s
            ), passed as (
              select d.id as id, sum(l.amount) as amount
              from scope d
              join Contribution f on f.id = d.id
              join f.fundedBy l
              join scope s on s.id = l.contribution and s.stage = d.stage
              group by d.id
            )
            select t.groupId, t.groupName, t.stage, t.currency, sum(t.amount), sum(x.amount), count(*), sum(t.disputed)
            from scope t left join passed x on x.id = t.id
            group by t.groupId, t.groupName, t.stage, t.currency
            """;

    private final Grouping grouping;
    private final Conditions conditions;
    private final HomeCountry home;

    /** @param filtered conditions over {@code c}; drafts are left out whatever they say */
    FundingFigure(Grouping grouping, Conditions filtered, HomeCountry home) {
        this.grouping = grouping;
        this.conditions = filtered.where("c.draft", false);
        this.home = home;
    }

    List<FundingRow> rows(RecordsLink link) {
        String hql = QUERY.formatted(grouping.id, grouping.name, ContributionFilter.DISPUTED, conditions.text());
        SelectionQuery<Object[]> query =
                Panache.getEntityManager().unwrap(Session.class).createSelectionQuery(hql, Object[].class);
        conditions.bind(query::setParameter);
        if (grouping == Grouping.SIDE) {
            query.setParameter("home", home.homeCountry());
        }
        return query.getResultStream()
                .map(columns -> row(columns, link))
                .sorted(FundingRow.ORDER)
                .toList();
    }

    private FundingRow row(Object[] columns, RecordsLink link) {
        String group = (String) columns[0];
        ContributionStage stage = (ContributionStage) columns[2];
        String currency = (String) columns[3];
        BigDecimal gross = orZero(columns[4]);
        BigDecimal passedOn = orZero(columns[5]);
        long count = (long) columns[6];
        return new FundingRow(
                grouping == Grouping.NONE ? null : new Ref(group, (String) columns[1]),
                stage,
                currency,
                gross,
                passedOn,
                gross.subtract(passedOn),
                count,
                currency == null ? count : 0,
                (long) columns[7],
                link.to(grouping, group, stage, currency));
    }

    private static BigDecimal orZero(@Nullable Object sum) {
        return Objects.requireNonNullElse((BigDecimal) sum, BigDecimal.ZERO);
    }
}
