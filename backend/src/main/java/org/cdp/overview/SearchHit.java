package org.cdp.overview;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A record that goes by the name that was looked for.")
public record SearchHit(
        @Schema(
                description = "Kind of record.",
                enumeration = {"agency", "cluster", "intervention"})
        String type,

        @Schema(description = "Id of the record.", examples = "tdap")
        String id,

        @Schema(description = "Its present name or title.", examples = "Trade Development Authority of Pakistan")
        String name,

        @Schema(
                description = "The name, old or wrong name, place, sector or identifier that matched.",
                examples = "Export Promotion Bureau")
        String matched,

        @Schema(
                description = "What tells it from others: acronym and kind, sector and place, or level and type.",
                examples = "TDAP, government")
        @Nullable
        String detail) {}
