package org.cdp.overview;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.StreamingOutput;
import org.cdp.export.Export;
import org.cdp.export.Whole;
import org.cdp.platform.web.AsOf;
import org.cdp.platform.web.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/quality")
@Tag(name = "overview")
public class QualityResource {

    private final AssessQuality quality;
    private final ListFixes fixes;
    private final AsOf asOf;
    private final Export export;

    QualityResource(AssessQuality quality, ListFixes fixes, AsOf asOf, Export export) {
        this.export = export;
        this.quality = quality;
        this.fixes = fixes;
        this.asOf = asOf;
    }

    @GET
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = QualityPage.class)))
    @PermitAll
    @Transactional
    @Operation(
            summary = "How complete and how timely the records of each agency or cluster are",
            description =
                    "Asked of an agency: identifiers, sources. Of a cluster: sector, place, an observation of firms,"
                            + " opportunities, threats, stage, sources. Of an intervention: status, start and end (actual or"
                            + " planned), clusters, participants, sources. Of a contribution: amount, date, sources. Public records"
                            + " only.")
    public RestResponse<StreamingOutput> listQuality(
            @Valid @BeanParam QualityFilter filter, @Valid @BeanParam Paging paging, @Valid @BeanParam Whole whole) {
        return export.answer(
                quality.assess(filter),
                paging,
                whole,
                (items, next, total) -> new QualityPage(asOf.instant(), items, next, total));
    }

    @GET
    @Path("/fixes")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = FixPage.class)))
    @PermitAll
    @Transactional
    @Operation(
            summary = "Records that lack something or are overdue",
            description = "The records behind the quality: each once, with all that is missing of what is asked.")
    public RestResponse<StreamingOutput> listFixes(
            @Valid @BeanParam FixFilter filter, @Valid @BeanParam Paging paging, @Valid @BeanParam Whole whole) {
        return export.answer(
                fixes.list(filter),
                paging,
                whole,
                (items, next, total) -> new FixPage(asOf.instant(), items, next, total));
    }
}
