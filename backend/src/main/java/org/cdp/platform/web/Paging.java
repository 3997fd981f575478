package org.cdp.platform.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which part of a list is wanted. Lists are pages by key: stable while others write, equally quick at any depth. */
public record Paging(
        @Parameter(description = "How many items a page has, 1 to 500.")
        @RestQuery
        @DefaultValue("50")
        @Min(1)
        @Max(500)
        int limit,

        @Parameter(description = "The `next` of the page before; leave it out for the first page.")
        @RestQuery
        @Size(max = 2000)
        @Nullable
        String after,

        @Parameter(description = "Also count all items that fit the filters.") @RestQuery @DefaultValue("false")
        boolean total) {}
