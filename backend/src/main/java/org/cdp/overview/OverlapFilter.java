package org.cdp.overview;

import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.cdp.intervention.InterventionType;
import org.cdp.platform.data.Listing;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which overlaps are wanted; several values of one filter mean any of them. */
public record OverlapFilter(
        @Parameter(description = "What they have in common; both when left out.") @RestQuery
        List<OverlapScope> within,

        @Parameter(description = "Types of intervention; overlaps of a trade have none.") @RestQuery
        List<InterventionType> type,

        @Parameter(description = "Ids of agencies that do one of their interventions.") @RestQuery
        List<String> agency,

        @Parameter(description = "Ids of clusters, one of which is theirs.") @RestQuery
        List<String> cluster,

        @Parameter(description = "How a class of ISIC Rev. 4 begins that one of their clusters has.") @RestQuery
        List<@Pattern(regexp = "[0-9]{1,4}", message = "must be 1 to 4 digits of ISIC Rev. 4") String> sector,

        @Parameter(description = "Provinces or territories that one of their clusters lies in.") @RestQuery
        List<String> province,

        @Parameter(description = "Whether there is no doubt.") @RestQuery @Nullable
        Boolean certain) {

    private static final String IN_SECTOR = "exists (select 1 from cluster s cross join unnest(s.sector_isic) as class"
            + " cross join generate_series(1, 4) as depth where s.id in (x.cluster, x.other) and left(class, depth) in (:sector))";
    private static final String IN_PROVINCE = "exists (select 1 from cluster_place l"
            + " where l.cluster in (x.cluster, x.other) and l.province in (:province))";

    private static final String BY = "exists (select 1 from unnest(x.agency_ids) as doer where doer in (:agency))";

    /** Says nothing new, but can be told of a place before its interventions are compared. */
    private static final String MAY_BE_BY = "exists (select 1 from intervention_cluster w join intervention i"
            + " on i.id = w.intervention where w.cluster in (x.cluster, x.other) and (i.reported_by in (:agency) or exists"
            + " (select 1 from intervention_participant p where p.intervention = i.id and p.agency in (:agency))))";

    private static final String CERTAIN = "x.within = 'CLUSTER' and x.type <> '' and x.dated";

    <T> Listing<T> on(Listing<T> listing) {
        Listing<T> found = listing.where("x.within in (:within)", "within", names(within))
                .where("x.type in (:type)", "type", names(type))
                .where("x.cluster in (:cluster) or x.other in (:cluster)", "cluster", cluster)
                .where(IN_SECTOR, "sector", sector)
                .where(IN_PROVINCE, "province", province)
                .where(MAY_BE_BY, "agency", agency)
                .where(BY, "agency", agency);
        return certain == null ? found : found.where(certain ? CERTAIN : "not (" + CERTAIN + ")");
    }

    private static List<String> names(List<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).toList();
    }
}
