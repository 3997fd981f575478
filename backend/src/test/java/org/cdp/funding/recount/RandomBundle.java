package org.cdp.funding.recount;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** A register made by chance, the same for the same seed, as a bundle; all in a programme of its own. */
final class RandomBundle {

    static final List<String> STAGES =
            List.of("PLEDGE", "COMMITMENT", "COMMITMENT", "ALLOCATION", "RELEASE", "RELEASE", "EXPENDITURE");
    static final List<String> FORMS = List.of("CASH", "LOAN", "IN_KIND", "TECHNICAL_ASSISTANCE");
    static final List<String> KINDS = List.of("GOVERNMENT", "MULTILATERAL", "PRIVATE_SECTOR", "ACADEMIC");
    static final List<String> CURRENCIES = List.of("PKR", "PKR", "USD", "USD", "EUR", "JPY", "KWD");
    static final List<String> DATES = List.of(
            "2003",
            "2004",
            "2004-08",
            "2004-08-14",
            "2004-12-31",
            "2004-06-30",
            "2004-07-01",
            "FY2004",
            "FY2005",
            "2005-01",
            "2005",
            "2005-02-28");
    static final List<String> PROVINCES =
            List.of("Punjab", "Sindh", "Balochistan", "azad Kashmir", "Khyber-Pakhtunkhwa");
    static final List<String> CLASSES = List.of("1511", "1512", "2750", "2593", "1410", "3230");

    final String name;
    final ObjectNode bundle = Api.JSON.createObjectNode();
    final List<String> agencies = new ArrayList<>();
    final List<String> clusters = new ArrayList<>();
    final List<String> works = new ArrayList<>();
    private final Random random;
    private final Map<String, BigDecimal> left = new HashMap<>();

    private RandomBundle(String name, long seed) {
        this.name = name;
        this.random = new Random(seed);
    }

    static RandomBundle make(String name, long seed, int contributions) {
        RandomBundle made = new RandomBundle(name, seed);
        made.agencies();
        made.clusters();
        made.interventions();
        made.contributions(contributions);
        made.rates(made.set());
        return made;
    }

    String root() {
        return name + "-root";
    }

    String set() {
        return name + "-rates";
    }

    /** The same in another order of contributions; those that fund others still come with them. */
    void shuffle(long seed) {
        List<JsonNode> all = new ArrayList<>();
        bundle.get("contributions").forEach(all::add);
        Collections.shuffle(all, new Random(seed));
        bundle.putArray("contributions").addAll(all);
    }

    private void agencies() {
        ArrayNode all = bundle.putArray("agencies");
        for (int i = 0; i < 6; i++) {
            String id = i == 5 ? name + "-same" : name + "-agency-" + i;
            agencies.add(id);
            ObjectNode agency = all.addObject()
                    .put("id", id)
                    .put("kind", any(KINDS))
                    .put("country", i % 2 == 0 ? "PK" : any(List.of("US", "IT")));
            agency.putArray("names").addObject().put("name", "Agency " + id);
        }
    }

    private void clusters() {
        ArrayNode all = bundle.putArray("clusters");
        for (int i = 0; i < 5; i++) {
            String id = i == 4 ? name + "-same" : name + "-cluster-" + i;
            clusters.add(id);
            ObjectNode cluster = all.addObject().put("id", id).put("name", "Cluster " + id);
            ArrayNode places = cluster.putArray("places");
            for (int k = random.nextInt(4); k > 0; k--) {
                ObjectNode place = places.addObject().put("name", "Place " + k).put("country", "PK");
                if (!oneIn(4)) {
                    place.put("province", any(PROVINCES));
                }
            }
            if (!oneIn(4)) {
                ArrayNode isic =
                        cluster.putObject("sector").put("label", "Goods").putArray("isic");
                some(CLASSES, random.nextInt(4)).forEach(isic::add);
            }
        }
    }

    /** A tree: every intervention but the root is part of an earlier one. */
    private void interventions() {
        ArrayNode all = bundle.putArray("interventions");
        for (int i = 0; i < 8; i++) {
            String id = i == 0 ? root() : i == 7 ? name + "-same" : name + "-work-" + i;
            ObjectNode work = all.addObject()
                    .put("id", id)
                    .put("title", "Intervention " + id)
                    .put("level", "PROGRAMME")
                    .put("reportedBy", agencies.getFirst());
            if (i > 0) {
                work.put("parent", any(works));
            }
            works.add(id);
            shares(work.putArray("clusters"), i == 7 ? 1 : random.nextInt(4));
        }
    }

