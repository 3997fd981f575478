package org.cdp.exchange;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What becomes of the records of one kind of an import.")
public record ImportCount(
        @Schema(description = "Kind of record.", examples = "contributions")
        String type,

        @Schema(description = "How many are new.") long created,

        @Schema(description = "How many were there and differ.")
        long changed,

        @Schema(description = "How many were there just so.")
        long unchanged,

        @Schema(description = "How many can't be taken.") long refused) {}
