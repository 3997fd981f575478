package org.cdp.exchange;

import io.quarkus.hibernate.orm.panache.Panache;
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
import org.cdp.funding.Contribution;
import org.cdp.funding.ContributionForm;
import org.cdp.funding.ContributionStatement;
import org.cdp.funding.LoadExchangeRates;
import org.cdp.intervention.Intervention;
import org.cdp.intervention.InterventionForm;
import org.cdp.platform.data.Stored;
import org.cdp.platform.data.Turn;
import org.cdp.platform.web.Refusal;
import org.cdp.ripple.Adoption;
import org.cdp.ripple.AdoptionForm;
import org.jspecify.annotations.Nullable;

/** Makes the register hold what a bundle says: all of it or nothing. The same bundle twice changes nothing. */
@ApplicationScoped
public class ImportBundle {

    private final Records records;
    private final LoadExchangeRates rates;
    private final Validator validator;

    ImportBundle(Records records, LoadExchangeRates rates, Validator validator) {
        this.records = records;
        this.rates = rates;
        this.validator = validator;
    }

    @Transactional
    public ImportReport run(Bundle bundle) {
        Turn.allowLong();
        var broken = validator.validate(bundle);
        if (!broken.isEmpty()) {
            throw new ConstraintViolationException(broken);
        }
        SequencedMap<String, Tally> done = new LinkedHashMap<>();
        done.put("agencies", load(bundle.agencies(), "agencies", Agency.class, AgencyForm::id, Agency::new));
        done.put("clusters", load(bundle.clusters(), "clusters", Cluster.class, ClusterForm::id, Cluster::new));
        done.put(
                "interventions",
                load(
                        bundle.interventions(),
                        "interventions",
                        Intervention.class,
                        InterventionForm::id,
                        Intervention::new));
        done.put(
                "contributions",
                load(
                        bundle.contributions(),
                        "contributions",
                        Contribution.class,
                        ContributionForm::id,
                        Contribution::new));
        done.put(
                "statements",
                load(
                        bundle.statements(),
                        "statements",
                        ContributionStatement.class,
                        BundleStatement::key,
                        BundleStatement::made));
        done.put("adoptions", load(bundle.adoptions(), "adoptions", Adoption.class, AdoptionForm::id, Adoption::new));
        done.put("exchangeRates", loadRates(bundle.exchangeRates()));
        return ImportReport.of(done);
    }

    /** @param given what the bundle gives for a record, of which {@code make} makes the record */
    private <G, F, E extends Stored<F>> Tally load(
            List<G> given, String name, Class<E> type, Function<G, @Nullable Object> id, Function<G, E> make) {
        Tally tally = Tally.NONE;
        for (int i = 0; i < given.size(); i++) {
            Object key = id.apply(given.get(i));
            if (key == null) {
                throw Refusal.field("/" + name + "/" + i + "/id", "must be given in a bundle");
            }
            tally = tally.and(records.load(type, key, make.apply(given.get(i))));
            Panache.getEntityManager().clear(); // or each flush would look again at all that came before
        }
        return tally;
    }

    private Tally loadRates(List<RateSet> sets) {
        Tally tally = Tally.NONE;
        for (RateSet set : sets) {
            int created = rates.load(set.set(), set.source(), set.rates());
            tally = tally.and(new Tally(created, 0, set.size() - created));
        }
        return tally;
    }
}
