package org.cdp.overview;

import java.util.List;
import org.cdp.platform.data.Listing;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Whose quality is wanted; several values of one filter mean any of them. */
public record QualityFilter(
        @Parameter(description = "Whether to go by agency or by cluster; by agency when left out.") @RestQuery @Nullable
        QualitySubject by,

        @Parameter(description = "Ids of agencies; by cluster: of those that work there.") @RestQuery
        List<String> agency,

        @Parameter(description = "Ids of clusters; by agency: of those that it works in.") @RestQuery
        List<String> cluster) {

    private static final String WORKS_IN = "exists (select 1 from intervention_cluster w join intervention i"
            + " on i.id = w.intervention and not i.draft where w.cluster in (:cluster) and (i.reported_by = x.id"
            + " or i.handover_agency = x.id or exists (select 1 from intervention_participant p"
            + " where p.intervention = i.id and p.agency = x.id)))";
    private static final String WORKED_IN_BY = Work.OF_AGENCY_IN_CLUSTER.replace("x.cluster", "x.id");

    QualitySubject subject() {
        return by == null ? QualitySubject.AGENCY : by;
    }

    <T> Listing<T> on(Listing<T> listing) {
        boolean agencies = subject() == QualitySubject.AGENCY;
        return listing.where(agencies ? "x.id in (:agency)" : WORKED_IN_BY, "agency", agency)
                .where(agencies ? WORKS_IN : "x.id in (:cluster)", "cluster", cluster);
    }
}
