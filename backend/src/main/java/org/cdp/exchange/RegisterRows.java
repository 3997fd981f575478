package org.cdp.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cdp.agency.Agency;
import org.cdp.cluster.Cluster;
import org.cdp.exchange.iati.Original;
import org.cdp.funding.Contribution;
import org.cdp.funding.ContributionForm;
import org.cdp.funding.ContributionStatement;
import org.cdp.funding.FundingLink;
import org.cdp.intervention.Intervention;
import org.cdp.platform.data.Stored;
import org.cdp.platform.value.PartialDate;
import org.cdp.platform.value.Source;
import org.cdp.ripple.Adoption;
import org.hibernate.ScrollMode;
import org.hibernate.ScrollableResults;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** All public records in the form in which they come in, kind by kind, ordered by their ids: the same wherever they are kept. */
@ApplicationScoped
class RegisterRows {

    private static final int AT_ONCE = 500;
    private static final Source BY_HAND = new Source("Entered by hand", null);

    private static final String RATES = """
            select s.id, cast(r.currency as text), cast(r.period as text), r.units_per_usd, r.sources ->> 0
            from exchange_rate_set s join exchange_rate r on r.rate_set = s.id
            order by s.id collate "C", r.currency collate "C", r.earliest, r.period collate "C"
            """;

    private static final String WORDS = """
            select o.type, o.record, o.version, o.code, o.provider_activity, o.receiver_activity, o.xml from iati_original o
            where case o.type
              when 'intervention' then exists (select 1 from intervention i where i.id = o.record and not i.draft)
              when 'contribution' then exists (select 1 from contribution c where cast(c.id as text) = o.record and not c.draft)
              else true end
            order by o.type collate "C", o.record collate "C"
            """;

    private final EntityManager register;
    private final ObjectMapper json;

    RegisterRows(EntityManager register, ObjectMapper json) {
        this.register = register;
        this.json = json;
    }

    /** Takes what one line says. */
    interface Line {
        void write(Object form) throws IOException;
    }

    /** Tells all of one kind. */
    interface Telling {
        void each(Line line) throws IOException;
    }

    /** In the order in which they come in: each kind names only those before it, and its own. */
    Map<String, Telling> all() {
        Map<String, Telling> all = new LinkedHashMap<>();
        all.put(
                "agencies",
                line -> records("select a.* from agency a order by a.id collate \"C\"", Agency.class, line));
        all.put(
                "clusters",
                line -> records("select c.* from cluster c order by c.id collate \"C\"", Cluster.class, line));
        all.put(
                "interventions",
                line -> records(
                        "select i.* from intervention i where not i.draft order by i.id collate \"C\"",
                        Intervention.class,
                        line));
        all.put("contributions", this::contributions);
        all.put("statements", this::statements);
        all.put("adoptions", line -> records("select a.* from adoption a order by a.id", Adoption.class, line));
        all.put(ArchiveWalk.RATES, this::rates);
        all.put(ArchiveWalk.WORDS, this::words);
        return all;
    }

    private <E extends Stored<?>> void records(String sql, Class<E> type, Line line) throws IOException {
        some(sql, type, all -> {
            for (E one : all) {
                if (one.drafts().isEmpty()) {
                    line.write(one.shown());
                }
            }
        });
    }

    private void contributions(Line line) throws IOException {
        some("select c.* from contribution c where not c.draft order by c.id", Contribution.class, all -> {
            Set<UUID> hidden = hidden(all);
            for (Contribution one : all) {
                ContributionForm form = one.form();
                List<FundingLink> seen = form.fundedBy().stream()
                        .filter(link -> !hidden.contains(link.contribution()))
                        .toList();
                line.write(seen.size() == form.fundedBy().size() ? form : form.withFundedBy(seen));
            }
        });
    }

    private Set<UUID> hidden(List<Contribution> all) {
        List<UUID> named = all.stream()
                .flatMap(one -> one.fundedBy.stream())
                .map(FundingLink::contribution)
                .toList();
        return named.isEmpty()
                ? Set.of()
                : new HashSet<>(register.createQuery(
                                "select c.id from Contribution c where c.draft and c.id in :ids", UUID.class)
                        .setParameter("ids", named)
                        .getResultList());
    }

    private void statements(Line line) throws IOException {
        String sql = """
                select s.* from contribution_statement s join contribution c on c.id = s.contribution
                where not c.draft order by s.contribution, s.agency collate "C"
                """;
        some(sql, ContributionStatement.class, all -> {
            for (ContributionStatement one : all) {
                line.write(BundleStatement.of(one));
            }
        });
    }

    /** Set by set: one has some ten thousand rates. */
    private void rates(Line line) throws IOException {
        try (ScrollableResults<Object[]> rows = scroll(RATES)) {
            RateSet set = null;
            while (rows.next()) {
                Object[] row = rows.get();
                if (set == null || !set.set().equals(row[0])) {
                    if (set != null) {
                        line.write(set);
                    }
                    set = new RateSet((String) row[0], source((String) row[4]), new LinkedHashMap<>());
                }
                set.rates()
                        .computeIfAbsent((String) row[1], currency -> new LinkedHashMap<>())
                        .put(new PartialDate((String) row[2]), (BigDecimal) row[3]);
            }
            if (set != null) {
                line.write(set);
            }
        }
    }

    private Source source(@Nullable String written) {
        try {
            return written == null ? BY_HAND : json.readValue(written, Source.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void words(Line line) throws IOException {
        try (ScrollableResults<Object[]> rows = scroll(WORDS)) {
            while (rows.next()) {
                Object[] row = rows.get();
                line.write(new KeptWords(
                        (String) row[0],
                        (String) row[1],
                        new Original(
                                (String) row[2], (String) row[3], (String) row[4], (String) row[5], (String) row[6])));
            }
        }
    }

    private ScrollableResults<Object[]> scroll(String sql) {
        return register.unwrap(Session.class)
                .createNativeQuery(sql, Object[].class)
                .setFetchSize(AT_ONCE)
                .scroll(ScrollMode.FORWARD_ONLY);
    }

    private interface Some<E> {
        void take(List<E> some) throws IOException;
    }

    private <E> void some(String sql, Class<E> type, Some<E> take) throws IOException {
        try (ScrollableResults<E> rows = register.unwrap(Session.class)
                .createNativeQuery(sql, type)
                .setFetchSize(AT_ONCE)
                .setReadOnly(true)
                .scroll(ScrollMode.FORWARD_ONLY)) {
            List<E> some = new ArrayList<>(AT_ONCE);
            while (rows.next()) {
                some.add(rows.get());
                if (some.size() == AT_ONCE) {
                    take.take(some);
                    some.clear();
                    register.clear();
                }
            }
            take.take(some);
            register.clear();
        }
    }
}
