package org.cdp.funding;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.cdp.platform.value.Lists;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The rates of a file, in any order.")
public record RateFile(
        @Schema(description = "One for each currency and period.")
        List<@NotNull RateLine> rates) {

    public RateFile {
        rates = Lists.orEmpty(rates);
    }
}
