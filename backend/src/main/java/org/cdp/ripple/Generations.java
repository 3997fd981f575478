package org.cdp.ripple;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the edges of a ripple alone tell of its nodes. */
final class Generations {

    private final Map<String, List<RippleEdge>> arriving;
    private final Map<String, List<RippleEdge>> leaving;
    private final Map<String, Integer> generations = new LinkedHashMap<>();

    Generations(List<RippleEdge> edges) {
        arriving = edges.stream().collect(Collectors.groupingBy(RippleEdge::to));
        leaving = edges.stream().collect(Collectors.groupingBy(RippleEdge::from));
        walk(edges);
    }

    /** Every node: each after all that lead to it. */
    Set<String> nodes() {
        return generations.keySet();
    }

    /** The longest way from an origin, so that every edge leads to a later generation. */
    int of(String node) {
        return generations.getOrDefault(node, 0);
    }

    boolean isOrigin(String node) {
        return !arriving.containsKey(node);
    }

    /** Nobody keeps it up: it was adopted, and each adoption given up. */
    boolean isAbandoned(String node) {
        List<RippleEdge> edges = arriving.getOrDefault(node, List.of());
        return !edges.isEmpty() && edges.stream().allMatch(edge -> edge.stage() == AdoptionStage.ABANDONED);
    }

    /** Takes a node when all edges to it were taken: its generation is settled then. */
    private void walk(List<RippleEdge> edges) {
        Map<String, Integer> waiting = new HashMap<>();
        arriving.forEach((node, to) -> waiting.put(node, to.size()));
        Deque<String> ready = new ArrayDeque<>();
        edges.stream().map(RippleEdge::from).filter(this::isOrigin).distinct().forEach(node -> {
            generations.put(node, 0);
            ready.add(node);
        });
        while (!ready.isEmpty()) {
            String node = ready.remove();
            int next = of(node) + 1;
            for (RippleEdge edge : leaving.getOrDefault(node, List.of())) {
                generations.merge(edge.to(), next, Math::max);
                if (waiting.merge(edge.to(), -1, Integer::sum) == 0) {
                    ready.add(edge.to());
                }
            }
        }
    }
}
