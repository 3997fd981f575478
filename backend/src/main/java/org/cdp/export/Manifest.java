package org.cdp.export;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What a file holds, so that whoever has it can tell that it is whole and unchanged.")
public record Manifest(
        @Schema(description = "The address that gives exactly this file, at any time.")
        String file,

        @Schema(description = "What the file is called.", examples = "contributions.csv")
        String name,

        @Schema(description = "Its media type.", examples = "text/csv")
        String mediaType,

        @Schema(description = "The filters and the order that were asked for, as in the address.")
        Map<String, List<String>> filters,

        @Schema(description = "The instant that it is true of.")
        Instant asOf,

        @Schema(description = "The last entry of the change log that it knows.")
        long entry,

        @Schema(description = "The release of the register whose rules made it.")
        String rules,

        @Schema(
                description =
                        "The fields of a row, as tables name them, in their order; none in IATI, which has its own.")
        List<Field> columns,

        @Schema(description = "How many rows it has, its header not counted.")
        long rows,

        @Schema(description = "Its length in bytes, not compressed.")
        long bytes,

        @Schema(description = "SHA-256 of its bytes, not compressed, in hexadecimal digits.")
        String sha256) {

    @Schema(name = "ManifestColumn", description = "A column.")
    public record Field(
            @Schema(description = "Its name; a dot leads into a record inside.", examples = "intervention.id")
            String name,

            Column.Kind kind) {}
}
