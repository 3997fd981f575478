package org.cdp.exchange;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Two records that may be one and the same.")
public record Duplicate(
        @Schema(description = "Kind of record.", examples = "agencies")
        String type,

        @Schema(description = "Id of the one.") String one,
        @Schema(description = "A few words that tell it.") String oneLabel,
        @Schema(description = "Id of the other.") String other,
        @Schema(description = "A few words that tell it.") String otherLabel,
        @Schema(description = "Why they may be.") Reason reason) {

    @Schema(
            description = "SAME_NAME: a name of now or then, or an alias, is the same. LIKE_NAME: the names are alike."
                    + " SAME_IDENTIFIER: they have an identifier in common. TWO_REPORTERS: two agencies report the same"
                    + " activity. BOTH_SIDES: one reports to have given what the other reports to have received.")
    public enum Reason {
        SAME_NAME,
        LIKE_NAME,
        SAME_IDENTIFIER,
        TWO_REPORTERS,
        BOTH_SIDES
    }
}
