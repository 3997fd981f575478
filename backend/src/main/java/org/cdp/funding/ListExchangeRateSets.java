package org.cdp.funding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.cdp.platform.value.PartialDate;
import org.cdp.platform.value.Source;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Tells of each set of rates what it holds, in one statement. */
@ApplicationScoped
class ListExchangeRateSets {

    private static final String SETS = """
            select s.id as id, s.sealed as sealed, s.loaded_at as loaded, r.rates as rates, r.currencies as currencies,
              r.first as first, r.last as last, r.granularity as granularity,
              (select cast(jsonb_agg(distinct source) as text)
               from (select distinct sources from exchange_rate x where x.rate_set = s.id) told
               cross join jsonb_array_elements(told.sources) source) as sources
            from exchange_rate_set s cross join lateral (
              select count(*) as rates, string_agg(distinct currency, ',' order by currency) as currencies,
                min(array[cast(earliest as text), period]) as first, max(array[cast(latest as text), period]) as last,
                case when min(kind) = max(kind) then min(kind) when count(*) > 0 then 'MIXED' end as granularity
              from (
                select currency, period, earliest, latest, case
                  when starts_with(period, 'FY') then 'FISCAL_YEAR' when length(period) = 4 then 'YEAR'
                  when length(period) = 7 then 'MONTH' else 'DAY' end as kind
                from exchange_rate x where x.rate_set = s.id
              ) kinds
            ) r
            order by s.loaded_at desc, s.id
            """;

    private final ObjectMapper json;

    ListExchangeRateSets(ObjectMapper json) {
        this.json = json;
    }

    ExchangeRateSets list() {
        return new ExchangeRateSets(Panache.getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(SETS, Object[].class)
                .addScalar("id", String.class)
                .addScalar("sealed", Boolean.class)
                .addScalar("loaded", Instant.class)
                .addScalar("rates", Long.class)
                .addScalar("currencies", String.class)
                .addScalar("first", String[].class)
                .addScalar("last", String[].class)
                .addScalar("granularity", String.class)
                .addScalar("sources", String.class)
                .getResultStream()
                .map(this::set)
                .toList());
    }

    private ExchangeRateSet set(Object[] row) {
        String currencies = (String) row[4];
        String granularity = (String) row[7];
        return new ExchangeRateSet(
                (String) row[0],
                sources((String) row[8]),
                (long) row[3],
                currencies == null ? List.of() : List.of(currencies.split(",")),
                period((String[]) row[5]),
                period((String[]) row[6]),
                granularity == null ? null : RateGranularity.valueOf(granularity),
                (boolean) row[1],
                (Instant) row[2],
                "/api/v1/exchange-rates?set=" + row[0]);
    }

    private static @Nullable PartialDate period(String @Nullable [] dayAndPeriod) {
        return dayAndPeriod == null ? null : new PartialDate(dayAndPeriod[1]);
    }

    private List<Source> sources(@Nullable String text) {
        try {
            return text == null ? List.of() : json.readValue(text, new TypeReference<List<Source>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
