package org.cdp.exchange;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How the headings of tables of one kind of record are understood.")
public record HeadingList(
        @Schema(description = "The columns that there are, by their own names.")
        List<String> columns,

        @Schema(description = "What further headings mean, by heading.")
        List<HeadingDetails> items) {}
