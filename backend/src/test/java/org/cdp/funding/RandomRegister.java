package org.cdp.funding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.cdp.platform.value.PartialDate;
import org.cdp.support.Given;
import org.jspecify.annotations.Nullable;

/** A register filled by chance – the same for the same seed – and what the test knows of it without asking. */
final class RandomRegister {

    /** A contribution as the test knows it. */
    record Entry(
            String id,
            String intervention,
            String provider,
            @Nullable String receiver,
            String stage,
            @Nullable String currency,
            @Nullable BigDecimal amount,
            @Nullable PartialDate date,
            boolean draft,
            boolean disputed,
            Map<String, BigDecimal> fundedBy) {

        String year() {
            return date == null ? "undated" : String.valueOf(date.first().getYear());
        }

        boolean involves(String agency) {
            return provider.equals(agency) || agency.equals(receiver);
        }
    }

    /** Some filters, and which entries fit them. */
    record Wish(String query, Predicate<Entry> fits) {

        Wish and(String more, Predicate<Entry> alsoFits) {
            return new Wish(query + "&" + more, fits.and(alsoFits));
        }
    }

    private static final List<String> AGENCIES =
            List.of("chance-home-a", "chance-home-b", "chance-home-c", "chance-donor-a", "chance-donor-b");
    private static final List<String> WORKS =
            List.of("chance-work-a", "chance-work-b", "chance-work-c", "chance-part-a", "chance-part-b");
    private static final List<String> STAGES = List.of("PLEDGE", "COMMITMENT", "COMMITMENT", "RELEASE");
    private static final List<String> CURRENCIES = List.of("USD", "PKR", "PKR");
    private static final List<String> DATES =
            List.of("2004", "2004-08", "2004-12-31", "FY2005", "FY2004", "2005-01", "2005", "2006-07-01");

    private final Random random;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, BigDecimal> left = new HashMap<>();

    private RandomRegister(Random random) {
        this.random = random;
    }

    static RandomRegister make(Random random, int size) {
        AGENCIES.forEach(id -> GivenFunding.agency(id, id.startsWith("chance-home") ? "PK" : "US"));
        Given.clusters("chance-cluster");
        GivenFunding.intervention("chance-root", "chance-home-a", "");
        for (String id : WORKS) {
            String parent = id.startsWith("chance-part") ? "chance-work-a" : "chance-root";
            String clusters = id.endsWith("b") ? ", \"clusters\": [{\"cluster\": \"chance-cluster\"}]" : "";
            GivenFunding.intervention(id, "chance-home-a", ", \"parent\": \"" + parent + "\"" + clusters);
        }
        RandomRegister register = new RandomRegister(random);
        for (int i = 0; i < size; i++) {
            register.add();
        }
        return register;
    }

    List<Entry> entries() {
        return entries;
    }

    private void add() {
        String provider = any(AGENCIES);
        String receiver = oneIn(2) ? any(AGENCIES) : null;
        String currency = oneIn(5) ? null : any(CURRENCIES);
        BigDecimal amount = currency == null ? null : amount();
        PartialDate date = oneIn(6) ? null : new PartialDate(any(DATES));
        boolean draft = oneIn(10);
        Map<String, BigDecimal> links = amount == null || draft ? Map.of() : links(provider, currency, amount);
        Entry entry =
                new Entry("", any(WORKS), provider, receiver, any(STAGES), currency, amount, date, draft, false, links);
        keep(entry);
    }

    private void keep(Entry entry) {
        String id = GivenFunding.contribution(report(entry));
        String other = entry.receiver;
        boolean disputed = !entry.draft && other != null && !other.equals(entry.provider) && oneIn(3);
        if (disputed) {
            GivenFunding.dispute(id, String.valueOf(other));
        }
        entries.add(new Entry(
                id,
                entry.intervention,
                entry.provider,
                entry.receiver,
                entry.stage,
                entry.currency,
                entry.amount,
                entry.date,
                entry.draft,
                disputed,
                entry.fundedBy));
        if (entry.amount != null && !entry.draft) {
            left.put(id, entry.amount);
        }
    }

