package org.cdp.agency;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

@Path("/agencies")
@Tag(name = "agency")
public class AgencyResource {

    private final Export export;
    private final Records records;
    private final History history;
    private final Once once;
    private final MergePatch patches;
    private final HomeCountry home;

    AgencyResource(Records records, History history, Once once, MergePatch patches, HomeCountry home, Export export) {
        this.export = export;
        this.records = records;
        this.history = history;
        this.once = once;
        this.patches = patches;
        this.home = home;
    }

    @GET
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AgencyPage.class)))
    @PermitAll
    @Operation(summary = "Agencies that fit the filters")
    public RestResponse<StreamingOutput> listAgencies(
            @Valid @BeanParam AgencyFilter filter, @Valid @BeanParam Paging paging, @Valid @BeanParam Whole whole) {
        var agencies = Listed.of("agencies", AgencySummary.class, filter.listing(home), filter.order());
        return export.answer(agencies, paging, whole, AgencyPage::new);
    }

    @GET
    @Path("/{id}")
    @PermitAll
    @Transactional
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AgencyDetails.class)))
    @APIResponse(responseCode = "307", description = "It was merged into another: `Location` is that one.")
    @Operation(summary = "One agency")
    public RestResponse<AgencyDetails> readAgency(@RestPath String id, @Context UriInfo address) {
        AgencyMerge merge = Agency.findById(id) == null ? AgencyMerge.of(id) : null;
        return merge == null ? shown(get(id)) : elsewhere(merge.target, address);
    }

    /** Not for ever: a merge may be undone. */
    private static RestResponse<AgencyDetails> elsewhere(String id, UriInfo address) {
        URI target = address.getRequestUriBuilder()
                .replacePath(address.getBaseUri().getPath())
                .path("agencies")
                .path(id)
                .build();
        return ResponseBuilder.<AgencyDetails>create(Response.Status.TEMPORARY_REDIRECT.getStatusCode())
                .location(target)
                .build();
    }

    @POST
    @RolesAllowed(Role.EDITORS)
    @Transactional
    @Operation(summary = "Add an agency", description = "By a steward.")
    public RestResponse<AgencyDetails> createAgency(@NotNull @Valid AgencyForm form) {
        return once.answer(form, AgencyDetails.class, () -> created(records.create(new Agency(form))));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.EDITORS)
    @Transactional
    @Operation(summary = "Replace an agency, or add it under this id", description = "By a steward.")
    public RestResponse<AgencyDetails> replaceAgency(@RestPath String id, @NotNull @Valid AgencyForm form) {
        Agency wanted = new Agency(form.withId(PathId.agreed(id, form.id())));
        var put = records.put(Agency.class, id, wanted);
        return put.isNew() ? created(put.record()) : shown(put.record());
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @RolesAllowed(Role.EDITORS)
    @Transactional
    @Operation(
            summary = "Change some fields of an agency",
            description = "A JSON Merge Patch on AgencyForm, by a steward.")
    public RestResponse<AgencyDetails> patchAgency(@RestPath String id, @NotNull JsonNode patch)
            throws JsonProcessingException {
        Agency agency = get(id);
        AgencyForm form = patches.apply(agency.form(), patch, AgencyForm.class);
        return shown(records.replace(agency, form.withId(PathId.agreed(id, form.id()))));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Role.EDITORS)
    @Transactional
    @Operation(summary = "Delete an agency", description = "By a steward; refused while other records refer to it.")
    public void deleteAgency(@RestPath String id) {
        records.delete(get(id));
    }

    @GET
    @Path("/{id}/history")
    @PermitAll
    @Transactional
    @Operation(summary = "The versions of an agency, newest first", description = History.READERS)
    public HistoryPage listAgencyVersions(@RestPath String id, @Valid @BeanParam Paging paging) {
        return history.of(Agency.TYPE, id, paging);
    }

    @POST
    @Path("/{id}/history" + History.RESTORATION)
    @RolesAllowed(Role.EDITORS)
    @Transactional
    @Operation(summary = "Write a version of an agency again", description = History.RESTORERS)
    public RestResponse<AgencyDetails> restoreAgency(@RestPath String id, @RestPath int version) {
        return history.restore(
                Agency.TYPE, id, version, AgencyForm.class, AgencyDetails.class, form -> replaceAgency(id, form));
    }

    private Agency get(String id) {
        return records.get(Agency.class, Agency.TYPE, id);
    }

    private RestResponse<AgencyDetails> shown(Agency agency) {
        return Answer.of(AgencyDetails.of(agency, home.sideOf(agency.country)), agency.version);
    }

    private RestResponse<AgencyDetails> created(Agency agency) {
        AgencyDetails details = AgencyDetails.of(agency, home.sideOf(agency.country));
        return Answer.created(details, agency.version, "agencies/" + agency.id);
    }
}
