package org.cdp.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;
import org.cdp.agency.Agency;
import org.cdp.agency.AgencyForm;
import org.cdp.change.Records;
import org.cdp.cluster.Cluster;
import org.cdp.cluster.ClusterForm;
import org.cdp.intervention.Intervention;
import org.cdp.intervention.InterventionForm;
import org.cdp.platform.data.Stored;
import org.cdp.platform.web.Refusal;
import org.jspecify.annotations.Nullable;

/** Makes the register hold what a bundle says: all of it or nothing. The same bundle twice changes nothing. */
@ApplicationScoped
public class ImportBundle {

    private final Records records;
    private final Validator validator;

    ImportBundle(Records records, Validator validator) {
        this.records = records;
        this.validator = validator;
    }

    @Transactional
    public ImportReport run(Bundle bundle) {
        var broken = validator.validate(bundle);
        if (!broken.isEmpty()) {
            throw new ConstraintViolationException(broken);
        }
        SequencedMap<String, Tally> tallies = new LinkedHashMap<>();
        tallies.put("agencies", load(bundle.agencies(), "agencies", Agency.class, AgencyForm::id, Agency::new));
        tallies.put("clusters", load(bundle.clusters(), "clusters", Cluster.class, ClusterForm::id, Cluster::new));
        tallies.put(
                "interventions",
                load(
                        bundle.interventions(),
                        "interventions",
                        Intervention.class,
                        InterventionForm::id,
                        Intervention::new));
        return ImportReport.of(tallies);
    }

    private <F, E extends Stored<F>> Tally load(
            List<F> forms, String name, Class<E> type, Function<F, @Nullable Object> id, Function<F, E> make) {
        Tally tally = Tally.NONE;
        for (int i = 0; i < forms.size(); i++) {
            F form = forms.get(i);
            Object key = id.apply(form);
            if (key == null) {
                throw Refusal.field("/" + name + "/" + i + "/id", "must be given in a bundle");
            }
            tally = tally.and(records.load(type, key, make.apply(form)));
        }
        return tally;
    }
}
