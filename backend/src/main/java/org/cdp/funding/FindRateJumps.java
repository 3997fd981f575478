package org.cdp.funding;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cdp.funding.CheckedRates.Rate;
import org.cdp.platform.value.PartialDate;
import org.hibernate.Session;

/** Finds the rates of a file that lie far from their neighbours in time: most often a slip of a digit or a unit. */
@ApplicationScoped
class FindRateJumps {

    /**
     * Of each currency the last rate, not later than those of the file, of the newest set that came in whole. A file
     * that is sent again is compared with what it was compared with the first time.
     */
    private static final String LAST = """
            with asked as (
              select * from unnest(cast(:currencies as text[]), cast(:ends as date[])) as asked (currency, latest)
            ), newest as (
              select distinct on (r.currency) r.currency, s.id, a.latest
              from exchange_rate_set s join exchange_rate r on r.rate_set = s.id join asked a on a.currency = r.currency
              where s.sealed and s.id <> :set
                and s.loaded_at <= coalesce((select loaded_at from exchange_rate_set where id = :set), now())
              order by r.currency, s.loaded_at desc, s.id
            )
            select distinct on (r.currency) r.currency, n.id, r.period, r.units_per_usd
            from newest n join exchange_rate r on r.rate_set = n.id and r.currency = n.currency and r.earliest <= n.latest
            order by r.currency, r.earliest desc, r.latest desc
            """;

    /** A jump, and where in the file its later rate stands. */
    record Found(int index, RateJump jump) {}

    private record Last(String currency, String set, RateAt rate) {}

    /** @param most percent that a rate may differ from the one before it */
    List<Found> in(CheckedRates rates, String set, BigDecimal most) {
        Map<String, List<Rate>> currencies = rates.byCurrency();
        Map<String, Last> before = last(currencies, set);
        List<Found> found = new ArrayList<>();
        currencies.forEach((currency, inTime) -> {
            Last last = before.get(currency);
            if (last != null) {
                compare(last, followerOf(last.rate, inTime), most, found);
            }
            compare(inTime, most, found);
        });
        return found;
    }

    private static void compare(Last last, Rate next, BigDecimal most, Collection<Found> found) {
        if (RateJump.isOne(last.rate, next.at(), most)) {
            found.add(new Found(next.index(), RateJump.between(last.currency, last.set, last.rate, next.at())));
        }
    }

    private static void compare(List<Rate> inTime, BigDecimal most, Collection<Found> found) {
        for (int i = 1; i < inTime.size(); i++) {
            Rate next = inTime.get(i);
            RateAt before = inTime.get(i - 1).at();
            if (RateJump.isOne(before, next.at(), most)) {
                found.add(new Found(next.index(), RateJump.between(next.currency(), null, before, next.at())));
            }
        }
    }

    /** The rate of the same time, or else the next one. */
    private static Rate followerOf(RateAt last, List<Rate> inTime) {
        return inTime.stream()
                .filter(rate -> !rate.period().first().isBefore(last.period().first()))
                .findFirst()
                .orElse(inTime.getLast());
    }

    private static Map<String, Last> last(Map<String, List<Rate>> currencies, String set) {
        LocalDate[] ends = currencies.values().stream()
                .map(inTime -> inTime.getLast().period().last())
                .toArray(LocalDate[]::new);
        return Panache.getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(LAST, Object[].class)
                .setParameter("currencies", currencies.keySet().toArray(String[]::new))
                .setParameter("ends", ends)
                .setParameter("set", set)
                .getResultStream()
                .map(FindRateJumps::last)
                .collect(Collectors.toMap(Last::currency, Function.identity()));
    }

    private static Last last(Object[] row) {
        RateAt rate = new RateAt(new PartialDate((String) row[2]), (BigDecimal) row[3]);
        return new Last((String) row[0], (String) row[1], rate);
    }
}
