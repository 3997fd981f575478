package org.cdp.access;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/me")
@Tag(name = "access")
public class MeResource {

    private final Access access;

    MeResource(Access access) {
        this.access = access;
    }

    @GET
    @PermitAll
    @Operation(summary = "Who the register takes you for")
    public Me readMe() {
        return access.caller().map(Me::of).orElse(Me.NOBODY);
    }
}
