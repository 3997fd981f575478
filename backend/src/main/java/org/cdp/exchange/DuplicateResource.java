package org.cdp.exchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.cdp.access.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/duplicates")
@Tag(name = "exchange")
public class DuplicateResource {

    private final SuspectDuplicates suspect;

    DuplicateResource(SuspectDuplicates suspect) {
        this.suspect = suspect;
    }

    @GET
    @RolesAllowed(Role.EDITORS)
    @Operation(
            summary = "Records that may be one and the same",
            description =
                    "Agencies of a like name or a common identifier; one activity reported by two; what one agency"
                            + " says it gave and another that it received. They are proposed, and never merged by themselves. At"
                            + " most 500 of each kind; drafts are left out.")
    public DuplicateList listDuplicates(
            @Parameter(description = "Ids of agencies: only pairs with one of these, or with a record that it reports.")
                    @RestQuery
                    List<String> agency) {
        return new DuplicateList(suspect.run(agency));
    }

    /** Named, as the contract shows it. */
    public record DuplicateList(
            @Schema(description = "The pairs, by kind.") List<Duplicate> items) {}
}
