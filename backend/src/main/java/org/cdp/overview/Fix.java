package org.cdp.overview;

import java.util.List;
import org.cdp.platform.data.Row;
import org.cdp.platform.web.RecordLink;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A public record that lacks something or is overdue.")
public record Fix(
        @Schema(
                description = "Kind of record.",
                enumeration = {"agency", "cluster", "contribution", "intervention"})
        String type,

        @Schema(description = "Id of the record.", examples = "cip-found")
        String id,

        @Schema(
                description =
                        "Its name or title; of a contribution, its reporter's reference or, without one, that of its intervention.")
        String label,

        @Schema(
                description =
                        "What is missing, by the names that the quality counts fields by; overdue: it is open past"
                                + " its planned end.",
                examples = "[\"status\", \"overdue\"]")
        List<String> missing,

        @Schema(description = "Link to the record.", examples = "/api/v1/interventions/cip-found")
        String record) {

    static final String COLUMNS = "x.type, x.id, x.label, array_to_string(x.missing, ',')";

    static Fix of(Row row) {
        String type = row.next();
        String id = row.next();
        String label = row.next();
        String missing = row.next();
        return new Fix(type, id, label, List.of(missing.split(",")), RecordLink.of(type, id));
    }
}
