package org.cdp.ripple;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How the method spread: a graph without cycles, and what it comes to.")
public record Ripple(
        @Schema(description = "Where it arrived, by generation, then by id.")
        List<RippleNode> nodes,

        @Schema(description = "The adoptions, in the order they were added.")
        List<RippleEdge> edges,

        @Schema(description = "What the graph comes to, in figures.")
        RippleFigures figures) {}
