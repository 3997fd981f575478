package org.cdp.intervention;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.cdp.platform.value.PartialDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Embeddable
@Schema(description = "What an intervention was to reach, and what it reached.")
public record Result(
        @Schema(description = "What was counted or measured.", examples = "firms assisted") @NotBlank @Size(max = 300)
        String indicator,

        @Schema(description = "What the values count.", examples = "firms") @Size(min = 1, max = 100) @Nullable
        String unit,

        @Schema(description = "Value before.") @Nullable BigDecimal baseline,
        @Schema(description = "Value aimed at.") @Nullable BigDecimal target,
        @Schema(description = "Value reached.") @Nullable BigDecimal actual,

        @Schema(description = "The time it speaks of.") @Nullable
        PartialDate period,

        @Schema(description = "What a reader should know about it.") @Size(min = 1, max = 1000) @Nullable
        String note) {

    @JsonIgnore
    @Schema(hidden = true)
    @AssertTrue(message = "a result has a baseline, a target or an actual value")
    public boolean isSaid() {
        return baseline != null || target != null || actual != null;
    }
}
