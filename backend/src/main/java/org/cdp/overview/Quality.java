package org.cdp.overview;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cdp.cluster.DefinitionCheck;
import org.cdp.platform.data.Row;
import org.cdp.platform.value.Ref;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "How complete and how timely the public records of one agency or in one cluster are.")
public record Quality(
        @Schema(description = "What it is of.") QualitySubject by,
        @Schema(description = "The agency or the cluster.") Ref subject,

        @Schema(description = "How many interventions were looked at.")
        long interventions,

        @Schema(description = "How many contributions were looked at.")
        long contributions,

        @Schema(description = "All that is asked of all the records, and how much of it is there.")
        Presence completeness,

        @Schema(description = "The same, field by field.") List<Presence> fields,

        @Schema(description = "How up to date the records are.")
        Timeliness timeliness,

        @Schema(description = "Of a cluster: whether the record shows all that makes one.") @Nullable
        DefinitionCheck definition,

        @Schema(
                description = "Link to what is to be fixed, which is all that is missing or overdue.",
                examples = "/api/v1/quality/fixes?agency=smeda")
        String fixes) {

    static final String COLUMNS = "cast(x.id as text), x.name, x.interventions, x.contributions,"
            + " array_to_string(x.own, ','), array_to_string(x.intervention_fields, ','),"
            + " array_to_string(x.contribution_fields, ','), x.overdue, x.planned,"
            + " cast(extract(epoch from x.newest) as bigint)";

    static Quality of(QualitySubject by, Row row, Instant now) {
        Ref subject = row.ref();
        long interventions = row.next();
        long contributions = row.next();
        List<Presence> own = Asked.counted(by == QualitySubject.AGENCY ? "a" : "k", row.next(), 1);
        List<Presence> done = Asked.counted("i", row.next(), interventions);
        List<Presence> given = Asked.counted("c", row.next(), contributions);
        Presence overdue = Presence.of("intervention.overdue", row.next(), row.next());
        List<Presence> fields =
                Stream.of(own, done, given).flatMap(List::stream).toList();
        return new Quality(
                by,
                subject,
                interventions,
                contributions,
                Presence.sum(fields),
                fields,
                Timeliness.of(row.next(), now, overdue, undated(given)),
                by == QualitySubject.AGENCY ? null : definition(own),
                "/api/v1/quality/fixes?" + by.name().toLowerCase(Locale.ROOT) + "=" + subject.id());
    }

    private static Presence undated(List<Presence> given) {
        Presence dated = Asked.CONTRIBUTION_DATE.among(given);
        return Presence.of("contribution.undated", dated.of() - dated.count(), dated.of());
    }

    private static DefinitionCheck definition(List<Presence> own) {
        boolean sector = Asked.CLUSTER_SECTOR.among(own).count() > 0;
        boolean place = Asked.CLUSTER_PLACE.among(own).count() > 0;
        boolean firms = Asked.CLUSTER_FIRMS.among(own).count() > 0;
        boolean opportunities = Asked.CLUSTER_OPPORTUNITIES.among(own).count() > 0;
        boolean threats = Asked.CLUSTER_THREATS.among(own).count() > 0;
        boolean all = sector && place && firms && opportunities && threats;
        return new DefinitionCheck(sector, place, firms, opportunities, threats, all);
    }
}
