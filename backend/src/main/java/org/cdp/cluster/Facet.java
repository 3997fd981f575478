package org.cdp.cluster;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A value that a filter can be given, and how many clusters it would then leave.")
public record Facet(
        @Schema(description = "The value, as the filter takes it.", examples = "15")
        String value,

        @Schema(description = "What it means, in words.", examples = "Manufacture of leather and related products")
        String label,

        @Schema(description = "How many clusters have it, among those that the other filters leave.")
        long count) {}
