package org.cdp.exchange;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What a heading of an agency's own tables means.")
public record HeadingForm(
        @Schema(
                description = "Id of the agency whose tables these are: needed by those who write for more than one. A"
                        + " steward's are for none.",
                examples = "smeda")
        @Nullable
        String agency,

        @Schema(description = "Kind of the records in the tables.", examples = "contributions") @NotNull
        String records,

        @Schema(
                description = "The heading as the tables have it; case and blanks around it make no difference.",
                examples = "Sum paid")
        @NotBlank
        @Size(max = 200)
        String heading,

        @Schema(
                description = "The column that it means; what stands below it is left out when this is.",
                examples = "amount")
        @Nullable
        String column) {}
