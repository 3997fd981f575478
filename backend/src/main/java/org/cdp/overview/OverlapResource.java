package org.cdp.overview;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.cdp.platform.web.AsOf;
import org.cdp.platform.web.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/overlaps")
@Tag(name = "overview")
public class OverlapResource {

    private final FindOverlaps overlaps;
    private final AsOf asOf;

    OverlapResource(FindOverlaps overlaps, AsOf asOf) {
        this.overlaps = overlaps;
        this.asOf = asOf;
    }

    @GET
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
    public OverlapPage listOverlaps(@Valid @BeanParam OverlapFilter filter, @Valid @BeanParam Paging paging) {
        return overlaps.find(filter, paging)
                .as((items, next, total) -> new OverlapPage(asOf.instant(), items, next, total));
    }
}
