package org.cdp.ripple;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cdp.access.Access;
import org.cdp.export.Listed;
import org.cdp.platform.data.Listing;
import org.cdp.platform.data.Sort;
import org.cdp.platform.web.Page;
import org.cdp.platform.web.Paging;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which adoptions are wanted; several values of one filter mean any of them. */
public record AdoptionFilter(
        @Parameter(description = "Ids of the interventions they spread from.") @RestQuery
        List<String> from,

        @Parameter(description = "Ids of the agencies that took them up.") @RestQuery
        List<String> adopter,

        @Parameter(description = "Ids of the interventions they led to.") @RestQuery
        List<String> to,

        @Parameter(description = "Ids of clusters they spread from or lead to.") @RestQuery
        List<String> cluster,

        @Parameter(description = "Mechanisms.") @RestQuery List<Mechanism> mechanism,

        @Parameter(description = "Present stages.") @RestQuery
        List<AdoptionStage> stage) {

    /** Every adoption that the caller may see. */
    static final AdoptionFilter ALL =
            new AdoptionFilter(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    private static final Sort ORDER = Sort.of("id", Map.of("id", "a.id"));
    private static final String FROM = """
            Adoption a
            join Intervention f on f.id = a.fromIntervention
            join Agency g on g.id = a.adopter
            left join Intervention t on t.id = a.toIntervention
            left join Cluster c on c.id = a.fromCluster
            """;

    /** A page of them with their steps and clusters: three queries, however many there are. */
    Page<AdoptionSummary> page(Access access, Paging paging) {
        return whole(seen(access).page(paging, ORDER));
    }

    Listed<AdoptionSummary> listed(Access access) {
        return Listed.of("adoptions", AdoptionSummary.class, seen(access), ORDER)
                .completedBy(AdoptionFilter::whole);
    }

    private static Page<AdoptionSummary> whole(Page<AdoptionSummary> page) {
        List<UUID> ids = page.items().stream().map(AdoptionSummary::id).toList();
        var clusters = Adoption.clustersOf(ids);
        var steps = Adoption.stepsOf(ids);
        return page.map(a -> a.with(clusters.getOrDefault(a.id(), List.of()), steps.getOrDefault(a.id(), List.of())));
    }

    /** Those between interventions that the caller may see, both of them. */
    private Listing<AdoptionSummary> seen(Access access) {
        var fromSeen = access.withoutOthersDrafts(listing(), "f.draft", "f.reportedBy");
        return access.withoutOthersDrafts(fromSeen, "coalesce(t.draft, false)", "t.reportedBy");
    }

    private Listing<AdoptionSummary> listing() {
        return new Listing<>(AdoptionSummary.COLUMNS, FROM, "a.id", AdoptionSummary::of)
                .where("a.fromIntervention in :origin", "origin", from)
                .where("a.adopter in :adopter", "adopter", adopter)
                .where("a.toIntervention in :result", "result", to)
                .where(
                        "a.fromCluster in :cluster or exists (select 1 from a.toClusters k where k in :cluster)",
                        "cluster",
                        cluster)
                .where("a.mechanism in :mechanism", "mechanism", mechanism)
                .where("a.stage in :stage", "stage", stage);
    }
}
