package org.cdp.platform.value;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Where a statement can be checked: a title, a web address, or both.")
public record Source(
        @Schema(description = "Title of the document, as one would cite it.") @Size(min = 1, max = 500) @Nullable
        String title,

        @Schema(description = "Web address of the document.", examples = "https://www.unido.org/index.php?id=5813")
        @Size(max = 2000)
        @Pattern(regexp = "https?://\\S+", message = "must be an http or https address")
        @Nullable
        String url) {

    @JsonIgnore
    @Schema(hidden = true)
    @AssertTrue(message = "needs a title or a url")
    public boolean isNamed() {
        return title != null || url != null;
    }
}
