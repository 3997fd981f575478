package org.cdp.funding;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.cdp.agency.HomeCountry;
import org.hibernate.Session;
import org.hibernate.query.SelectionQuery;
import org.jspecify.annotations.Nullable;

/**
 * Sums contributions in the database, in one statement and so of one instant. Money that was passed on counts once: a
 * link is taken off where both its ends are in scope and speak of the same stage.
 */
@ApplicationScoped
class ReadCells {

    private static final int ROWS_AT_ONCE = 5_000;

    private static final String ONE = """
              select c.id as id, c.stage as stage, c.currency as currency, {period} as period, {g1} as g1, {g2} as g2,
                     {amount} as amount, case when x.contribution is null then 0 else 1 end as disputed,
                     x.difference as difference, {equal} as equal, case when {spanning} then 1 else 0 end as spanning,
                     c.latest as newest, c.updatedAt as written
              from {from} left join ContributionDispute x on x.contribution = c.id{disputesLooked}
              where {where}
            """;

    private static final String SUMS = """
            select t.g1, t.g2, t.stage, t.currency, t.period, sum(t.amount), sum(z.amount), count(*), sum(t.disputed),
                   sum(t.difference), sum(t.equal), sum(t.spanning), max(t.newest), max(t.written)
            """;

    private static final String GROUPS = " group by t.g1, t.g2, t.stage, t.currency, t.period";

    private static final String WHOLE =
            "with scope as (" + ONE + """
            ), passed as (
              select {side}.id as id, sum(l.amount) as amount
              from scope d
              join FundingLinkRow l on l.contribution = d.id
              join scope s on s.id = l.source and s.stage = d.stage
              group by {side}.id
            )
            """ + SUMS + " from scope t left join passed z on z.id = t.id" + GROUPS;

    /**
     * In parts, a link is taken off by no more than lies in scope at both its ends, part by part in their order until
     * that much is reached.
     */
    private static final String PARTS = "with scope as (" + ONE + """
            ), inside as (
              select s.id as id, s.stage as stage from scope s group by s.id, s.stage
            ), links as (
              select l.contribution as contribution, l.source as source
              from inside d
              join FundingLinkRow l on l.contribution = d.id
              join inside s on s.id = l.source and s.stage = d.stage
            ), other as (
              select t.contribution as contribution, t.source as source, sum(t.amount) as amount
              from links k join {otherPart} t on t.contribution = k.contribution and t.source = k.source{partsLooked}
              where {parts}
              group by t.contribution, t.source
            ), passing as (
              select c.id as id, {g1} as g1, {g2} as g2, t.amount as amount,
                     o.amount - (sum(t.amount) over (partition by t.contribution, t.source order by t.position) - t.amount) as room
              from {fromLink}
              where {parts}
            ), passed as (
              select q.id as id, q.g1 as g1, q.g2 as g2,
                     sum(case when q.room <= 0 then 0 when q.room < q.amount then q.room else q.amount end) as amount
              from passing q group by q.id, q.g1, q.g2
            ), counted as (
              select s.id as id, s.stage as stage, s.currency as currency, s.period as period, s.g1 as g1, s.g2 as g2,
                     sum(s.amount) as amount, max(s.disputed) as disputed, max(s.difference) as difference,
                     max(s.equal) as equal, max(s.spanning) as spanning, max(s.newest) as newest, max(s.written) as written
              from scope s group by s.id, s.stage, s.currency, s.period, s.g1, s.g2
            )
            """ + SUMS
            + " from counted t left join passed z on z.id = t.id and z.g1 = t.g1 and z.g2 = t.g2" + GROUPS;

    private static final String CONTRIBUTION = "Contribution c join Agency p on p.id = c.provider";
    private static final String PROGRAMME = " left join InterventionProgramme j on j.intervention = c.intervention";
    private static final String PART = " join ContributionPart t on t.contribution = c.id{partsLooked}";
    private static final String LINK =
            "other o join {sidePart} t on t.contribution = o.contribution and t.source = o.source{partsLooked}"
                    + " join Contribution c on c.id = {sideOfLink} join Agency p on p.id = c.provider";

    /**
     * All contributions, those that were touched, or those of one group. What touched ones were before is asked in words of
     * its own: the database keeps a plan for each text, and makes it anew whenever a text was last asked of another time.
     */
    private enum Which {
        ALL(""),
        TOUCHED(" and c.id in :looked"),
        TOUCHED_BEFORE(" and c.id in :looked and 'before' = 'before'"),
        GROUP(" and {g1} = :first and {g2} = :second");

        final String condition;

        Which(String condition) {
            this.condition = condition;
        }

        boolean isOfFew() {
            return this == TOUCHED || this == TOUCHED_BEFORE;
        }
    }

    private final HomeCountry home;

    ReadCells(HomeCountry home) {
        this.home = home;
    }

    /** The whole figure. */
    Cells of(Figure figure, Converter converter) {
        return read(figure, converter, hql(figure, converter, Which.ALL), query -> {});
    }

