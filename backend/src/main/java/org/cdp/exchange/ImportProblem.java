package org.cdp.exchange;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.cdp.exchange.iati.Finding.Severity;
import org.cdp.platform.data.Row;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Something that is wrong with a file, and where.")
@JsonPropertyOrder({"position", "severity", "rule", "line", "path", "sheet", "row", "column", "value", "detail"})
public record ImportProblem(
        @Schema(description = "Its number, in the order of the file.")
        long position,

        @Schema(
                description =
                        "CRITICAL: the file or the record is refused for it. ERROR and WARNING: it is taken all the same.")
        Severity severity,

        @Schema(description = "Id of the rule of the IATI standard; 0.3.1 for its schema.", examples = "6.11.1")
        @Nullable
        String rule,

        @Schema(description = "Line of the file, from 1.") @Nullable
        Integer line,

        @Schema(
                description = "Place in XML, as XPath; in JSON, as a pointer.",
                examples = "/iati-activities/iati-activity[3]")
        @Nullable
        String path,

        @Schema(description = "Sheet of a workbook.") @Nullable
        String sheet,

        @Schema(description = "Row of a table, from 1; the first is the header's.") @Nullable
        Integer row,

        @Schema(description = "Column of a table, or field of a record.") @Nullable
        String column,

        @Schema(description = "What stands there.") @Nullable
        String value,

        @Schema(description = "What is wrong with it.") String detail) {

    static final List<String> COLUMNS =
            List.of("position", "severity", "rule", "line", "path", "sheet", "row", "column", "value", "detail");

    static ImportProblem of(Row row) {
        return new ImportProblem(
                row.next(),
                row.next(),
                row.maybe(),
                row.maybe(),
                row.maybe(),
                row.maybe(),
                row.maybe(),
                row.maybe(),
                row.maybe(),
                row.next());
    }
}
