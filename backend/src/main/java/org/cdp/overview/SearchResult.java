package org.cdp.overview;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What goes by the name that was looked for.")
public record SearchResult(
        @Schema(description = "The hits, best first.") List<SearchHit> items) {}
