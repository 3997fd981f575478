package org.cdp.ripple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cdp.agency.HomeCountry;
import org.cdp.agency.Side;
import org.cdp.funding.ContributionStage;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Sums what was given to the generations after the pilots, in one statement. */
@ApplicationScoped
public class SumFollowOn {

    /**
     * From each node down its tree, but never past another node: what lies below that is that one's. Where a
     * generation's tree holds another's node, `mixed` says that the nodes alone don't tell which interventions are meant.
     */
    private static final String SUMS = """
            with recursive node as (
              select id, generation from json_to_recordset(cast(:nodes as json)) as n(id text, generation int)
            ), below (id, generation) as (
              select i.id, n.generation from node n join intervention i on i.id = n.id
              union all
              select i.id, b.generation from below b join intervention i on i.parent = b.id
              where not exists (select 1 from node n where n.id = i.id)
            ), scope as (
              select c.id, c.intervention, b.generation, c.stage, c.currency, c.amount,
                case when p.country = :home then 'COUNTERPART' else 'DONOR' end as side,
                exists (select 1 from contribution_statement s where s.contribution = c.id and s.position = 'DISPUTED') as disputed
              from below b join contribution c on c.intervention = b.id and not c.draft join agency p on p.id = c.provider
              where b.generation > 0
            ), passed as (
              select d.id, sum(l.amount) as amount
              from scope d
              join contribution_funding_link l on l.contribution = d.id
              join scope s on s.id = l.source and s.stage = d.stage and s.generation = d.generation
              group by d.id
            ), mixed as (
              select distinct b.generation
              from below b join intervention i on i.parent = b.id join node n on n.id = i.id and n.generation <> b.generation
            )
            select t.generation, t.side, t.stage, t.currency, sum(t.amount), sum(x.amount), count(*),
              count(*) filter (where t.disputed), string_agg(distinct cast(t.intervention as text), ','),
              t.generation in (select generation from mixed)
            from scope t left join passed x on x.id = t.id
            group by t.generation, t.side, t.stage, t.currency
            """;

    private final HomeCountry home;
    private final ObjectMapper json;

    SumFollowOn(HomeCountry home, ObjectMapper json) {
        this.home = home;
        this.json = json;
    }

    List<FollowOnMoney> sum(List<RippleNode> nodes) {
        List<RippleNode> interventions = nodes.stream()
                .filter(node -> node.kind() == RippleNode.Kind.INTERVENTION)
                .toList();
        return Panache.getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(SUMS, Object[].class)
                .setParameter("nodes", written(interventions))
                .setParameter("home", home.homeCountry())
                .getResultStream()
                .map(row -> money(row, interventions))
                .sorted(FollowOnMoney.ORDER)
                .toList();
    }

    private static FollowOnMoney money(Object[] row, List<RippleNode> nodes) {
        int generation = (int) row[0];
        String currency = (String) row[3];
        BigDecimal gross = orZero(row[4]);
        BigDecimal passedOn = orZero(row[5]);
        long contributions = (long) row[6];
        String link = "/api/v1/contributions?draft=false&stage=" + row[2] + "&side=" + row[1]
                + (currency == null ? "&valued=false" : "&currency=" + currency)
                + ((boolean) row[9]
                        ? each("intervention", Stream.of(((String) row[8]).split(",")))
                        : programmes(nodes, generation));
        return new FollowOnMoney(
                generation,
                Side.valueOf((String) row[1]),
                ContributionStage.valueOf((String) row[2]),
                currency,
                gross,
                passedOn,
                gross.subtract(passedOn),
                contributions,
                currency == null ? contributions : 0,
                (long) row[7],
                link);
    }

    private static String programmes(List<RippleNode> nodes, int generation) {
        return each(
                "programme",
                nodes.stream()
                        .filter(node -> node.generation() == generation)
                        .map(node -> node.ref().id()));
    }

    /** Ids of interventions are slugs: they need no encoding. */
    private static String each(String filter, Stream<String> ids) {
        return ids.map(id -> "&" + filter + "=" + id).collect(Collectors.joining());
    }

    private String written(List<RippleNode> interventions) {
        record Node(String id, int generation) {}
        try {
            return json.writeValueAsString(interventions.stream()
                    .map(node -> new Node(node.ref().id(), node.generation()))
                    .toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static BigDecimal orZero(@Nullable Object sum) {
        return sum == null ? BigDecimal.ZERO : (BigDecimal) sum;
    }
}
