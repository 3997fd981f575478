package org.cdp.cluster;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.cdp.platform.value.Ids;
import org.cdp.platform.value.PartialDate;
import org.cdp.platform.value.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Embeddable
@Schema(description = "A dated, sourced statistic of a cluster. Sources contradict one another: all are kept.")
public record Observation(
        @Schema(
                description = "What was counted or measured: firms, employment, output-value, exports …",
                examples = "firms")
        @NotNull
        @Pattern(regexp = Ids.SLUG)
        @Size(min = 2, max = 80)
        String indicator,

        @Schema(description = "The value, or the lower end of a range.", examples = "300") @NotNull
        BigDecimal value,

        @Schema(description = "The upper end of a range.") @Nullable
        BigDecimal valueTo,

        @Schema(description = "What the value counts.", examples = "units") @NotBlank @Size(max = 100)
        String unit,

        @Schema(description = "The time it speaks of.") @Nullable
        PartialDate period,

        @Schema(description = "Whether the source itself calls it rough.")
        boolean approximate,

        @Schema(description = "Where or what it covers.", examples = "Gujrat and Gujranwala")
        @Size(min = 1, max = 300)
        @Nullable
        String scope,

        @Schema(description = "What else the source says of it.") @Size(min = 1, max = 1000) @Nullable
        String note,

        @Schema(description = "Where this can be checked.") @JdbcTypeCode(SqlTypes.JSON) @NotNull @Valid
        Source source) {

    @JsonIgnore
    @Schema(hidden = true)
    @AssertTrue(message = "the upper end of a range is not below its lower end")
    public boolean isRising() {
        return valueTo == null || value == null || valueTo.compareTo(value) >= 0;
    }
}
