package org.cdp.ripple;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.StreamingOutput;
import org.cdp.export.Export;
import org.cdp.export.Reckoned;
import org.cdp.export.Whole;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/ripple")
@Tag(name = "ripple")
public class RippleResource {

    private final Export export;
    private final TraceRipple ripple;

    RippleResource(TraceRipple ripple, Export export) {
        this.export = export;
        this.ripple = ripple;
    }

    @GET
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Ripple.class)))
    @PermitAll
    @Operation(
            summary = "How the method spread, generation by generation",
            description =
                    "Nodes are interventions, or adopters that have none of their own yet; edges are adoptions. Of"
                            + " the figures each says what it counts: no number is made up where there is nothing to count."
                            + " A file has a row for each node; the adoptions are those of /adoptions.")
    public RestResponse<StreamingOutput> traceRipple(@Valid @BeanParam Whole whole) {
        return export.answer(Reckoned.of("ripple", RippleNode.class, ripple::trace, Ripple::nodes), whole);
    }
}
