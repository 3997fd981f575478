package org.cdp.overview;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/overview")
@Tag(name = "overview")
public class OverviewResource {

    private final SurveyRegister register;

    OverviewResource(SurveyRegister register) {
        this.register = register;
    }

    @GET
    @PermitAll
    @Operation(summary = "How much the register holds, and what it lacks")
    public Overview readOverview() {
        return register.survey();
    }
}
