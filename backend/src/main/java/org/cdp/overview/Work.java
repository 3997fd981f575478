package org.cdp.overview;

/**
 * That an agency works in a cluster: it takes part in a public intervention there, reports it or took it over, which is
 * what the list of interventions calls its agency, too. In SQL, over {@code x}.
 */
final class Work {

    /** The interventions of an agency {@code a}, each once. */
    static final String OF_AGENCY = """
            (select p.intervention from intervention_participant p where p.agency = a.id
             union select r.id from intervention r where r.reported_by = a.id
             union select h.id from intervention h where h.handover_agency = a.id) as mine (intervention)
            """;

    private static final String BY_AGENCY = "(i.reported_by in (:agency) or i.handover_agency in (:agency) or exists"
            + " (select 1 from intervention_participant p where p.intervention = i.id and p.agency in (:agency)))";

    static final String OF_AGENCY_IN_CLUSTER = "exists (select 1 from intervention_cluster w join intervention i"
            + " on i.id = w.intervention and not i.draft where w.cluster = x.cluster and " + BY_AGENCY + ")";

    private Work() {}
}
