package org.cdp.exchange;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.StreamingOutput;
import org.cdp.export.Export;
import org.cdp.export.Listed;
import org.cdp.export.Whole;
import org.cdp.platform.data.Sort;
import org.cdp.platform.web.AsOf;
import org.cdp.platform.web.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/quality/publication")
@Tag(name = "exchange")
public class PublicationResource {

    private final Export export;
    private final AsOf asOf;

    PublicationResource(Export export, AsOf asOf) {
        this.export = export;
        this.asOf = asOf;
    }

    @GET
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = BlockedPage.class)))
    @PermitAll
    @Transactional
    @Operation(
            summary = "Records that can't be published as IATI, and what stands in the way",
            description = "`format=iati` of interventions and agencies leaves these out. Public records only.")
    public RestResponse<StreamingOutput> listBlocked(
            @Valid @BeanParam BlockedFilter filter, @Valid @BeanParam Paging paging, @Valid @BeanParam Whole whole) {
        var blocked = Listed.of(
                "publication", Blocked.class, filter.listing(asOf.today()), new Sort("type", "x.type", false));
        return export.answer(blocked, paging, whole, BlockedPage::new);
    }
}
