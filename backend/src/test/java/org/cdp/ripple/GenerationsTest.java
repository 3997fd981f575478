package org.cdp.ripple;

import static org.cdp.ripple.AdoptionStage.ABANDONED;
import static org.cdp.ripple.AdoptionStage.STARTED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.cdp.platform.value.Confidence;
import org.junit.jupiter.api.Test;

class GenerationsTest {

    @Test
    void has_no_nodes_without_adoptions() {
        assertTrue(new Generations(List.of()).nodes().isEmpty());
    }

    @Test
    void counts_the_longest_way_from_an_origin() {
        var generations = new Generations(
                List.of(edge("a", "d"), edge("a", "b"), edge("b", "c"), edge("c", "d"), edge("x", "d")));
        assertEquals(0, generations.of("a"));
        assertEquals(0, generations.of("x"));
        assertEquals(1, generations.of("b"));
        assertEquals(3, generations.of("d"));
        assertTrue(generations.isOrigin("x"));
        assertFalse(generations.isOrigin("d"));
    }

    @Test
    void is_not_misled_by_two_adoptions_of_one_way() {
        var generations = new Generations(List.of(edge("a", "b"), edge("a", "b"), edge("b", "c")));
        assertEquals(2, generations.of("c"));
    }

    @Test
    void is_abandoned_when_every_way_to_it_is() {
        var generations = new Generations(List.of(
                edge("a", "b", ABANDONED),
                edge("a", "c", ABANDONED),
                edge("x", "c", STARTED),
                edge("b", "d", STARTED)));
        assertTrue(generations.isAbandoned("b"));
        assertFalse(generations.isAbandoned("c"));
        assertFalse(generations.isAbandoned("d"));
        assertFalse(generations.isAbandoned("a"));
    }

    @Test
    void always_leads_to_a_later_generation() {
        var random = new Random(2008);
        for (int round = 0; round < 200; round++) {
            List<RippleEdge> edges = acyclic(random);
            var generations = new Generations(edges);
            for (RippleEdge edge : edges) {
                assertTrue(generations.of(edge.from()) < generations.of(edge.to()), edges::toString);
            }
            for (String node : generations.nodes()) {
                assertEquals(generations.of(node) == 0, generations.isOrigin(node));
            }
        }
    }

    private static List<RippleEdge> acyclic(Random random) {
        List<RippleEdge> edges = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            int from = random.nextInt(12);
            edges.add(edge("n" + from, "n" + (from + 1 + random.nextInt(6))));
        }
        Collections.shuffle(edges, random);
        return edges;
    }

    private static RippleEdge edge(String from, String to) {
        return edge(from, to, STARTED);
    }

    private static RippleEdge edge(String from, String to, AdoptionStage stage) {
        return new RippleEdge(
                new UUID(0, 0),
                from,
                to,
                Mechanism.REPLICATION,
                stage,
                null,
                List.of(),
                List.of(),
                Confidence.DOCUMENTED);
    }
}
