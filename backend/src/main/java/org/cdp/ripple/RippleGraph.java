package org.cdp.ripple;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cdp.platform.value.PartialDate;
import org.cdp.platform.value.Ref;
import org.jspecify.annotations.Nullable;

/** Adoptions as a graph: each leads from an intervention to one of the adopter's, or to the adopter itself. */
final class RippleGraph {

    private final List<AdoptionSummary> adoptions;
    private final List<RippleEdge> edges;
    private final Generations generations;
    private final Map<String, List<AdoptionSummary>> arriving;
    private final Map<String, Ref> interventions;
    private final Map<String, KnownIntervention> known;

    /** @param known by id, the interventions that adoptions lead from or to; what is gone meanwhile is left out */
    RippleGraph(List<AdoptionSummary> all, Map<String, KnownIntervention> known) {
        this.known = known;
        adoptions = all.stream()
                .filter(a -> ends(a).map(Ref::id).allMatch(known::containsKey))
                .toList();
        edges = adoptions.stream().map(RippleEdge::of).toList();
        generations = new Generations(edges);
        arriving = adoptions.stream().collect(Collectors.groupingBy(RippleEdge::end));
        interventions = adoptions.stream()
                .flatMap(RippleGraph::ends)
                .collect(Collectors.toMap(ref -> "intervention:" + ref.id(), ref -> ref, (one, same) -> one));
    }

    /** The interventions it leads from and to. */
    static Stream<Ref> ends(AdoptionSummary a) {
        return Stream.of(a.from(), a.to() == null ? a.from() : a.to());
    }

    List<RippleNode> nodes() {
        return generations.nodes().stream()
                .map(this::node)
                .sorted(Comparator.comparingInt(RippleNode::generation).thenComparing(RippleNode::id))
                .toList();
    }

    Ripple ripple(Instant asOf, List<FollowOnMoney> money) {
        List<RippleNode> nodes = nodes();
        return new Ripple(nodes, edges, RippleFigures.of(asOf, nodes, edges, branches(), money));
    }

    private List<RippleBranch> branches() {
        return adoptions.stream()
                .filter(a -> a.stage() == AdoptionStage.ABANDONED)
                .map(RippleBranch::of)
                .toList();
    }

    private RippleNode node(String id) {
        Ref intervention = interventions.get(id);
        List<AdoptionSummary> to = arriving.getOrDefault(id, List.of());
        return intervention == null ? agency(id, to) : intervention(id, intervention, to);
    }

    private RippleNode intervention(String id, Ref intervention, List<AdoptionSummary> to) {
        KnownIntervention facts = Objects.requireNonNull(known.get(intervention.id()));
        Ref agency = to.isEmpty() ? facts.reportedBy() : to.getFirst().adopter();
        Stream<Ref> clusters = Stream.concat(facts.clusters().stream(), reached(to));
        return node(id, RippleNode.Kind.INTERVENTION, intervention, agency, clusters, facts.start());
    }

    private RippleNode agency(String id, List<AdoptionSummary> to) {
        return node(id, RippleNode.Kind.AGENCY, to.getFirst().adopter(), null, reached(to), firstDate(to));
    }

    private RippleNode node(
            String id,
            RippleNode.Kind kind,
            Ref ref,
            @Nullable Ref agency,
            Stream<Ref> clusters,
            @Nullable PartialDate start) {
        return new RippleNode(
                id,
                kind,
                ref,
                agency,
                generations.of(id),
                generations.isOrigin(id),
                clusters.distinct().toList(),
                start,
                generations.isAbandoned(id));
    }

    private static Stream<Ref> reached(List<AdoptionSummary> adoptions) {
        return adoptions.stream().flatMap(a -> a.toClusters().stream());
    }

    private static @Nullable PartialDate firstDate(List<AdoptionSummary> adoptions) {
        return adoptions.stream()
                .flatMap(a -> a.steps().stream())
                .flatMap(step -> Optional.ofNullable(step.date()).stream())
                .min(Comparator.comparing(PartialDate::first))
                .orElse(null);
    }
}
