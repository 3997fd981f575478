package org.cdp.exchange.iati;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cdp.agency.HomeCountry;
import org.cdp.export.FileWriting;
import org.cdp.export.Published;
import org.cdp.funding.Contribution;
import org.cdp.intervention.ClusterShareForm;
import org.cdp.intervention.Intervention;
import org.cdp.intervention.InterventionForm;
import org.cdp.intervention.InterventionSummary;
import org.cdp.platform.value.Lists;
import org.cdp.platform.web.AsOf;
import org.hibernate.ScrollMode;
import org.hibernate.ScrollableResults;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Interventions as an activity file, without those that something blocks, see {@link Blocks}. */
@ApplicationScoped
class ActivityFile implements Published<InterventionSummary> {

    private static final int AT_ONCE = 50;

    /** Of an activity with more transactions each is looked at by itself. */
    private static final int MOST_TOGETHER = 1000;

    private final EntityManager register;
    private final IatiStandard standard;
    private final HomeCountry home;
    private final AsOf asOf;

    ActivityFile(EntityManager register, IatiStandard standard, HomeCountry home, AsOf asOf) {
        this.register = register;
        this.standard = standard;
        this.home = home;
        this.asOf = asOf;
    }

    @Override
    public Class<InterventionSummary> item() {
        return InterventionSummary.class;
    }

    @Override
    public FileWriting<InterventionSummary> begin(OutputStream out) {
        return new Writing(new IatiFile(IatiReader.ACTIVITIES, out));
    }

    private final class Writing implements FileWriting<InterventionSummary> {

        private final IatiFile file;
        private final Facts facts = new Facts(register);
        private final Renewed renewed = new Renewed(Agencies.known(register), Clusters.known(register));
        private final Clean clean = new Clean(standard, IatiReader.ACTIVITIES);
        private final Wording wording = new Wording(clean, Order.OF_ACTIVITY);

        Writing(IatiFile file) {
            this.file = file;
        }

        @Override
        public long write(List<InterventionSummary> rows) throws IOException {
            long written = 0;
            for (List<InterventionSummary> part : Lists.parts(rows, AT_ONCE)) {
                written += some(part.stream().map(InterventionSummary::id).toList());
                register.clear();
            }
            return written;
        }

        @Override
        public void end() throws IOException {
            file.end();
        }

        private int some(List<String> ids) throws IOException {
            Map<String, InterventionForm> forms = forms(ids);
            List<String> sound = ids.stream().filter(forms::containsKey).toList();
            Map<String, OwnActivity> known = known(sound, forms);
            Map<String, Original> originals = facts.originals(Intervention.TYPE, sound);
            for (String id : sound) {
                activity(Objects.requireNonNull(known.get(id)), originals.get(id));
            }
            return sound.size();
        }

        private Map<String, InterventionForm> forms(List<String> ids) {
            List<String> sound = register.unwrap(Session.class)
                    .createNativeQuery(Blocks.SOUND_INTERVENTIONS, String.class)
                    .setParameter("ids", ids.toArray(String[]::new))
                    .setParameter("today", asOf.today())
                    .getResultList();
            return Intervention.<Intervention>list("id in ?1", sound).stream()
                    .collect(Collectors.toMap(one -> one.id, Intervention::form));
        }

        private Map<String, OwnActivity> known(List<String> ids, Map<String, InterventionForm> forms) {
            Collection<InterventionForm> all = forms.values();
            Set<String> named = new HashSet<>(ids);
            all.stream().flatMap(form -> Stream.ofNullable(form.parent())).forEach(named::add);
            Map<String, String> identifiers = facts.identifiers(named);
            Map<String, List<String>> children = facts.children(ids);
            Map<String, Facts.Worked> clusters = facts.clusters(all.stream()
                    .flatMap(form -> form.clusters().stream())
                    .map(ClusterShareForm::cluster)
                    .collect(Collectors.toSet()));
            Map<String, OwnActivity> known = new LinkedHashMap<>();
            for (String id : ids) {
                InterventionForm form = Objects.requireNonNull(forms.get(id));
                known.put(
                        id,
                        new OwnActivity(
                                form,
                                identifiers.getOrDefault(id, id),
                                form.parent() == null ? null : identifiers.get(form.parent()),
                                children.getOrDefault(id, List.of()),
                                clusters,
                                facts,
                                home.homeCountry(),
                                asOf.today()));
            }
            return known;
        }

        private void activity(OwnActivity known, @Nullable Original original) throws IOException {
            Element words = original == null ? null : Kept.parsed(original.xml());
            Element own = own(known, words);
            String id = String.valueOf(known.form().id());
            Renewed.Renewal renewal =
                    original == null || words == null ? null : renewed.activity(original, words, known, own);
            Element wanted = renewal == null ? own : renewal.wanted();
            Transactions transactions = new Transactions(
                    facts,
                    renewed,
                    clean,
                    own,
                    words == null ? Optional.empty() : new Activity(words).defaultCurrency());
            try (ScrollableResults<Contribution> rows = contributions(id)) {
                List<Transactions.Said> first = transactions.said(next(rows));
                boolean together = renewal != null
                        && first.size() < MOST_TOGETHER
                        && clean.canTell()
                        && clean.is(Transactions.with(wanted, first));
                Element head = together || renewal == null ? wanted : wording.of(own, wanted);
                Element said = renewal == null ? Kept.marked(head, id) : renewal.kept(head, id);
                file.write(said, Order.ofTransactions(said), out -> {
                    for (List<Transactions.Said> some = first; !some.isEmpty(); some = transactions.said(next(rows))) {
                        for (Element one : together ? Transactions.asWanted(some) : transactions.sound(some)) {
                            out.write(Verbatim.of(one, child -> false));
                        }
                        register.clear();
                    }
                });
            }
        }

        /** A publisher whose identifier the register does not know is called as it calls itself. */
        private Element own(OwnActivity known, @Nullable Element words) {
            Element own = known.element();
            boolean unknown = facts.agency(known.form().reportedBy()).ref() == null;
            return words == null || !unknown ? own : wording.with(own, words, "reporting-org");
        }

        private List<Contribution> next(ScrollableResults<Contribution> rows) {
            List<Contribution> some = new ArrayList<>();
            while (some.size() < MOST_TOGETHER && rows.next()) {
                some.add(rows.get());
            }
            return some;
        }

        private ScrollableResults<Contribution> contributions(String intervention) {
            return register.unwrap(Session.class)
                    .createNativeQuery(Blocks.SOUND_CONTRIBUTIONS, Contribution.class)
                    .setParameter("id", intervention)
                    .setParameter("today", asOf.today())
                    .setFetchSize(MOST_TOGETHER)
                    .setReadOnly(true)
                    .scroll(ScrollMode.FORWARD_ONLY);
        }
    }
}
