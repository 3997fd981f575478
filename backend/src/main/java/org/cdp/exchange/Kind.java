package org.cdp.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.cdp.agency.Agency;
import org.cdp.agency.AgencyForm;
import org.cdp.cluster.Cluster;
import org.cdp.cluster.ClusterForm;
import org.cdp.funding.Contribution;
import org.cdp.funding.ContributionForm;
import org.cdp.funding.ContributionStatement;
import org.cdp.funding.StatementForm;
import org.cdp.funding.StatementKey;
import org.cdp.intervention.Intervention;
import org.cdp.intervention.InterventionForm;
import org.cdp.platform.data.Stored;
import org.cdp.platform.web.Refusal;
import org.cdp.ripple.Adoption;
import org.cdp.ripple.AdoptionForm;
import org.jspecify.annotations.Nullable;

/**
 * A kind of record as whole data sets hold it.
 *
 * @param name what a bundle calls its list
 * @param given the form in which a file gives it
 * @param type the record that is kept of it
 * @param id the id in the form, if it has one
 */
record Kind<G, E extends Stored<?>>(
        String name,
        Class<G> given,
        Class<E> type,
        Function<G, @Nullable Object> id,
        Function<G, E> make,
        Function<String, Object> readId,
        Restore<E> restore) {

    /** Makes a record as it was again, from its id and the form that it had. */
    interface Restore<E> {
        E from(Object id, String form, ObjectMapper json) throws JsonProcessingException;
    }

    static final Kind<AgencyForm, Agency> AGENCIES =
            of("agencies", AgencyForm.class, Agency.class, AgencyForm::id, Agency::new, text -> text);
    static final Kind<ClusterForm, Cluster> CLUSTERS =
            of("clusters", ClusterForm.class, Cluster.class, ClusterForm::id, Cluster::new, text -> text);
    static final Kind<InterventionForm, Intervention> INTERVENTIONS = of(
            "interventions",
            InterventionForm.class,
            Intervention.class,
            InterventionForm::id,
            Intervention::new,
            text -> text);
    static final Kind<ContributionForm, Contribution> CONTRIBUTIONS = of(
            "contributions",
            ContributionForm.class,
            Contribution.class,
            ContributionForm::id,
            Contribution::new,
            UUID::fromString);
    static final Kind<BundleStatement, ContributionStatement> STATEMENTS = new Kind<>(
            "statements",
            BundleStatement.class,
            ContributionStatement.class,
            BundleStatement::key,
            BundleStatement::made,
            StatementKey::of,
            (id, form, json) ->
                    new ContributionStatement((StatementKey) id, json.readValue(form, StatementForm.class)));
    static final Kind<AdoptionForm, Adoption> ADOPTIONS =
            of("adoptions", AdoptionForm.class, Adoption.class, AdoptionForm::id, Adoption::new, UUID::fromString);

    private static <G, E extends Stored<?>> Kind<G, E> of(
            String name,
            Class<G> given,
            Class<E> type,
            Function<G, @Nullable Object> id,
            Function<G, E> make,
            Function<String, Object> readId) {
        return new Kind<>(
                name, given, type, id, make, readId, (key, form, json) -> make.apply(json.readValue(form, given)));
    }

    /** In an order in which each names only those before it, and its own. */
    static final List<Kind<?, ?>> ALL =
            List.of(AGENCIES, CLUSTERS, INTERVENTIONS, CONTRIBUTIONS, STATEMENTS, ADOPTIONS);

    static Kind<?, ?> named(@Nullable String name) {
        return ALL.stream()
                .filter(kind -> kind.name.equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.parameter(
                        "records",
                        "must name the kind of the records: one of "
                                + String.join(", ", ALL.stream().map(Kind::name).toList())));
    }
}
