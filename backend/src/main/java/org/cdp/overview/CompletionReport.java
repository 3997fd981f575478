package org.cdp.overview;

import java.time.Instant;
import java.util.List;
import org.cdp.funding.BudgetSummary;
import org.cdp.intervention.InterventionDetails;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        description = "What a completion report (the Planning Commission's form PC-IV) asks for, of an intervention and"
                + " all its parts, as far as it is known: what is unknown is left out.")
public record CompletionReport(
        @Schema(
                description = "The intervention: planned and actual dates, who took part, identifiers, sources, and who"
                        + " owns what it built.")
        InterventionDetails intervention,

        @Schema(description = "The instant that it is true of.")
        Instant asOf,

        @Schema(description = "Currency of the programme's own country, which is the local one.", examples = "PKR")
        String localCurrency,

        @Schema(description = "The intervention and its parts: dates, and what became of their assets.")
        List<ReportPart> parts,

        @Schema(description = "What they were planned to cost, a whole and its parts once.")
        BudgetSummary budgets,

        @Schema(description = "The money of all years, by stage and currency.")
        List<ReportAmount> totals,

        @Schema(description = "Phasing and money by fiscal year, in time; what has no date comes last.")
        List<ReportYear> years,

        @Schema(description = "Results against targets.") List<ReportResult> results,

        @Schema(description = "When the newest of its contributions was last changed.") @Nullable
        Instant newest) {}
