package org.cdp.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.cdp.platform.web.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/keys")
@Tag(name = "access")
@RolesAllowed(Role.STEWARDS)
public class KeyResource {

    private final Keys keys;

    KeyResource(Keys keys) {
        this.keys = keys;
    }

    @GET
    @Operation(summary = "All keys, newest first")
    @RolesAllowed(Role.STEWARDS)
    public List<KeySummary> listKeys() {
        return AccessKey.<AccessKey>list("order by createdAt desc, id").stream()
                .map(KeySummary::of)
                .toList();
    }

    @POST
    @Transactional
    @Operation(summary = "Make a key", description = "The secret is in the answer and nowhere else, ever.")
    @RolesAllowed(Role.STEWARDS)
    public RestResponse<NewKey> createKey(@NotNull @Valid KeyForm form) {
        NewKey made = keys.make(form);
        return RestResponse.ResponseBuilder.<NewKey>created(
                        URI.create("keys/" + made.key().id()))
                .entity(made)
                .header("Cache-Control", "no-store")
                .build();
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @Operation(
            summary = "Revoke a key",
            description = "It stops working at once; it stays in the list. The last steward's key can't be revoked.")
    @RolesAllowed(Role.STEWARDS)
    public void revokeKey(@RestPath UUID id) {
        AccessKey key = AccessKey.<AccessKey>findByIdOptional(id).orElseThrow(() -> Refusal.unknown("key", id));
        keys.revoke(key);
    }
}
