package org.cdp.cluster;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description = "What the clusters that fit the filters are made of, most clusters first. A filter's own values"
                + " are counted as if it was not given, so that another can be chosen.")
public record ClusterFacets(
        @Schema(description = "Divisions of ISIC Rev. 4: values of `sector`.")
        List<Facet> sectors,

        @Schema(description = "Values of `province`.") List<Facet> provinces,
        @Schema(description = "Values of `stage`.") List<Facet> stages,
        @Schema(description = "Values of `agency`.") List<Facet> agencies,

        @Schema(description = "Interventions of level PROGRAMME: values of `programme`.")
        List<Facet> programmes) {}
