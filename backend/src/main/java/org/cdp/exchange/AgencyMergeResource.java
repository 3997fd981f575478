package org.cdp.exchange;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import org.cdp.access.Role;
import org.cdp.agency.Agency;
import org.cdp.agency.AgencyMerge;
import org.cdp.agency.AgencyMergeDetails;
import org.cdp.agency.AgencyMergeForm;
import org.cdp.change.History;
import org.cdp.change.HistoryPage;
import org.cdp.change.Records;
import org.cdp.platform.data.Turn;
import org.cdp.platform.web.Answer;
import org.cdp.platform.web.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/agencies/{id}")
@Tag(name = "agency")
public class AgencyMergeResource {

    private final Records records;
    private final History history;
    private final MergeAgencies merge;
    private final UndoMerge undo;

    AgencyMergeResource(Records records, History history, MergeAgencies merge, UndoMerge undo) {
        this.records = records;
        this.history = history;
        this.merge = merge;
        this.undo = undo;
    }

    @GET
    @Path("/merges")
    @PermitAll
    @Transactional
    @Operation(summary = "The agencies that were merged into this one, by id")
    public AgencyMergeList listAgencyMerges(@RestPath String id) {
        records.get(Agency.class, Agency.TYPE, id);
        return new AgencyMergeList(AgencyMergeDetails.all(AgencyMerge.into(id)));
    }

    @GET
    @Path("/merge")
    @PermitAll
    @Transactional
    @Operation(summary = "Into which agency this one was merged")
    public RestResponse<AgencyMergeDetails> readAgencyMerge(@RestPath String id) {
        return shown(records.get(AgencyMerge.class, AgencyMerge.TYPE, id));
    }

    @PUT
    @Path("/merge")
    @RolesAllowed(Role.EDITORS)
    @Transactional
    @TransactionConfiguration(timeout = Turn.LONG_SECONDS)
    @Operation(
            summary = "Merge this agency into another, of which it is a second record",
            description = "By a steward. Every record that names it names the other from now on, and so do keys, roles"
                    + " and webhooks; its names, identifiers and sources go to the other; it is gone, and its id answers"
                    + " with a redirection. All figures are those of before, under one name. Asked again, it answers the"
                    + " same and changes nothing; `If-Match` is not needed. Refused when one is a part of the other, or"
                    + " gave to it, or speaks of what the other reported.")
    public RestResponse<AgencyMergeDetails> mergeAgency(@RestPath String id, @NotNull @Valid AgencyMergeForm form) {
        MergeAgencies.Done done = merge.run(id, form);
        return done.isNew() ? created(done.merge()) : shown(done.merge());
    }

    @DELETE
    @Path("/merge")
    @RolesAllowed(Role.EDITORS)
    @Transactional
    @TransactionConfiguration(timeout = Turn.LONG_SECONDS)
    @Operation(
            summary = "Undo a merge",
            description = "By a steward. The agency is back, and every record that the merge changed says again what it"
                    + " said before; what was written since stays with the other. Refused with 409 while one of those"
                    + " records says something else than the merge left there.")
    public void unmergeAgency(@RestPath String id) {
        undo.run(id);
    }

    @GET
    @Path("/merge/history")
    @PermitAll
    @Transactional
    @Operation(summary = "When an agency was merged, and when that was undone, newest first")
    public HistoryPage listAgencyMergeVersions(@RestPath String id, @Valid @BeanParam Paging paging) {
        return history.of(AgencyMerge.TYPE, id, paging);
    }

    private static RestResponse<AgencyMergeDetails> shown(AgencyMerge merge) {
        return Answer.of(AgencyMergeDetails.of(merge), merge.version);
    }

    private static RestResponse<AgencyMergeDetails> created(AgencyMerge merge) {
        return Answer.created(AgencyMergeDetails.of(merge), merge.version, "agencies/" + merge.merged + "/merge");
    }

    /** Named, as the contract shows it. */
    public record AgencyMergeList(
            @Schema(description = "The merges.") List<AgencyMergeDetails> items) {}
}
