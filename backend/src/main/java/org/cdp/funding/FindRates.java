package org.cdp.funding;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.cdp.platform.value.PartialDate;
import org.cdp.platform.value.Source;
import org.cdp.platform.web.Refusal;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Finds the rates that a figure is wanted at. */
@ApplicationScoped
class FindRates {

    private static final String NEWEST =
            "select id from exchange_rate_set where sealed order by loaded_at desc, id desc limit 1";
    private static final String SET = "select sealed from exchange_rate_set where id = :set";
    private static final String RATES =
            "select e.currency, e.period, e.unitsPerUsd from ExchangeRate e where e.rateSet = :set";
    private static final String SOURCES =
            "select e.evidence.sources from ExchangeRate e where e.rateSet = :set order by e.id limit 1";
    private static final int DAY = "2004-08-14".length();

    private record Loaded(Rates rates, boolean daily, boolean lasting, List<Source> sources) {}

    /** Whole sets never change, so they are read once. */
    private final Cache<String, Loaded> whole =
            Caffeine.newBuilder().maximumSize(8).build();

    Converter of(InCurrency wanted) {
        if (wanted.currency() == null) {
            mustBeAlone("rateSet", wanted.rateSet());
            mustBeAlone("rateYear", wanted.rateYear());
            return Converter.NONE;
        }
        mustBeMoney(wanted.currency());
        String set = wanted.rateSet() == null ? newest() : wanted.rateSet();
        Loaded loaded = set == null ? new Loaded(new Rates(Map.of()), false, true, List.of()) : loaded(set);
        RatePolicy policy = wanted.rateYear() == null ? RatePolicy.OWN_DATE : RatePolicy.CONSTANT_YEAR;
        return new Converter(
                new Conversion(wanted.currency(), policy, set, wanted.rateYear(), loaded.sources),
                loaded.rates,
                loaded.daily,
                loaded.lasting);
    }

    private static void mustBeAlone(String parameter, @Nullable Object value) {
        if (value != null) {
            throw Refusal.parameter(parameter, "needs 'in', the currency to convert to");
        }
    }

    private static void mustBeMoney(String currency) {
        if (Currency.getAvailableCurrencies().stream()
                .noneMatch(known -> known.getCurrencyCode().equals(currency))) {
            throw Refusal.parameter("in", "must be a currency of ISO 4217");
        }
    }

    private static @Nullable String newest() {
        return session()
                .createNativeQuery(NEWEST, String.class)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private Loaded loaded(String set) {
        boolean sealed = session()
                .createNativeQuery(SET, Boolean.class)
                .setParameter("set", set)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refusal.parameter("rateSet", "is no set of exchange rates here"));
        return sealed ? whole.get(set, whole -> load(whole, true)) : load(set, false);
    }

    private static Loaded load(String set, boolean lasting) {
        Map<String, NavigableMap<String, BigDecimal>> units = new HashMap<>();
        session()
                .createSelectionQuery(RATES, Object[].class)
                .setParameter("set", set)
                .getResultStream()
                .forEach(row -> units.computeIfAbsent((String) row[0], currency -> new TreeMap<>())
                        .put(((PartialDate) row[1]).text(), (BigDecimal) row[2]));
        boolean daily = units.values().stream()
                .anyMatch(periods -> periods.keySet().stream().anyMatch(period -> period.length() == DAY));
        return new Loaded(new Rates(units), daily, lasting, sources(set));
    }

    @SuppressWarnings("unchecked") // what the column holds
    private static List<Source> sources(String set) {
        return session()
                .createSelectionQuery(SOURCES, List.class)
                .setParameter("set", set)
                .getResultStream()
                .findFirst()
                .orElse(List.of());
    }

    private static Session session() {
        return Panache.getEntityManager().unwrap(Session.class);
    }
}