    private static Report report(Entry entry) {
        Report report = Report.of(entry.provider, entry.intervention)
                .with("stage", entry.stage)
                .raw("draft", String.valueOf(entry.draft))
                .raw(
                        "fundedBy",
                        entry.fundedBy.entrySet().stream()
                                .map(link -> "{\"contribution\": \"%s\", \"amount\": %s}"
                                        .formatted(
                                                link.getKey(), link.getValue().toPlainString()))
                                .collect(Collectors.joining(", ", "[", "]")));
        if (entry.receiver != null) {
            report = report.with("receiver", entry.receiver);
        }
        if (entry.amount != null) {
            report = report.money(entry.amount.toPlainString(), String.valueOf(entry.currency));
        }
        return entry.date == null ? report : report.with("date", entry.date.text());
    }

    /** Links to earlier contributions that the provider had to do with, in the same currency, that have money left. */
    private Map<String, BigDecimal> links(String provider, @Nullable String currency, BigDecimal amount) {
        Map<String, BigDecimal> links = new HashMap<>();
        BigDecimal free = amount;
        for (Entry source : entries) {
            BigDecimal rest = left.getOrDefault(source.id, BigDecimal.ZERO);
            if (oneIn(3) && source.involves(provider) && source.currency != null && source.currency.equals(currency)) {
                BigDecimal passed = oneIn(2)
                        ? rest.min(free)
                        : rest.min(free).movePointLeft(1).setScale(3, RoundingMode.DOWN);
                if (passed.signum() > 0) {
                    links.put(source.id, passed);
                    left.put(source.id, rest.subtract(passed));
                    free = free.subtract(passed);
                }
            }
        }
        return links;
    }

    private BigDecimal amount() {
        BigDecimal amount = BigDecimal.valueOf(random.nextLong(1_000_000_000_000_000L), random.nextInt(14));
        return oneIn(8) ? amount.negate() : amount;
    }

    private boolean oneIn(int chances) {
        return random.nextInt(chances) == 0;
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    static List<Wish> wishes(Random random, int count) {
        Wish all = new Wish("programme=chance-root", entry -> true);
        List<Wish> wishes = new ArrayList<>(List.of(all));
        while (wishes.size() < count) {
            Wish wish = all;
            Set<Integer> kinds = new TreeSet<>(List.of(random.nextInt(11), random.nextInt(11)));
            for (int kind : kinds) {
                wish = narrowed(wish, kind, random);
            }
            wishes.add(wish);
        }
        return wishes;
    }

    private static Wish narrowed(Wish wish, int kind, Random random) {
        String agency = AGENCIES.get(random.nextInt(AGENCIES.size()));
        String other = AGENCIES.get(random.nextInt(AGENCIES.size()));
        PartialDate date = new PartialDate(DATES.get(random.nextInt(DATES.size())));
        boolean flag = random.nextBoolean();
        return switch (kind) {
            case 0 -> wish.and("side=DONOR", entry -> entry.provider.startsWith("chance-donor"));
            case 1 ->
                wish.and(
                        "year=2004&year=undated",
                        entry -> List.of("2004", "undated").contains(entry.year()));
            case 2 -> wish.and("stage=COMMITMENT&stage=RELEASE", entry -> !entry.stage.equals("PLEDGE"));
            case 3 -> wish.and("currency=PKR", entry -> "PKR".equals(entry.currency));
            case 4 -> wish.and("agency=" + agency, entry -> entry.involves(agency));
            case 5 ->
                wish.and(
                        "provider=" + agency + "&provider=" + other,
                        entry -> List.of(agency, other).contains(entry.provider));
            case 6 ->
                wish.and(
                        "since=" + date,
                        entry -> entry.date != null && !entry.date.last().isBefore(date.first()));
            case 7 ->
                wish.and(
                        "until=" + date,
                        entry -> entry.date != null && !entry.date.first().isAfter(date.last()));
            case 8 -> wish.and("disputed=" + flag, entry -> entry.disputed == flag);
            case 9 -> wish.and("valued=" + flag, entry -> (entry.amount != null) == flag);
            default -> wish.and("cluster=chance-cluster", entry -> entry.intervention.endsWith("b"));
        };
    }
}
