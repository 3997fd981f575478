package org.cdp.exchange.iati;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cdp.agency.Agency;
import org.cdp.agency.AgencyForm;
import org.cdp.exchange.iati.Finding.Severity;
import org.cdp.funding.ContributionForm;
import org.cdp.intervention.InterventionForm;
import org.cdp.intervention.ParticipantForm;

/**
 * Tells a file in the words of the register. It takes two readings: the first finds out which activities there are, the
 * second tells them one by one.
 */
public final class IatiMapping {

    private final Agencies agencies;
    private final Clusters clusters;
    private final Catalogue catalogue;
    private int position;

    public IatiMapping(EntityManager register) {
        agencies = Agencies.known(register);
        clusters = Clusters.known(register);
        catalogue = new Catalogue(agencies, register);
    }

    /** Takes an entry of the first reading. */
    public void meet(Element entry) {
        if (entry.name().isPlain("iati-activity")) {
            catalogue.add(new Activity(Kept.entry(entry, "").element()));
        }
    }

    /** Ends the first reading. */
    public void met() {
        catalogue.close();
    }

    /** Tells an entry of the second reading; the entries come in the same order. */
    public Mapped tell(Element entry, String version) {
        Kept.Entry kept = Kept.entry(entry, version);
        return entry.name().isPlain("iati-activity")
                ? activity(new Activity(kept.element()), kept.version())
                : organisation(kept.element(), kept.version());
    }

    private Mapped activity(Activity activity, String version) {
        Catalogue.Entry entry = catalogue.entry(position++);
        Element element = activity.element();
        boolean own = Kept.mark(element).filter(Kept.Mark::untouched).isPresent();
        Interventions interventions =
                new Interventions(agencies, clusters, activity, entry, catalogue.holds(entry.id()));
        InterventionForm form = own && entry.known() ? interventions.present() : interventions.form();
        Contributions contributions = new Contributions(catalogue, activity, entry, version);
        List<Finding> notes = new ArrayList<>(interventions.notes());
        if (entry.twin()) {
            notes.add(new Finding(
                    "",
                    Severity.WARNING,
                    element.line(),
                    element.path(),
                    "Another activity of the file has this identifier: both are kept."));
        }
        return new Mapped(
                element,
                freshOf(form, contributions.forms()),
                null,
                new Mapped.Of<>(form, element, own ? null : words(element, version)),
                contributions.forms(),
                notes,
                contributions.refused());
    }

    private static Original words(Element element, String version) {
        return new Original(
                version,
                null,
                null,
                null,
                Verbatim.of(element, child -> child.name().isPlain("transaction") || Kept.is(child)));
    }

    private Mapped organisation(Element element, String version) {
        Optional<String> identifier = element.child("organisation-identifier")
                .map(found -> found.text().strip())
                .filter(text -> !text.isEmpty());
        Optional<String> name = element.child("name").flatMap(Element::narrative);
        Optional<String> type = element.attribute("reporting-org", "type");
        String id = agencies.of(new Organisation(identifier, name, type));
        AgencyForm form =
                agencies.fresh(id).orElseGet(() -> Agency.<Agency>findById(id).form());
        boolean own = Kept.mark(element).filter(Kept.Mark::untouched).isPresent();
        return new Mapped(
                element,
                List.of(),
                new Mapped.Of<>(form, element, own ? null : words(element, version)),
                null,
                List.of(),
                List.of(),
                List.of());
    }

    private List<AgencyForm> freshOf(InterventionForm form, List<Mapped.Of<ContributionForm>> contributions) {
        Set<String> named = new LinkedHashSet<>(List.of(form.reportedBy()));
        form.participants().stream().map(ParticipantForm::agency).forEach(named::add);
        contributions.stream()
                .map(Mapped.Of::form)
                .flatMap(one -> Stream.concat(Stream.of(one.provider()), Stream.ofNullable(one.receiver())))
                .forEach(named::add);
        return named.stream().flatMap(id -> agencies.fresh(id).stream()).toList();
    }
}
