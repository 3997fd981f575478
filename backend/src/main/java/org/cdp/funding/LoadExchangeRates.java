package org.cdp.funding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cdp.access.Access;
import org.cdp.access.Caller;
import org.cdp.change.ChangeLog;
import org.cdp.platform.value.PartialDate;
import org.cdp.platform.value.Source;
import org.cdp.platform.web.Refusal;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** Takes in a whole set of exchange rates at once: tens of thousands, with their entries in the change log. */
@ApplicationScoped
public class LoadExchangeRates {

    private static final String GIVEN = """
            with given as (
              select c.key as currency, p.key as period, cast(p.value as numeric) as units_per_usd
              from jsonb_each(cast(:rates as jsonb)) c cross join jsonb_each_text(c.value) p
            )
            """;

    /** Locks a set that is there: rates under way into it come first, later ones wait. */
    private static final String BEGIN = """
            insert into exchange_rate_set as held (id) values (:set) on conflict (id) do update set sealed = held.sealed
            """;

    private static final String SEAL = "update exchange_rate_set set sealed = true where id = :set and not sealed";

    private static final String HELD = "select count(*) from exchange_rate where rate_set = :set";

    private static final String DIFFERENT = GIVEN + """
            select count(*) from given
            full join (select * from exchange_rate where rate_set = :set) held using (currency, period)
            where held.units_per_usd is distinct from given.units_per_usd
            """;

    private static final String INSERT = GIVEN + """
            insert into exchange_rate (id, rate_set, currency, period, units_per_usd, sources, confidence, inferred_fields,
                                       version, created_at, updated_at)
            select uuidv7(), :set, currency, period, units_per_usd, cast(:sources as jsonb), 'DOCUMENTED', '{}', 1, :at, :at
            from given
            """;

    private static final String LOG = """
            insert into change (sequence, at, operation, type, record, label, agency, actor, actor_label, version, open, after)
            select nextval('change_sequence'), created_at, 'CREATE', :type, cast(id as text), currency || ' ' || period, null,
                   :actor, :actorLabel, version, true,
                   jsonb_build_object('id', id, 'set', rate_set, 'currency', currency, 'period', period, 'unitsPerUsd',
                                      units_per_usd, 'sources', sources, 'confidence', confidence, 'inferredFields', inferred_fields)
            from (select * from exchange_rate where rate_set = :set order by currency, earliest, period) loaded
            """;

    private final Access access;
    private final ChangeLog log;
    private final Clock clock;
    private final ObjectMapper json;

    LoadExchangeRates(Access access, ChangeLog log, Clock clock, ObjectMapper json) {
        this.access = access;
        this.log = log;
        this.clock = clock;
        this.json = json;
    }

    /**
     * Keeps the set, all of it or nothing, and closes it. A set that is there already with these very rates stays as it
     * is.
     *
     * @param rates units per US dollar, by currency and period
     * @return how many rates are new
     */
    @Transactional
    public int load(String set, Source source, Map<String, Map<PartialDate, BigDecimal>> rates) {
        access.mustWriteFor(null);
        String written = written(rates);
        log.takeTurn();
        change(BEGIN).setParameter("set", set).executeUpdate();
        if (count(HELD, set, null) > 0) {
            mustBeSame(set, written);
            seal(set);
            return 0;
        }
        int loaded = insert(set, source, written);
        append(set);
        seal(set);
        return loaded;
    }

    /** How many rates loading the set would add; refused as loading it would be. Nothing is written. */
    int preview(String set, Map<String, Map<PartialDate, BigDecimal>> rates) {
        access.mustWriteFor(null);
        return fresh(set, rates);
    }

    /** The same for one who may not load it now, but asks what it would add. */
    public int fresh(String set, Map<String, Map<PartialDate, BigDecimal>> rates) {
        if (count(HELD, set, null) > 0) {
            mustBeSame(set, written(rates));
            return 0;
        }
        return rates.values().stream().mapToInt(Map::size).sum();
    }

    private static void seal(String set) {
        change(SEAL).setParameter("set", set).executeUpdate();
    }

    private void mustBeSame(String set, String rates) {
        if (count(DIFFERENT, set, rates) > 0) {
            String detail =
                    "The set '%s' is there with other rates. A loaded rate is never silently changed: load these"
                            + " as another set.";
            throw Refusal.of(409, "Conflict", detail.formatted(set));
        }
    }

    private int insert(String set, Source source, String rates) {
        return change(INSERT)
                .setParameter("set", set)
                .setParameter("rates", rates)
                .setParameter("sources", written(List.of(source)))
                .setParameter("at", clock.instant())
                .executeUpdate();
    }

    private void append(String set) {
        Caller actor = access.caller().orElse(Caller.REGISTER);
        change(LOG)
                .setParameter("set", set)
                .setParameter("type", ExchangeRate.TYPE)
                .setParameter("actor", actor.actor(), UUID.class)
                .setParameter("actorLabel", actor.label())
                .executeUpdate();
    }

    private static MutationQuery change(String sql) {
        return session().createNativeMutationQuery(sql);
    }

    private static long count(String sql, String set, @Nullable String rates) {
        NativeQuery<Long> query = session().createNativeQuery(sql, Long.class).setParameter("set", set);
        return (rates == null ? query : query.setParameter("rates", rates)).getSingleResult();
    }

    private static Session session() {
        return Panache.getEntityManager().unwrap(Session.class);
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
