package org.cdp.exchange;

import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import org.cdp.exchange.iati.Blocks;
import org.cdp.platform.data.Listing;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which records that are left out are wanted; several values of one filter mean any of them. */
public record BlockedFilter(
        @Parameter(description = "Ids of agencies: themselves, and what they report.") @RestQuery
        List<String> agency,

        @Parameter(description = "Ids of interventions: themselves, and contributions to them.") @RestQuery
        List<String> intervention,

        @Parameter(description = "Kinds of record: agency, contribution or intervention.") @RestQuery
        List<
                        @Pattern(
                                regexp = "agency|contribution|intervention",
                                message = "must be agency, contribution or intervention")
                        String>
                type) {

    Listing<Blocked> listing(LocalDate today) {
        return Listing.inSql(Blocked.COLUMNS, Blocks.RECORDS, "x.id", Blocked::of)
                .with("today", today)
                .where("cardinality(x.blocks) > 0")
                .where("x.agency in (:agency)", "agency", agency)
                .where("x.intervention in (:intervention)", "intervention", intervention)
                .where("x.type in (:type)", "type", type);
    }
}
