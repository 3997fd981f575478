package org.cdp.ripple;

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
import java.util.UUID;
import org.cdp.access.Access;
import org.cdp.access.Role;
import org.cdp.change.History;
import org.cdp.change.HistoryPage;
import org.cdp.change.Once;
import org.cdp.change.Records;
import org.cdp.export.Export;
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

@Path("/adoptions")
@Tag(name = "ripple")
public class AdoptionResource {

    private static final String WRITERS = "By an editor of the adopter, or a steward.";

    private final Export export;
    private final Records records;
    private final History history;
    private final Once once;
    private final MergePatch patches;
    private final Access access;

    AdoptionResource(Records records, History history, Once once, MergePatch patches, Access access, Export export) {
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
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AdoptionPage.class)))
    @PermitAll
    @Operation(
            summary = "Adoptions that fit the filters",
            description = "One that leads from or to a draft is seen by those alone who may see that draft.")
    public RestResponse<StreamingOutput> listAdoptions(
            @Valid @BeanParam AdoptionFilter filter, @Valid @BeanParam Paging paging, @Valid @BeanParam Whole whole) {
        return export.answer(filter.listed(access), paging, whole, AdoptionPage::new);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Transactional
    @Operation(summary = "One adoption")
    public RestResponse<AdoptionDetails> readAdoption(@RestPath UUID id) {
        return shown(get(id));
    }

    @POST
    @RolesAllowed(Role.EDITORS)
    @Transactional
    @Operation(summary = "Add an adoption", description = WRITERS)
    public RestResponse<AdoptionDetails> createAdoption(@NotNull @Valid AdoptionForm form) {
        return once.answer(form, AdoptionDetails.class, () -> created(records.create(betweenSeen(new Adoption(form)))));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.EDITORS)
    @Transactional
    @Operation(summary = "Replace an adoption, or add it under this id", description = WRITERS)
    public RestResponse<AdoptionDetails> replaceAdoption(@RestPath UUID id, @NotNull @Valid AdoptionForm form) {
        Adoption wanted = betweenSeen(new Adoption(form.withId(PathId.agreed(id, form.id()))));
        var put = records.put(Adoption.class, id, wanted);
        return put.isNew() ? created(put.record()) : shown(put.record());
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(Role.EDITORS)
    @Transactional
    @Operation(
            summary = "Change some fields of an adoption",
            description = "A JSON Merge Patch on AdoptionForm. " + WRITERS)
    public RestResponse<AdoptionDetails> patchAdoption(@RestPath UUID id, @NotNull JsonNode patch)
            throws JsonProcessingException {
        Adoption adoption = get(id);
        AdoptionForm form = patches.apply(adoption.form(), patch, AdoptionForm.class);
        AdoptionForm wanted = form.withId(PathId.agreed(id, form.id()));
        betweenSeen(new Adoption(wanted));
        return shown(records.replace(adoption, wanted));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Role.EDITORS)
    @Transactional
    @Operation(summary = "Delete an adoption", description = WRITERS)
    public void deleteAdoption(@RestPath UUID id) {
        records.delete(get(id));
    }

    @GET
    @Path("/{id}/history")
    @PermitAll
    @Transactional
    @Operation(summary = "The versions of an adoption, newest first", description = History.READERS)
    public HistoryPage listAdoptionVersions(@RestPath UUID id, @Valid @BeanParam Paging paging) {
        return history.of(Adoption.TYPE, id, paging);
    }

    @POST
    @Path("/{id}/history" + History.RESTORATION)
    @RolesAllowed(Role.EDITORS)
    @Transactional
    @Operation(summary = "Write a version of an adoption again", description = History.RESTORERS)
    public RestResponse<AdoptionDetails> restoreAdoption(@RestPath UUID id, @RestPath int version) {
        return history.restore(
                Adoption.TYPE,
                id,
                version,
                AdoptionForm.class,
                AdoptionDetails.class,
                form -> replaceAdoption(id, form));
    }

    private Adoption get(UUID id) {
        return records.get(Adoption.class, Adoption.TYPE, id);
    }

    /** An adoption shows the titles at its ends: it must not be a way to read drafts of others. */
    private Adoption betweenSeen(Adoption wanted) {
        wanted.ends().stream().filter(end -> !access.sees(end)).forEach(end -> {
            throw Refusal.of(422, "Rule broken", "There is no such intervention: '" + end.id + "'.");
        });
        return wanted;
    }

    private static RestResponse<AdoptionDetails> shown(Adoption adoption) {
        return Answer.of(AdoptionDetails.of(adoption), adoption.version);
    }

    private static RestResponse<AdoptionDetails> created(Adoption adoption) {
        return Answer.created(AdoptionDetails.of(adoption), adoption.version, "adoptions/" + adoption.id);
    }
}
