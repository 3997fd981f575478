package org.cdp.exchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.cdp.access.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/imports/headings")
@Tag(name = "exchange")
public class HeadingResource {

    private static final String AGENCY =
            "Id of the agency whose tables these are: needed by those who write for more than one.";

    private final Headings headings;

    HeadingResource(Headings headings) {
        this.headings = headings;
    }

    @GET
    @RolesAllowed(Role.EDITORS)
    @Operation(
            summary = "How headings of CSV and XLSX files are understood",
            description = "The names of the columns are, and nearly the same ones; and what was said of others.")
    public HeadingList listHeadings(
            @Parameter(description = "Kind of the records in the tables.") @RestQuery @NotNull String records,
            @Parameter(description = AGENCY) @RestQuery @Nullable String agency) {
        return headings.of(records, agency);
    }

    @POST
    @RolesAllowed(Role.EDITORS)
    @Transactional
    @Operation(
            summary = "Say what a heading means",
            description =
                    "Of the tables that one agency sends in, from the next one on. Said again, the last one counts.")
    public HeadingDetails sayHeading(@NotNull @Valid HeadingForm form) {
        return headings.say(form);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Role.EDITORS)
    @Transactional
    @Operation(summary = "Forget what a heading means")
    public void forgetHeading(@RestPath UUID id) {
        headings.forget(id);
    }
}
