package org.cdp.funding;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Embeddable
@Schema(description = "What was given instead of money.")
public record InKind(
        @Schema(description = "How much of it.", examples = "5") @Column(name = "in_kind_quantity") @Nullable
        BigDecimal quantity,

        @Schema(description = "What the quantity counts.", examples = "years")
        @Column(name = "in_kind_unit")
        @Size(min = 1, max = 100)
        @Nullable
        String unit,

        @Schema(description = "What it was.", examples = "Office, infrastructure and support for UNIDO's team")
        @Column(name = "in_kind_description")
        @Size(min = 1, max = 1000)
        @Nullable
        String description,

        @Schema(description = "How its amount was arrived at, when it has one.")
        @Column(name = "in_kind_valuation_method")
        @Size(min = 1, max = 1000)
        @Nullable
        String valuationMethod) {

    /** The database keeps nothing of one that says nothing, so it is none. */
    static @Nullable InKind orNone(@Nullable InKind given) {
        return given == null || given.saysNothing() ? null : given;
    }

    private boolean saysNothing() {
        return Stream.of(quantity, unit, description, valuationMethod).noneMatch(part -> part != null);
    }
}
