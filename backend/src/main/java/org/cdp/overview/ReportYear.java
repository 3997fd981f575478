package org.cdp.overview;

import java.util.List;
import org.cdp.platform.value.PartialDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        description =
                "The money of a fiscal year, of a date that spans several, or without a date. Nothing is moved into"
                        + " a year that the record does not name.")
public record ReportYear(
        @Schema(
                description =
                        "The fiscal year, named by the year it ends in: FY2018 is 1 July 2017 to 30 June 2018. All"
                                + " days that the dates can mean lie in it.",
                examples = "FY2018")
        @Nullable
        PartialDate fiscalYear,

        @Schema(
                description =
                        "A date that spans several fiscal years, as reported, such as a calendar year. Left out of"
                                + " a fiscal year; both are left out of what has no date.",
                examples = "2001")
        @Nullable
        PartialDate imprecise,

        @Schema(description = "The phasing: budgets for this time. A budget for the whole has no date.")
        List<ReportPlan> phasing,

        @Schema(description = "What was pledged, committed, allocated, released and spent, side by side.")
        List<ReportAmount> amounts) {}
