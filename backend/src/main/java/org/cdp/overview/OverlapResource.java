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

@Path("/overlaps")
@Tag(name = "overview")
public class OverlapResource {

    private final FindOverlaps overlaps;
    private final AsOf asOf;
    private final Export export;

    OverlapResource(FindOverlaps overlaps, AsOf asOf, Export export) {
        this.export = export;
        this.overlaps = overlaps;
        this.asOf = asOf;
    }

    @GET
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = OverlapPage.class)))
    @PermitAll
    @Transactional
    @Operation(
            summary = "Agencies that do alike in one place or trade in overlapping periods",
            description =
                    "Two public interventions overlap when they are of one type (programmes without a type count as"
                            + " one) and in one cluster, or of any type and in two clusters of one trade; when some agency does the"
                            + " one and not the other; when neither is part of the other; and when known dates, planned where no"
                            + " actual ones are, don't keep them apart: an unknown date may be any, and is told as a doubt."
                            + " Cancelled ones don't count. In a trade a part of what works in the same cluster is left out.")
    public RestResponse<StreamingOutput> listOverlaps(
            @Valid @BeanParam OverlapFilter filter, @Valid @BeanParam Paging paging, @Valid @BeanParam Whole whole) {
        return export.answer(
                overlaps.find(filter),
                paging,
                whole,
                (items, next, total) -> new OverlapPage(asOf.instant(), items, next, total));
    }
}
