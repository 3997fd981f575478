package org.cdp.ripple;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cdp.access.Access;
import org.cdp.platform.value.PartialDate;
import org.cdp.platform.value.Ref;
import org.cdp.platform.web.AsOf;
import org.cdp.platform.web.Paging;

/** Draws the whole ripple that the caller may see, in six queries however large it is. */
@ApplicationScoped
public class TraceRipple {

    private static final Paging WHOLE = new Paging(Integer.MAX_VALUE - 1, null, false);

    private static final String INTERVENTIONS = """
            select i.id, r.id, r.name, i.actualStart, i.plannedStart
            from Intervention i join Agency r on r.id = i.reportedBy where i.id in :ids
            """;

    private static final String CLUSTERS = """
            select i.id, c.id, c.name
            from Intervention i join i.clusters k join Cluster c on c.id = k.cluster
            where i.id in :ids order by i.id, index(k)
            """;

    private final Access access;
    private final SumFollowOn followOn;
    private final AsOf asOf;

    TraceRipple(Access access, SumFollowOn followOn, AsOf asOf) {
        this.access = access;
        this.followOn = followOn;
        this.asOf = asOf;
    }

    public Ripple trace() {
        List<AdoptionSummary> adoptions = AdoptionFilter.ALL.page(access, WHOLE).items();
        Set<String> ids =
                adoptions.stream().flatMap(RippleGraph::ends).map(Ref::id).collect(Collectors.toSet());
        RippleGraph graph = new RippleGraph(adoptions, known(ids));
        return graph.ripple(asOf.instant(), followOn.sum(graph.nodes()));
    }

    private static Map<String, KnownIntervention> known(Set<String> ids) {
        Map<String, List<Ref>> clusters = rows(CLUSTERS, ids)
                .collect(Collectors.groupingBy(
                        row -> (String) row[0],
                        Collectors.mapping(row -> new Ref((String) row[1], (String) row[2]), Collectors.toList())));
        return rows(INTERVENTIONS, ids)
                .collect(Collectors.toMap(
                        row -> (String) row[0],
                        row -> new KnownIntervention(
                                new Ref((String) row[1], (String) row[2]),
                                (PartialDate) (row[3] == null ? row[4] : row[3]),
                                clusters.getOrDefault((String) row[0], List.of()))));
    }

    private static Stream<Object[]> rows(String query, Set<String> ids) {
        return Panache.getEntityManager()
                .createQuery(query, Object[].class)
                .setParameter("ids", ids)
                .getResultStream();
    }
}
