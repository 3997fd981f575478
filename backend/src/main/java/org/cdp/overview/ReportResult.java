package org.cdp.overview;

import java.math.BigDecimal;
import org.cdp.intervention.Result;
import org.cdp.platform.value.PartialDate;
import org.cdp.platform.value.Ref;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What an intervention was to reach, and reached.")
public record ReportResult(
        @Schema(description = "The intervention.") Ref intervention,

        @Schema(description = "What was counted or measured.", examples = "firms assisted")
        String indicator,

        @Schema(description = "What the values count.") @Nullable
        String unit,

        @Schema(description = "Value before.") @Nullable BigDecimal baseline,
        @Schema(description = "Value aimed at.") @Nullable BigDecimal target,
        @Schema(description = "Value reached.") @Nullable BigDecimal actual,

        @Schema(description = "actual − target, exact; left out where either is unknown.") @Nullable
        BigDecimal difference,

        @Schema(description = "The time it speaks of.") @Nullable
        PartialDate period,

        @Schema(description = "What a reader should know about it.") @Nullable
        String note) {

    static ReportResult of(Ref intervention, Result result) {
        BigDecimal target = result.target();
        BigDecimal actual = result.actual();
        return new ReportResult(
                intervention,
                result.indicator(),
                result.unit(),
                result.baseline(),
                target,
                actual,
                target == null || actual == null ? null : actual.subtract(target),
                result.period(),
                result.note());
    }
}
