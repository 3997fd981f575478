package org.cdp.exchange;

import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.cdp.agency.AgencyForm;
import org.cdp.cluster.ClusterForm;
import org.cdp.funding.ContributionForm;
import org.cdp.intervention.InterventionForm;
import org.cdp.ripple.AdoptionForm;
import org.jspecify.annotations.Nullable;

/**
 * Looks whether the records that a form names are there, but for those that may come later in the file: of these the
 * database has the last word. What is missing is told with the field that names it.
 */
record NamedRecords(Known known, BiConsumer<String, String> missing) {

    void of(Object given) {
        switch (given) {
            case AgencyForm form -> {}
            case ClusterForm form -> {}
            case InterventionForm form -> of(form);
            case ContributionForm form -> of(form);
            case BundleStatement form -> agency("agency", form.agency());
            case AdoptionForm form -> {
                intervention("from", form.from());
                agency("adopter", form.adopter());
                intervention("to", form.to());
            }
            default -> throw new IllegalArgumentException(given.getClass().getName());
        }
    }

    private void of(InterventionForm form) {
        agency("reportedBy", form.reportedBy());
        form.participants().forEach(one -> agency("participants", one.agency()));
        form.clusters().forEach(one -> {
            if (!known.hasCluster(one.cluster())) {
                missing.accept("clusters", one.cluster());
            }
        });
        if (form.handover() != null) {
            agency("handover", form.handover().agency());
        }
    }

    private void of(ContributionForm form) {
        intervention("intervention", form.intervention());
        agency("provider", form.provider());
        Stream.ofNullable(form.receiver()).forEach(id -> agency("receiver", id));
        agency("reportedBy", form.reportedBy());
    }

    private void agency(String field, @Nullable String id) {
        if (id != null && !known.hasAgency(id)) {
            missing.accept(field, id);
        }
    }

    private void intervention(String field, @Nullable String id) {
        if (id != null && !known.hasIntervention(id)) {
            missing.accept(field, id);
        }
    }
}
