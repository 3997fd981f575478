package org.cdp.change.webhook;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.cdp.platform.value.Ids;
import org.cdp.platform.value.Lists;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Whom to tell of what.")
public record WebhookForm(
        @Schema(description = "What it is for, to know it again.", examples = "Our data warehouse")
        @NotNull
        @Size(min = 1, max = 200)
        String label,

        @Schema(
                description = "Id of the agency whose editors keep it; only stewards do when it is left out.",
                examples = "smeda")
        @Nullable
        String agency,

        @Schema(
                description = "Where deliveries are posted: https, at an address of the public network.",
                examples = "https://example.org/cdp")
        @NotNull
        @Size(max = 2000)
        String url,

        @Schema(description = "Kinds of record to tell of; all when there is none.", examples = "[\"contribution\"]")
        @Size(max = 20)
        List<@NotNull @Pattern(regexp = Ids.SLUG) @Size(max = 80) String> types,

        @Schema(description = "Ids of agencies whose records to tell of; all records when there is none.")
        @Size(max = 200)
        List<@NotNull @Pattern(regexp = Ids.SLUG) @Size(max = 80) String> agencies,

        @Schema(
                description = "Whether anything is sent; true when left out. What is written while it is not is sent"
                        + " once it is again.")
        Boolean active) {

    public WebhookForm {
        types = Lists.orEmpty(types);
        agencies = Lists.orEmpty(agencies);
        active = active == null || active;
    }
}