    private void shares(ArrayNode shares, int count) {
        boolean given = oneIn(2);
        BigDecimal rest = BigDecimal.valueOf(100);
        List<String> chosen = some(clusters, count);
        for (int i = 0; i < chosen.size(); i++) {
            ObjectNode share = shares.addObject().put("cluster", chosen.get(i));
            BigDecimal own = i == chosen.size() - 1
                    ? rest
                    : rest.multiply(BigDecimal.valueOf(1 + random.nextInt(99), 2))
                            .setScale(2, RoundingMode.UP);
            rest = rest.subtract(own);
            if (given) {
                share.put("share", own);
            }
        }
    }

    private void contributions(int count) {
        bundle.putArray("contributions");
        bundle.putArray("statements");
        for (int i = 0; i < count; i++) {
            ObjectNode one = contribution(i);
            ((ArrayNode) bundle.get("contributions")).add(one);
            if (!one.get("draft").asBoolean() && oneIn(3)) {
                statement(one);
            }
        }
    }

    /** Another one, which may be funded by those before it. */
    ObjectNode contribution(int number) {
        String provider = any(agencies);
        ObjectNode one = Api.JSON
                .createObjectNode()
                .put(
                        "id",
                        UUID.nameUUIDFromBytes((name + number).getBytes(StandardCharsets.UTF_8))
                                .toString())
                .put("intervention", any(works))
                .put("provider", provider)
                .put("reportedBy", oneIn(4) ? any(agencies) : provider)
                .put("stage", any(STAGES))
                .put("form", any(FORMS))
                .put("draft", oneIn(12));
        if (oneIn(2)) {
            one.put("receiver", any(agencies));
        }
        if (!oneIn(7)) {
            one.put("date", any(DATES));
        }
        if (!oneIn(8)) {
            String currency = any(CURRENCIES);
            one.put("amount", amount(currency)).put("currency", currency);
        }
        if (!one.get("draft").asBoolean() && one.has("amount")) {
            links(one);
            left.put(one.get("id").asText(), one.get("amount").decimalValue());
        }
        return one;
    }

    /** Now and then as long as an amount can be: 18 digits before the point and 13 behind it. */
    private BigDecimal amount(String currency) {
        int digits = any(List.of(0, 0, 1, 2, 5, 13));
        BigDecimal amount = oneIn(4)
                ? new BigDecimal(new BigInteger(102, random), 13)
                : BigDecimal.valueOf(
                        random.nextLong(1_000_000_000_000_000L), currency.equals("JPY") && oneIn(2) ? 0 : digits);
        return oneIn(8) ? amount.negate() : oneIn(20) ? BigDecimal.ZERO : amount;
    }

    /** From what the provider has got or given before in the same currency, as long as there is something left of it. */
    private void links(ObjectNode one) {
        ArrayNode links = one.putArray("fundedBy");
        BigDecimal free = one.get("amount").decimalValue();
        for (JsonNode source : bundle.get("contributions")) {
            BigDecimal rest = left.getOrDefault(source.get("id").asText(), BigDecimal.ZERO)
                    .min(free);
            BigDecimal part = oneIn(2)
                    ? rest
                    : rest.multiply(new BigDecimal("0.37")).setScale(random.nextInt(4), RoundingMode.DOWN);
            if (part.signum() > 0
                    && oneIn(2)
                    && source.path("currency").equals(one.get("currency"))
                    && involves(source, one.get("provider").asText())) {
                links.addObject().put("contribution", source.get("id").asText()).put("amount", part);
                left.merge(source.get("id").asText(), part, BigDecimal::subtract);
                free = free.subtract(part);
            }
        }
    }

    private static boolean involves(JsonNode source, String agency) {
        return source.path("receiver").asText().equals(agency)
                || source.get("provider").asText().equals(agency);
    }

    /** By a party that did not report it. */
    private void statement(ObjectNode one) {
        for (String party :
                List.of(one.path("receiver").asText(), one.get("provider").asText())) {
            if (party.isEmpty() || party.equals(one.get("reportedBy").asText()) || said(one, party)) {
                continue;
            }
            ObjectNode said = ((ArrayNode) bundle.get("statements"))
                    .addObject()
                    .put("contribution", one.get("id").asText())
                    .put("agency", party)
                    .put("position", oneIn(4) ? "CONFIRMED" : "DISPUTED");
            if (!oneIn(3)) {
                String currency =
                        one.has("currency") && !oneIn(4) ? one.get("currency").asText() : any(CURRENCIES);
                said.put("amount", amount(currency)).put("currency", currency);
            }
        }
    }

