package org.cdp.ripple;

import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cdp.platform.value.Ref;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "How far one generation reached. A cluster or an agency that several generations have counts in each.")
public record RippleGeneration(
        @Schema(description = "The generation; the pilots' is 0.", examples = "1")
        int generation,

        @Schema(description = "How many interventions took the method up.")
        long interventions,

        @Schema(description = "How many agencies: those that took it up or, of an origin, report it. Each counts once.")
        long agencies,

        @Schema(description = "How many clusters its nodes work in or were to work in. Each counts once.")
        long clusters) {

    static List<RippleGeneration> of(List<RippleNode> nodes) {
        return nodes.stream()
                .collect(Collectors.groupingBy(RippleNode::generation, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(generation -> of(generation.getKey(), generation.getValue()))
                .toList();
    }

    private static RippleGeneration of(int generation, List<RippleNode> nodes) {
        Stream<Ref> agencies = nodes.stream().map(node -> Objects.requireNonNullElse(node.agency(), node.ref()));
        Stream<Ref> clusters = nodes.stream().flatMap(node -> node.clusters().stream());
        long interventions = nodes.stream()
                .filter(node -> node.kind() == RippleNode.Kind.INTERVENTION)
                .count();
        return new RippleGeneration(generation, interventions, different(agencies), different(clusters));
    }

    private static long different(Stream<Ref> records) {
        return records.map(Ref::id).distinct().count();
    }
}
