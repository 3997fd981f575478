package org.cdp.ripple;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cdp.platform.value.PartialDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What the ripple comes to. Of the adoptions shown, and of public contributions.")
public record RippleFigures(
        @Schema(description = "The instant that they are true of.")
        Instant asOf,

        @Schema(description = "How many adoptions each origin led to.")
        RippleFactor factor,

        @Schema(description = "How long it took from an origin to an adoption.")
        RippleTime time,

        @Schema(description = "How many there are of each generation, the pilots' first.")
        List<RippleGeneration> generations,

        @Schema(description = "The adoptions that were given up, in the order they were added.")
        List<RippleBranch> abandoned,

        @Schema(
                description = "Money of the generations after the pilots', a row for each generation, side, stage and"
                        + " currency that there are contributions of; added across none of them.")
        List<FollowOnMoney> money) {

    static RippleFigures of(
            Instant asOf,
            List<RippleNode> nodes,
            List<RippleEdge> edges,
            List<RippleBranch> abandoned,
            List<FollowOnMoney> money) {
        long established = edges.stream()
                .filter(edge -> edge.stage() == AdoptionStage.ESTABLISHED)
                .count();
        long origins = nodes.stream().filter(RippleNode::origin).count();
        return new RippleFigures(
                asOf,
                RippleFactor.of(established, origins),
                RippleTime.of(edges, starts(nodes)),
                RippleGeneration.of(nodes),
                abandoned,
                money);
    }

    /** Of interventions alone: what a node of an agency shows as its start is no start of an origin. */
    private static Map<String, PartialDate> starts(List<RippleNode> nodes) {
        Map<String, PartialDate> starts = new HashMap<>();
        for (RippleNode node : nodes) {
            PartialDate start = node.start();
            if (node.kind() == RippleNode.Kind.INTERVENTION && start != null) {
                starts.put(node.id(), start);
            }
        }
        return starts;
    }
}