    /** What is in one group; of what is passed on no more than lies wholly in it. */
    Cells of(Figure figure, Converter converter, Cells.Group group) {
        return read(
                figure,
                converter,
                hql(figure, converter, Which.GROUP),
                query -> query.setParameter("first", group.first()).setParameter("second", group.second()));
    }

    /** What these contributions alone come to in the figure, and the links into and out of them. */
    Cells of(Figure figure, Converter converter, Touched touched) {
        return of(figure, converter, touched, Which.TOUCHED);
    }

    /** The same as of an instant before. */
    Cells before(Figure figure, Converter converter, Touched touched) {
        return of(figure, converter, touched, Which.TOUCHED_BEFORE);
    }

    private Cells of(Figure figure, Converter converter, Touched touched, Which which) {
        return touched.counted().isEmpty()
                ? Cells.of(Map.of())
                : read(
                        figure,
                        converter,
                        hql(figure, converter, which),
                        query -> query.setParameter("looked", touched.looked())
                                .setParameter("counted", touched.counted()));
    }

    private Cells read(Figure figure, Converter converter, String hql, Consumer<SelectionQuery<?>> part) {
        SelectionQuery<Object[]> query =
                Panache.getEntityManager().unwrap(Session.class).createSelectionQuery(hql, Object[].class);
        conditions(figure).bind(query::setParameter);
        if (figure.isOfParts()) {
            figure.filter().ofParts().bind(query::setParameter);
        }
        if (hql.contains(":home")) {
            query.setParameter("home", home.homeCountry());
        }
        part.accept(query);
        Map<CellKey, Cell> cells = new HashMap<>();
        try (Stream<Object[]> rows = query.setFetchSize(ROWS_AT_ONCE).getResultStream()) {
            rows.forEach(columns ->
                    converter.convert(key(columns), cell(columns), (key, cell) -> cells.merge(key, cell, Cell::plus)));
        }
        return Cells.of(cells);
    }

    private Conditions conditions(Figure figure) {
        return figure.filter().ofContributions(home).where("c.draft", false);
    }

    /** Where only touched ones are read, each part of the query is told so, since no index helps it to find out. */
    private String hql(Figure figure, Converter converter, Which which) {
        boolean parts = figure.isOfParts();
        boolean programmes = figure.by().contains(Grouping.PROGRAMME);
        String contributions = CONTRIBUTION + (programmes ? PROGRAMME : "");
        String of = figure.filter().ofParts().text();
        boolean few = which.isOfFew();
        String where = conditions(figure).text() + which.condition;
        Map<String, String> blanks = new LinkedHashMap<>(); // in this order: some hold others
        blanks.put("fromLink", LINK + (programmes ? PROGRAMME : ""));
        blanks.put("sidePart", figure.atSource() ? "FundingLinkSourcePart" : "FundingLinkPart");
        blanks.put("otherPart", figure.atSource() ? "FundingLinkPart" : "FundingLinkSourcePart");
        blanks.put("sideOfLink", figure.atSource() ? "t.source" : "t.contribution");
        blanks.put("side", figure.atSource() ? "s" : "d");
        blanks.put("parts", of);
        blanks.put("from", parts ? contributions + PART : contributions);
        blanks.put("where", parts ? where + " and " + of : where);
        blanks.put("partsLooked", few ? " and t.contribution in :looked" : "");
        blanks.put("disputesLooked", few ? " and x.contribution in :looked" : "");
        blanks.put("period", (converter.conversion() == null ? figure.times() : converter.times()).hql);
        blanks.put("amount", parts ? "t.amount" : "c.amount");
        blanks.put("equal", parts ? "case when t.equal then 1 else 0 end" : "0");
        blanks.put("spanning", figure.spanning());
        blanks.put("g1", figure.group(0));
        blanks.put("g2", figure.group(1));
        String hql = parts ? PARTS : WHOLE;
        for (var blank : blanks.entrySet()) {
            hql = hql.replace("{" + blank.getKey() + "}", blank.getValue());
        }
        return few ? hql.replace(GROUPS, " where t.id in :counted" + GROUPS) : hql;
    }

    private static CellKey key(Object[] columns) {
        return new CellKey(
                (String) columns[0],
                (String) columns[1],
                (ContributionStage) columns[2],
                (String) columns[3],
                (String) columns[4],
                false);
    }

    private static Cell cell(Object[] columns) {
        return new Cell(
                orZero(columns[5]),
                orZero(columns[6]),
                (long) columns[7],
                columns[3] == null ? (long) columns[7] : 0,
                (long) columns[8],
                orZero(columns[9]),
                (long) columns[10],
                (long) columns[11],
                (LocalDate) columns[12],
                (Instant) columns[13]);
    }

    private static BigDecimal orZero(@Nullable Object sum) {
        return Objects.requireNonNullElse((BigDecimal) sum, BigDecimal.ZERO);
    }
}
