package org.cdp.ripple;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/ripple")
@Tag(name = "ripple")
public class RippleResource {

    private final TraceRipple ripple;

    RippleResource(TraceRipple ripple) {
        this.ripple = ripple;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "How the method spread, generation by generation",
            description =
                    "Nodes are interventions, or adopters that have none of their own yet; edges are adoptions. Of"
                            + " the figures each says what it counts: no number is made up where there is nothing to count.")
    public Ripple traceRipple() {
        return ripple.trace();
    }
}
