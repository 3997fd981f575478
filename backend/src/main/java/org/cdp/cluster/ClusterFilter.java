package org.cdp.cluster;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.cdp.platform.data.Listing;
import org.cdp.platform.value.Ids;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which clusters are wanted; several values of one filter mean any of them. */
public record ClusterFilter(
        @Parameter(description = "Part of a name, a sector or a place.") @RestQuery @Size(max = 200) @Nullable
        String q,

        @Parameter(description = "Ids.") @RestQuery List<String> id,

        @Parameter(description = "How a class of ISIC Rev. 4 begins: 15 is all leather, 1511 its tanning.") @RestQuery
        List<@Pattern(regexp = "[0-9]{1,4}", message = "must be 1 to 4 digits of ISIC Rev. 4") String> sector,

        @Parameter(description = "Provinces or territories, by their present names.") @RestQuery
        List<String> province,

        @Parameter(description = "Furthest stages reached.") @RestQuery
        List<ClusterStage> stage,

        @Parameter(description = "Ids of agencies that work there through an intervention.") @RestQuery
        List<String> agency,

        @Parameter(description = "Ids of programmes; an intervention that works there is one of them or part of one.")
        @RestQuery
        List<String> programme) {

    private static final String IN_SECTOR =
            "exists (select 1 from ClusterSector s where s.cluster = c.id and s.prefix in :sector)";
    private static final String IN_PROVINCE = "exists (select 1 from c.places l where l.province in :province)";
    private static final String OF_AGENCY =
            "exists (select 1 from ClusterPresence a where a.cluster = c.id and a.agency in :agency)";
    private static final String OF_PROGRAMME =
            "exists (select 1 from ClusterProgramme t where t.cluster = c.id and t.programme in :programme)";

    Listing<ClusterSummary> listing() {
        Listing<ClusterSummary> listing =
                new Listing<>("c", "Cluster c", "c.id", row -> ClusterSummary.of(row.<Cluster>next()));
        conditions().forEach(asked -> listing.where(asked.hql(), asked.filter(), asked.value()));
        return listing;
    }

    ClusterFacets facets() {
        List<Condition> conditions = conditions();
        return new ClusterFacets(
                Dimension.SECTOR.among(conditions),
                Dimension.PROVINCE.among(conditions),
                Dimension.STAGE.among(conditions),
                Dimension.AGENCY.among(conditions),
                Dimension.PROGRAMME.among(conditions));
    }

    private List<Condition> conditions() {
        return List.of(
                new Condition("q", "c.search like :q", q == null ? null : "%" + Ids.plain(q) + "%"),
                new Condition("id", "c.id in :id", id),
                new Condition("sector", IN_SECTOR, sector),
                new Condition("province", IN_PROVINCE, province),
                new Condition("stage", "c.stage in :stage", stage),
                new Condition("agency", OF_AGENCY, agency),
                new Condition("programme", OF_PROGRAMME, programme));
    }
}
