package org.cdp.funding;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import org.cdp.platform.value.Ids;
import org.cdp.platform.value.Source;
import org.cdp.platform.web.Refusal;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What a file of rates is, and how it is to be taken. */
public record RateFileOptions(
        @Parameter(description = "Id of the set that it is.", required = true, example = "state-bank-2026")
        @RestQuery
        @NotNull
        @Pattern(regexp = Ids.SLUG)
        @Size(min = 2, max = 80)
        String set,

        @Parameter(description = "Title of the document that the rates are from; this or `url` is given.")
        @RestQuery
        @Size(min = 1, max = 500)
        @Nullable
        String title,

        @Parameter(description = "Web address of the document that the rates are from.")
        @RestQuery
        @Size(max = 2000)
        @Pattern(regexp = "https?://\\S+", message = "must be an http or https address")
        @Nullable
        String url,

        @Parameter(
                description = "By how many percent of the earlier rate a rate may differ from the one before it, 1 to"
                        + " 1000.")
        @RestQuery
        @DefaultValue("30")
        @Min(1)
        @Max(1000)
        int maxJump,

        @Parameter(description = "Whether all jumps are known to be right.") @RestQuery @DefaultValue("false")
        boolean confirmJumps,

        @Parameter(description = "Reports what loading it would do, jumps too, and writes nothing.")
        @RestQuery
        @DefaultValue("false")
        boolean dryRun) {

    Source source() {
        if (title == null && url == null) {
            throw Refusal.parameter("title", "must be given, or url: rates have a source");
        }
        return new Source(title, url);
    }
}
