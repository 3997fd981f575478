package org.cdp.overview;

import java.time.Instant;
import java.util.List;
import org.cdp.intervention.InterventionDetails;
import org.cdp.platform.value.PartialDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        description = "What an annual report after completion (the Planning Commission's form PC-V) asks for, of an"
                + " intervention and all its parts, as far as it is known: what is unknown is left out.")
public record FollowupReport(
        @Schema(
                description =
                        "The intervention: who owns what it built, and whether it still operates, is its handover.")
        InterventionDetails intervention,

        @Schema(description = "The instant that it is true of.")
        Instant asOf,

        @Schema(description = "Currency of the programme's own country, which is the local one.", examples = "PKR")
        String localCurrency,

        @Schema(
                description = "When it was completed: its actual end, or else the date of its handover. Left out where"
                        + " neither is known; then nothing is known to come after it.")
        @Nullable
        PartialDate completed,

        @Schema(description = "The intervention and its parts: dates, and what became of their assets.")
        List<ReportPart> parts,

        @Schema(
                description =
                        "Phasing and money after completion, by fiscal year: all days that the dates can mean come"
                                + " after the last day that `completed` can mean.")
        List<ReportYear> years,

        @Schema(
                description = "Phasing and money of which the dates do not say whether they come after completion, or"
                        + " that have none. They are in no year above.")
        List<ReportYear> undecided,

        @Schema(description = "Results, but those of a time that ended by completion.")
        List<ReportResult> results,

        @Schema(description = "When the newest of its contributions was last changed.") @Nullable
        Instant newest) {}
