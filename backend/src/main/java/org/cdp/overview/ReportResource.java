package org.cdp.overview;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.cdp.change.Records;
import org.cdp.intervention.Intervention;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/reports")
@Tag(name = "overview")
public class ReportResource {

    private static final String RULES = " Money is that of the intervention and all its parts, per stage and original"
            + " currency, added across neither and never converted. It belongs to the fiscal year that all days of its"
            + " date lie in; a date that spans several, such as a calendar year, has a row of its own, and so has what is"
            + " undated. Local is what was reported in the currency of the programme's own country, foreign what was in"
            + " any other. Shares are by who gives: FEDERAL a government agency of the own country, PROVINCIAL a local"
            + " government one, OTHER_HOME any other of the own country, DONOR one of another country; each names its"
            + " agencies. Money that was passed on inside the tree at the same stage is taken off in `net`. Budgets count"
            + " a whole and its parts once. Drafts never count.";

    private final WriteReport reports;
    private final Records records;

    ReportResource(WriteReport reports, Records records) {
        this.reports = reports;
        this.records = records;
    }

    @GET
    @Path("/completion/{intervention}")
    @PermitAll
    @Transactional
    @Operation(
            summary = "What a completion report (PC-IV) of an intervention says",
            description = "Phasing, allocation, release and expenditure by fiscal year, results against targets, dates,"
                    + " participants, and what became of the assets." + RULES)
    public CompletionReport readCompletionReport(@RestPath String intervention) {
        return reports.completion(get(intervention));
    }

    @GET
    @Path("/followup/{intervention}")
    @PermitAll
    @Transactional
    @Operation(
            summary = "What an annual report after completion (PC-V) of an intervention says",
            description =
                    "Money and results after completion, who owns the assets, and whether they still operate." + RULES)
    public FollowupReport readFollowupReport(@RestPath String intervention) {
        return reports.followup(get(intervention));
    }

    private Intervention get(String id) {
        return records.get(Intervention.class, Intervention.TYPE, id);
    }
}
