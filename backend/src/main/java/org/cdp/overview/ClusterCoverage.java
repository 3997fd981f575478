package org.cdp.overview;

import java.util.List;
import org.cdp.platform.data.Row;
import org.cdp.platform.value.Ref;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What is done in one cluster, and what is lacking there. Public records only.")
public record ClusterCoverage(
        @Schema(description = "The cluster.") Ref cluster,

        @Schema(description = "How many interventions work there.")
        long interventions,

        @Schema(description = "How many of them are live.") long live,
        @Schema(description = "How many of them ended.") long ended,

        @Schema(description = "How many of them are diagnostic studies.")
        long studies,

        @Schema(description = "Whether the cluster came to the stage DIAGNOSED, by whatever evidence.")
        boolean diagnosed,

        @Schema(description = "How many contributions go to them, at any stage, with a value or without.")
        long contributions,

        @Schema(description = "What is lacking there.") List<Lack> lacks,

        @Schema(
                description = "Link to exactly these interventions.",
                examples = "/api/v1/interventions?cluster=mbdin-autoparts&draft=false")
        String records,

        @Schema(
                description = "Link to exactly these contributions.",
                examples = "/api/v1/contributions?cluster=mbdin-autoparts&draft=false")
        String money) {

    static final String COLUMNS = "cast(x.cluster as text), x.name, x.interventions, x.live, x.ended, x.studies,"
            + " x.diagnosed, x.contributions, x.no_live, x.no_study, x.no_money";

    static ClusterCoverage of(Row row) {
        Ref cluster = row.ref();
        return new ClusterCoverage(
                cluster,
                row.next(),
                row.next(),
                row.next(),
                row.next(),
                row.next(),
                row.next(),
                Lack.of(row.next(), row.next(), row.next()),
                "/api/v1/interventions?cluster=" + cluster.id() + "&draft=false",
                "/api/v1/contributions?cluster=" + cluster.id() + "&draft=false");
    }
}
