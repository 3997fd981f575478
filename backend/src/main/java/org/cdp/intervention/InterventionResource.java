package org.cdp.intervention;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.StreamingOutput;
import org.cdp.access.Access;
import org.cdp.access.Role;
import org.cdp.change.History;
import org.cdp.change.HistoryPage;
import org.cdp.change.Once;
import org.cdp.change.Records;
import org.cdp.export.Export;
import org.cdp.export.Listed;
import org.cdp.export.Whole;
import org.cdp.platform.web.Answer;
import org.cdp.platform.web.MergePatch;
import org.cdp.platform.web.Paging;
import org.cdp.platform.web.PathId;
import org.cdp.platform.web.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/interventions")
@Tag(name = "intervention")
public class InterventionResource {

    private final Export export;
    private final Records records;
    private final History history;
    private final Once once;
    private final MergePatch patches;
    private final Access access;

    InterventionResource(
            Records records, History history, Once once, MergePatch patches, Access access, Export export) {
        this.export = export;
        this.records = records;
        this.history = history;
        this.once = once;
        this.patches = patches;
        this.access = access;
    }

    @GET
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = InterventionPage.class)))
    @PermitAll
    @Transactional
    @Operation(summary = "Interventions that fit the filters")
    public RestResponse<StreamingOutput> listInterventions(
            @Valid @BeanParam InterventionFilter filter,
            @Valid @BeanParam Paging paging,
            @Valid @BeanParam Whole whole) {
        var interventions =
                Listed.of("interventions", InterventionSummary.class, filter.listing(access), filter.order());
        return export.answer(interventions, paging, whole, InterventionPage::new);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Transactional
    @Operation(summary = "One intervention")
    public RestResponse<InterventionDetails> readIntervention(@RestPath String id) {
        return shown(get(id));
    }

    @POST
    @RolesAllowed(Role.EDITORS)
    @Transactional
    @Operation(summary = "Add an intervention", description = "By an editor of the agency that reports it.")
    public RestResponse<InterventionDetails> createIntervention(@NotNull @Valid InterventionForm form) {
        return once.answer(
                form,
                InterventionDetails.class,
                () -> created(underSeen(null, records.create(new Intervention(form)))));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.EDITORS)
    @Transactional
    @Operation(
            summary = "Replace an intervention, or add it under this id",
            description = "By an editor of the agency that reports it.")
    public RestResponse<InterventionDetails> replaceIntervention(
            @RestPath String id, @NotNull @Valid InterventionForm form) {
        String parent = parentOf(id);
        InterventionForm whole = form.withParent(orUnseen(parent, form.parent()));
        Intervention wanted = new Intervention(whole.withId(PathId.agreed(id, form.id())));
        var put = records.put(Intervention.class, id, wanted);
        underSeen(parent, put.record());
        return put.isNew() ? created(put.record()) : shown(put.record());
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(Role.EDITORS)
    @Transactional
    @Operation(
            summary = "Change some fields of an intervention",
            description = "A JSON Merge Patch on InterventionForm, by an editor of the agency that reports it.")
    public RestResponse<InterventionDetails> patchIntervention(@RestPath String id, @NotNull JsonNode patch)
            throws JsonProcessingException {
        Intervention intervention = get(id);
        String parent = intervention.parent;
        InterventionForm form = patches.apply(intervention.form(), patch, InterventionForm.class);
        InterventionForm whole = form.withParent(orUnseen(parent, form.parent()));
        return shown(underSeen(parent, records.replace(intervention, whole.withId(PathId.agreed(id, form.id())))));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Role.EDITORS)
    @Transactional
    @Operation(
            summary = "Delete an intervention",
            description = "By an editor of the agency that reports it; refused while other records refer to it.")
    public void deleteIntervention(@RestPath String id) {
        records.delete(get(id));
    }

    @GET
    @Path("/{id}/history")
    @PermitAll
    @Transactional
    @Operation(summary = "The versions of an intervention, newest first", description = History.READERS)
    public HistoryPage listInterventionVersions(@RestPath String id, @Valid @BeanParam Paging paging) {
        return history.of(Intervention.TYPE, id, paging);
    }

    @POST
    @Path("/{id}/history" + History.RESTORATION)
    @RolesAllowed(Role.EDITORS)
    @Transactional
    @Operation(summary = "Write a version of an intervention again", description = History.RESTORERS)
    public RestResponse<InterventionDetails> restoreIntervention(@RestPath String id, @RestPath int version) {
        return history.restore(
                Intervention.TYPE,
                id,
                version,
                InterventionForm.class,
                InterventionDetails.class,
                form -> replaceIntervention(id, form));
    }

    private static @Nullable String parentOf(String id) {
        Intervention present = Intervention.findById(id);
        return present == null ? null : present.parent;
    }

    /** Who can't see the present parent was shown none: to send none back is no wish to leave it. */
    private @Nullable String orUnseen(@Nullable String present, @Nullable String wanted) {
        return wanted == null && present != null && !sees(present) ? present : wanted;
    }

    /** A new parent that the caller may not see is refused as one that is not there. */
    private Intervention underSeen(@Nullable String before, Intervention child) {
        if (child.parent != null && !child.parent.equals(before) && !sees(child.parent)) {
            throw Refusal.dangling("intervention_parent_exists", child.parent);
        }
        return child;
    }

    private boolean sees(String id) {
        Intervention found = Intervention.findById(id);
        return found == null || access.sees(found);
    }

    private Intervention get(String id) {
        return records.get(Intervention.class, Intervention.TYPE, id);
    }

    private RestResponse<InterventionDetails> shown(Intervention intervention) {
        return Answer.of(InterventionDetails.of(intervention, access), intervention.version);
    }

    private RestResponse<InterventionDetails> created(Intervention intervention) {
        InterventionDetails details = InterventionDetails.of(intervention, access);
        return Answer.created(details, intervention.version, "interventions/" + intervention.id);
    }
}
