package org.cdp.cluster;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.cdp.platform.value.PartialDate;
import org.cdp.platform.value.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Embeddable
@Schema(description = "A stage that a cluster reached, with the evidence: an intervention, a source, or both.")
public record StageReached(
        @Schema(description = "The stage.") @Enumerated(EnumType.STRING) @NotNull
        ClusterStage stage,

        @Schema(description = "When it was reached.") @Nullable
        PartialDate date,

        @Schema(description = "Id of the intervention that shows it.", examples = "ds-cutlery") @Nullable
        String intervention,

        @Schema(description = "The document that shows it.") @JdbcTypeCode(SqlTypes.JSON) @Valid @Nullable
        Source source,

        @Schema(description = "What a reader should know about it.") @Size(min = 1, max = 1000) @Nullable
        String note) {

    @JsonIgnore
    @Schema(hidden = true)
    @AssertTrue(message = "a stage is reached by evidence: an intervention or a source")
    public boolean isEvident() {
        return intervention != null || source != null;
    }
}
