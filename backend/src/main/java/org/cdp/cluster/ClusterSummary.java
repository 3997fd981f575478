package org.cdp.cluster;

import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A cluster as lists and the map show it.")
public record ClusterSummary(
        String id,
        String name,
        @Nullable Sector sector,
        List<Place> places,

        @Schema(description = "The furthest stage it reached.") @Nullable
        ClusterStage stage,

        @Schema(description = "Whether the record shows all that makes a cluster.")
        boolean complete) {

    static ClusterSummary of(Cluster c) {
        return new ClusterSummary(c.id, c.name, c.sector, List.copyOf(c.places), c.stage, c.complete);
    }

    /** Where it is, as longitude and latitude. */
    List<List<Number>> points() {
        return places.stream()
                .map(Place::point)
                .filter(Objects::nonNull)
                .map(point -> List.<Number>of(point.longitude(), point.latitude()))
                .toList();
    }
}
