package org.cdp.overview;

import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.cdp.platform.data.Listing;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which part of the register is looked at; several values of one filter mean any of them. */
public record CoverageFilter(
        @Parameter(description = "Ids of agencies: those that take part, report or took over.") @RestQuery
        List<String> agency,

        @Parameter(description = "Ids of clusters.") @RestQuery
        List<String> cluster,

        @Parameter(description = "How a class of ISIC Rev. 4 begins: 15 is all leather, 1511 its tanning.") @RestQuery
        List<@Pattern(regexp = "[0-9]{1,4}", message = "must be 1 to 4 digits of ISIC Rev. 4") String> sector,

        @Parameter(description = "Provinces or territories, by their present names.") @RestQuery
        List<String> province) {

    private static final String IN_SECTOR = "exists (select 1 from cluster s cross join unnest(s.sector_isic) as class"
            + " cross join generate_series(1, 4) as depth where s.id = x.cluster and left(class, depth) in (:sector))";
    private static final String IN_PROVINCE =
            "exists (select 1 from cluster_place l where l.cluster = x.cluster and l.province in (:province))";

    /** On cells: each is of one agency and one cluster. */
    <T> Listing<T> onCells(Listing<T> listing) {
        return inPlace(listing).where("x.agency in (:agency)", "agency", agency);
    }

    /** On clusters: those that one of the agencies works in. */
    <T> Listing<T> onClusters(Listing<T> listing) {
        return inPlace(listing).where(Work.OF_AGENCY_IN_CLUSTER, "agency", agency);
    }

    private <T> Listing<T> inPlace(Listing<T> listing) {
        return listing.where("x.cluster in (:cluster)", "cluster", cluster)
                .where(IN_SECTOR, "sector", sector)
                .where(IN_PROVINCE, "province", province);
    }
}
