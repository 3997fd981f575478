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
    private final Provider provider;

    MeResource(Access access, Provider provider) {
        this.access = access;
        this.provider = provider;
    }

    @GET
    @PermitAll
    @Operation(summary = "Who the register takes you for")
    public Me readMe() {
        return Me.of(access.caller().orElse(null), provider.address());
    }
}
