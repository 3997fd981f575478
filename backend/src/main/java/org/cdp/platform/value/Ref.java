package org.cdp.platform.value;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Another record, by its id and the name it has now.")
public record Ref(
        @Schema(description = "Id of the record.", examples = "tdap")
        String id,

        @Schema(description = "Its present name or title.", examples = "Trade Development Authority of Pakistan")
        String name) {

    /** From two columns of an outer join: there may be none. */
    public static @Nullable Ref of(@Nullable String id, @Nullable String name) {
        return id == null || name == null ? null : new Ref(id, name);
    }
}
