package org.cdp.overview;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/search")
@Tag(name = "overview")
public class SearchResource {

    private final FindByName names;

    SearchResource(FindByName names) {
        this.names = names;
    }

    @GET
    @PermitAll
    @Operation(
            summary = "Agencies, clusters and interventions by name",
            description =
                    "By any of their names, old and wrong ones too, places, sectors and identifiers; of four letters"
                            + " and more also by what is only like them. Public records only.")
    public SearchResult search(
            @Parameter(description = "The name, or a part of it.", required = true)
                    @RestQuery
                    @NotBlank
                    @Size(max = 200)
                    String q,
            @Parameter(description = "How many hits to give at most, 1 to 50.")
                    @RestQuery
                    @DefaultValue("10")
                    @Min(1)
                    @Max(50)
                    int limit) {
        return new SearchResult(names.find(q, limit));
    }
}
