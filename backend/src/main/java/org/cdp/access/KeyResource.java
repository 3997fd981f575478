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

    /** Stewards alone: an editor's stolen key could otherwise make others, and they would outlive it. */
    @POST
    @Transactional
    @Operation(
            summary = "Make a key",
            description = "By a steward. The secret is in the answer and nowhere else, ever. A key is a machine's, with"
                    + " a role for an agency, or a person's, who may also sign in with it.")
    @RolesAllowed(Role.STEWARDS)
    public RestResponse<NewKey> createKey(@NotNull @Valid KeyForm form) {
        NewKey made = keys.make(form);
        return RestResponse.ResponseBuilder.<NewKey>created(
                        URI.create("keys/" + made.key().id()))
                .entity(made)
                .build();
    }

    @POST
    @Path("/{id}/rotation")
    @Transactional
    @Operation(
            summary = "Give a key a new secret",
            description = "By a steward. The old secret stays good for a while, so that its holder can change over.")
    @RolesAllowed(Role.STEWARDS)
    public NewKey rotateKey(@RestPath UUID id, @NotNull @Valid RotationForm form) {
        return keys.rotate(Keys.get(id), form);
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @Operation(
            summary = "Revoke a key",
            description = "By a steward. It stops working at once, and so do the sessions it opened; it stays in the"
                    + " list. The last steward's key can't be revoked.")
    @RolesAllowed(Role.STEWARDS)
    public void revokeKey(@RestPath UUID id) {
        keys.revoke(Keys.get(id));
    }
}
