package org.cdp.exchange;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What a heading of an agency's own tables means.")
public record HeadingDetails(
        @Schema(description = "Id of it.") UUID id,

        @Schema(description = "Id of the agency whose tables these are; none for the stewards'.") @Nullable
        String agency,

        @Schema(description = "Kind of the records in the tables.", examples = "contributions")
        String records,

        @Schema(description = "The heading, in small letters.", examples = "sum paid")
        String heading,

        @Schema(description = "The column that it means; left out when what stands below it is.", examples = "amount")
        @Nullable
        String column) {

    static HeadingDetails of(HeadingMeaning one) {
        return new HeadingDetails(one.id, one.agency, one.kind, one.heading, one.column);
    }
}
