package org.cdp.intervention;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.cdp.access.Access;
import org.cdp.platform.data.Listing;
import org.cdp.platform.data.Sort;
import org.cdp.platform.value.Ids;
import org.cdp.platform.value.PartialDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which interventions are wanted; several values of one filter mean any of them. */
public record InterventionFilter(
        @Parameter(description = "Part of a title or of an identifier.") @RestQuery @Size(max = 200) @Nullable
        String q,

        @Parameter(description = "Ids.") @RestQuery List<String> id,
        @Parameter(description = "Levels.") @RestQuery List<InterventionLevel> level,
        @Parameter(description = "Types.") @RestQuery List<InterventionType> type,

        @Parameter(description = "Statuses.") @RestQuery List<ActivityStatus> status,

        @Parameter(description = "Ids of agencies that take part in it, report it or took it over.") @RestQuery
        List<String> agency,

        @Parameter(description = "Roles that somebody has in it; with `agency`, that this agency has.") @RestQuery
        List<ParticipantRole> role,

        @Parameter(description = "Ids of clusters it works in.") @RestQuery
        List<String> cluster,

        @Parameter(description = "Ids of interventions that it is, or is part of at any depth.") @RestQuery
        List<String> programme,

        @Parameter(description = "Ids of interventions it is directly part of.") @RestQuery
        List<String> parent,

        @Parameter(description = "Ids of agencies that report it.") @RestQuery
        List<String> reportedBy,

        @Parameter(
                description = "Not over before this; one without a known end is not over, one without any date is"
                        + " left out.")
        @RestQuery
        @Nullable
        PartialDate since,

        @Parameter(description = "Begun by the end of this; one without any date is left out.") @RestQuery @Nullable
        PartialDate until,

        @Parameter(description = "Drafts alone, or none.") @RestQuery @Nullable
        Boolean draft,

        @Parameter(description = "Order: title, start or id, with a leading minus for the other direction.")
        @RestQuery
        @DefaultValue("title")
        String sort) {

    private static final Map<String, String> SORTS = Map.of("title", "i.title", "start", "i.starts", "id", "i.id");
    private static final String FROM =
            "Intervention i join Agency r on r.id = i.reportedBy left join Intervention p on p.id = i.parent";
    private static final String OF_AGENCY = "i.reportedBy in :agency or i.handover.agency in :agency"
            + " or exists (select 1 from i.participants x where x.agency in :agency)";
    private static final String OF_AGENCY_IN_ROLE =
            "exists (select 1 from i.participants x where x.agency in :agency and x.role in :role)";
    private static final String IN_PROGRAMME =
            "i.id in (select a.intervention from InterventionAncestor a where a.ancestor in :programme)";
    private static final String DATED =
            " and coalesce(i.actualStart, i.plannedStart, i.actualEnd, i.plannedEnd) is not null";

    Listing<InterventionSummary> listing(Access access) {
        var listing = new Listing<>(
                        InterventionSummary.COLUMNS, FROM, "i.id", row -> InterventionSummary.of(row, access))
                .where("i.search like :q", "q", q == null ? null : "%" + Ids.plain(q) + "%")
                .where("i.id in :id", "id", id)
                .where("i.level in :level", "level", level)
                .where("i.type in :type", "type", type)
                .where("i.status in :status", "status", status)
                .where("i.reportedBy in :reportedBy", "reportedBy", reportedBy)
                .where("i.draft = :draft", "draft", draft);
        return access.withoutOthersDrafts(inTime(inTree(inPlace(listing), access)), "i.draft", "i.reportedBy");
    }

    private Listing<InterventionSummary> inPlace(Listing<InterventionSummary> listing) {
        return listing.where("exists (select 1 from i.participants y where y.role in :role)", "role", role)
                .where(role.isEmpty() ? OF_AGENCY : OF_AGENCY_IN_ROLE, "agency", agency)
                .where("exists (select 1 from i.clusters c where c.cluster in :cluster)", "cluster", cluster);
    }

    private Listing<InterventionSummary> inTree(Listing<InterventionSummary> listing, Access access) {
        return listing.where(IN_PROGRAMME, "programme", seen(programme, access))
                .where("i.parent in :parent", "parent", seen(parent, access));
    }

    private Listing<InterventionSummary> inTime(Listing<InterventionSummary> listing) {
        return listing.where(
                        "(i.ends is null or i.ends >= :since)" + DATED, "since", since == null ? null : since.first())
                .where("i.starts <= :until" + DATED, "until", until == null ? null : until.last());
    }

    /** Of these ids those that the caller may see: naming another's draft selects nothing and so tells nothing. */
    private static Collection<String> seen(List<String> ids, Access access) {
        Collection<String> seen = Intervention.refs(ids, access).keySet();
        return seen.isEmpty() && !ids.isEmpty() ? List.of("") : seen;
    }

    Sort order() {
        return Sort.of(sort, SORTS);
    }
}
