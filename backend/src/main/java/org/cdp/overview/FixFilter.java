package org.cdp.overview;

import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.cdp.platform.data.Listing;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which records to fix are wanted; several values of one filter mean any of them. */
public record FixFilter(
        @Parameter(description = "Ids of agencies: themselves, and what they report.") @RestQuery
        List<String> agency,

        @Parameter(
                description =
                        "Ids of clusters: themselves, the interventions that name them, and contributions to those.")
        @RestQuery
        List<String> cluster,

        @Parameter(description = "Kinds of record: agency, cluster, contribution or intervention.") @RestQuery
        List<
                        @Pattern(
                                regexp = "agency|cluster|contribution|intervention",
                                message = "must be agency, cluster, contribution or intervention")
                        String>
                type) {

    private static final String IN_CLUSTER = "x.type = 'cluster' and x.id in (:cluster) or x.intervention in"
            + " (select w.intervention from intervention_cluster w where w.cluster in (:cluster))";

    <T> Listing<T> on(Listing<T> listing) {
        return listing.where("x.agency in (:agency)", "agency", agency)
                .where(IN_CLUSTER, "cluster", cluster)
                .where("x.type in (:type)", "type", type);
    }
}
