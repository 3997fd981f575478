package org.cdp.exchange;

import java.util.List;
import org.cdp.platform.data.Row;
import org.cdp.platform.web.RecordLink;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A public record that is left out of IATI files, and why.")
public record Blocked(
        @Schema(
                description = "Kind of record.",
                enumeration = {"agency", "contribution", "intervention"})
        String type,

        @Schema(description = "Id of the record.", examples = "cip-found")
        String id,

        @Schema(
                description =
                        "Its name or title; of a contribution, its reporter's reference or, without one, that of its intervention.")
        String label,

        @Schema(
                description = "The fields that stand in the way. identifiers: an agency without an IATI identifier, an"
                        + " intervention that has its publisher's. reportedBy: its publisher has no IATI identifier. participants,"
                        + " status, start, amount, date: not known. actualStart, actualEnd, date: lie ahead. currency: none that"
                        + " IATI knows. stage: an ALLOCATION has no code in IATI. intervention: the one that it goes to is itself"
                        + " left out.",
                examples = "[\"reportedBy\", \"status\"]")
        List<String> blocks,

        @Schema(description = "Link to the record.", examples = "/api/v1/interventions/cip-found")
        String record) {

    static final String COLUMNS = "x.type, x.id, x.label, array_to_string(x.blocks, ',')";

    static Blocked of(Row row) {
        String type = row.next();
        String id = row.next();
        String label = row.next();
        String blocks = row.next();
        return new Blocked(type, id, label, List.of(blocks.split(",")), RecordLink.of(type, id));
    }
}