    private boolean said(ObjectNode one, String party) {
        for (JsonNode said : bundle.get("statements")) {
            if (said.get("contribution").equals(one.get("id"))
                    && said.get("agency").asText().equals(party)) {
                return true;
            }
        }
        return false;
    }

    /** Some have months, some years, some days; some are missing altogether. */
    private void rates(String set) {
        ObjectNode rates = bundle.putArray("exchangeRates").addObject().put("set", set);
        rates.putObject("source").put("title", "Chance");
        ObjectNode units = rates.putObject("rates");
        boolean daily = oneIn(3);
        for (String currency : List.of("PKR", "EUR", "JPY", "KWD")) {
            ObjectNode own = units.putObject(currency);
            for (int month = 0; month < 36; month++) {
                String period =
                        java.time.YearMonth.of(2003, 1).plusMonths(month).toString();
                if (!oneIn(12)) {
                    own.put(period, rate());
                } else if (daily) {
                    own.put(period + "-03", rate()).put(period + "-14", rate());
                }
            }
            if (daily) {
                own.put("2004-08-14", rate()).put("2004-12-30", rate());
            }
            for (String year : List.of("2004", "2005", "FY2004", "FY2005")) {
                if (oneIn(4)) {
                    own.put(year, rate());
                }
            }
        }
        if (oneIn(3)) {
            units.remove(any(List.of("EUR", "JPY", "KWD")));
        }
    }

    private BigDecimal rate() {
        return BigDecimal.valueOf(1 + random.nextInt(1_000_000), random.nextInt(5));
    }

    boolean oneIn(int chances) {
        return random.nextInt(chances) == 0;
    }

    <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private List<String> some(List<String> all, int count) {
        List<String> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, count);
    }

    Wish wish() {
        return Wish.of(List.of(root()));
    }

    /** Some filters, and some currency or none. */
    Wish anyWish() {
        Wish wish = wish();
        for (int i = random.nextInt(3); i > 0; i--) {
            wish = narrowed(wish);
        }
        return oneIn(2)
                ? wish
                : wish.in(any(List.of("USD", "PKR", "EUR", "JPY")), set(), any(List.of("", "", "2004", "2005")));
    }

    private Wish narrowed(Wish wish) {
        String flag = String.valueOf(random.nextBoolean());
        return switch (random.nextInt(19)) {
            case 0 -> wish.and("side", List.of(any(List.of("DONOR", "COUNTERPART"))));
            case 1 -> wish.and("year", some(List.of("2003", "2004", "2005", "undated"), 2));
            case 2 -> wish.and("fiscalYear", some(List.of("FY2004", "FY2005", "undated"), 1));
            case 3 ->
                wish.and(
                        "stage",
                        List.of(any(STAGES), "RELEASE").stream().distinct().toList());
            case 4 -> wish.and("form", List.of(any(FORMS)));
            case 5 -> wish.and("currency", some(List.of("PKR", "USD", "EUR", "JPY"), 2));
            case 6 -> wish.and("agency", some(agencies, 2));
            case 7 -> wish.and("provider", some(agencies, 3));
            case 8 -> wish.and("receiver", some(List.of("-", agencies.get(1), agencies.get(2)), 2));
            case 9 -> wish.and("holder", some(agencies, 2));
            case 10 -> wish.and("reportedBy", some(agencies, 3));
            case 11 -> wish.and("kind", some(KINDS, 2));
            case 12 -> wish.and("since", List.of(any(DATES)));
            case 13 -> wish.and("until", List.of(any(DATES)));
            case 14 -> wish.and("disputed", List.of(flag));
            case 15 -> wish.and("valued", List.of(flag));
            case 16 -> wish.and("cluster", some(List.of("-", clusters.get(0), clusters.get(1), clusters.get(2)), 2));
            case 17 -> wish.and("province", some(List.of("-", "Punjab", "Sindh", "azad Kashmir"), 2));
            default -> wish.and("sector", some(List.of("-", "15", "1511", "27", "2"), 2));
        };
    }
}
