package org.cdp.exchange;

import com.fasterxml.jackson.annotation.JsonRawValue;
import org.cdp.change.FieldChange;
import org.cdp.platform.data.Row;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What becomes of one record of a file.")
public record ImportRecord(
        @Schema(description = "Its number, in the order of the file.")
        long position,

        @Schema(description = "Kind of record.", examples = "contributions")
        String type,

        @Schema(description = "Id of the record, when it has one already.") @Nullable
        String record,

        @Schema(description = "A few words that tell it from others.")
        String label,

        @Schema(description = "What becomes of it.") Effect effect,

        @Schema(description = "Line of the file, from 1.") @Nullable
        Integer line,

        @Schema(description = "Place in XML, as XPath; in JSON, as a pointer.") @Nullable
        String path,

        @Schema(description = "Sheet of a workbook.") @Nullable
        String sheet,

        @Schema(description = "Row of a table, from 1.") @Nullable
        Integer row,

        @Schema(
                description = "What changes in it, field by field; left out when nothing does.",
                type = SchemaType.ARRAY,
                implementation = FieldChange.class)
        @JsonRawValue
        @Nullable
        String changes) {

    static ImportRecord of(Row row) {
        return new ImportRecord(
                row.next(),
                row.next(),
                row.maybe(),
                row.next(),
                row.next(),
                row.maybe(),
                row.maybe(),
                row.maybe(),
                row.maybe(),
                row.maybe());
    }
}
