package org.cdp.exchange.iati;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** A register made by chance, the same for the same seed, as a bundle: much of it unknown, in words that are hard to write down. */
final class RandomRegister {

    /** Urdu, markup, marks of direction, what XML can't hold, letters beyond the basic plane, space. */
    private static final List<String> WORDS = List.of(
            "برتن سازی وزیرآباد",
            "R&D <b>\"now\"</b>",
            "]]>",
            "right\u200Fto\u200Eleft",
            "\uFFFE\uFFFF",
            "\uD83D\uDD2A knives",
            "&amp; &#0; 'quoted'",
            "two  spaces\nand lines\r\n\tand tabs",
            "Cutlery",
            "́accent",
            "<!-- no comment -->",
            "é̀");

    private static final List<String> DATES =
            List.of("2003", "2004-08", "2004-08-14", "FY2018", "2030", "2026", "2026-11", "1999-12-31", "2024-02-29");
    private static final List<String> CURRENCIES = List.of("PKR", "USD", "JPY", "KWD", "ATS", "ZZZ", "XAU");
    private static final List<String> STAGES = List.of(
            "PLEDGE",
            "COMMITMENT",
            "ALLOCATION",
            "RELEASE",
            "EXPENDITURE",
            "INCOMING_PLEDGE",
            "INCOMING_COMMITMENT",
            "INCOMING_FUNDS",
            "REPAYMENT",
            "GUARANTEE");
    private static final List<String> STATUSES =
            List.of("PIPELINE", "IMPLEMENTATION", "FINALISATION", "CLOSED", "CANCELLED", "SUSPENDED");

    private final ObjectNode bundle;
    private final Random random;
    private final String name;

    private RandomRegister(ObjectMapper json, String name, long seed) {
        bundle = json.createObjectNode();
        random = new Random(seed);
        this.name = name;
    }

    static ObjectNode make(ObjectMapper json, String name, long seed) {
        RandomRegister made = new RandomRegister(json, name, seed);
        made.agencies();
        made.clusters();
        made.interventions();
        made.contributions();
        List.of("statements", "adoptions", "exchangeRates").forEach(made.bundle::putArray);
        return made.bundle;
    }

    private void agencies() {
        ArrayNode all = bundle.putArray("agencies");
        for (int i = 0; i < 4; i++) {
            ObjectNode agency = all.addObject()
                    .put("id", name + "-agency-" + i)
                    .put("kind", "GOVERNMENT")
                    .put("country", "PK");
            agency.putArray("names").addObject().put("name", i + " " + words());
            if (i < 3) {
                agency.putArray("identifiers")
                        .addObject()
                        .put("scheme", "IATI")
                        .put("value", "PK-" + name + "-" + i + (i == 2 ? " &<" : ""));
            }
        }
    }

    private void clusters() {
        ArrayNode all = bundle.putArray("clusters");
        for (int i = 0; i < 3; i++) {
            ObjectNode cluster =
                    all.addObject().put("id", name + "-cluster-" + i).put("name", i + words());
            ArrayNode places = cluster.putArray("places");
            for (int k = random.nextInt(3); k > 0; k--) {
                ObjectNode place = places.addObject()
                        .put("name", k + words())
                        .put("country", any(List.of("PK", "IN", "ZZ", "CN")));
                maybe(() -> place.put("district", "d" + words()));
                maybe(() -> place.putObject("point")
                        .put("latitude", new BigDecimal("32.4353"))
                        .put("longitude", new BigDecimal("-74.1142")));
            }
        }
    }

    private void interventions() {
        ArrayNode all = bundle.putArray("interventions");
        for (int i = 0; i < 12; i++) {
            ObjectNode work = all.addObject()
                    .put("id", name + "-work-" + i)
                    .put("title", "t" + words())
                    .put("level", i == 0 ? "PROGRAMME" : "PROJECT")
                    .put("type", "TRAINING")
                    .put("reportedBy", agency());
            if (i > 0) {
                work.put("parent", name + "-work-" + random.nextInt(i));
            }
            maybe(() -> work.put("description", "d" + words()));
            often(() -> work.put("status", any(STATUSES)));
            maybe(() -> work.put("plannedStart", any(DATES)));
            often(() -> work.put("actualStart", "2001"));
            maybe(() -> work.put("actualEnd", any(DATES).replace("1999-12-31", "2001")));
            maybe(() -> work.put("draft", true));
            often(() -> work.putArray("participants")
                    .addObject()
                    .put("agency", agency())
                    .put("role", any(List.of("FUNDING", "ACCOUNTABLE", "EXTENDING", "IMPLEMENTING"))));
            ArrayNode clusters = work.putArray("clusters");
            for (int k = random.nextInt(4) - 1; k >= 0; k--) {
                clusters.addObject().put("cluster", name + "-cluster-" + k);
            }
            plans(work);
        }
    }

    private void plans(ObjectNode work) {
        ArrayNode budgets = work.putArray("budgets");
        for (int k = random.nextInt(3); k > 0; k--) {
            ObjectNode budget = budgets.addObject()
                    .put("amount", amount())
                    .put("currency", any(CURRENCIES))
                    .put("status", "COMMITTED");
            often(() -> budget.put("period", any(DATES)));
        }
        ArrayNode results = work.putArray("results");
        for (int k = random.nextInt(3); k > 0; k--) {
            ObjectNode result =
                    results.addObject().put("indicator", "i" + words()).put("actual", amount());
            maybe(() -> result.put("unit", "percent"));
            maybe(() -> result.put("baseline", amount()));
            maybe(() -> result.put("note", "n" + words()));
            often(() -> result.put("period", any(DATES)));
        }
        ArrayNode identifiers = work.putArray("identifiers");
        maybe(() -> identifiers.addObject().put("scheme", "PC-I").put("value", "n" + words()));
        maybe(() -> identifiers.addObject().put("scheme", "IATI").put("value", "PK-" + name + "-x" + random.nextInt()));
    }

    private void contributions() {
        ArrayNode all = bundle.putArray("contributions");
        for (int i = 0; i < 40; i++) {
            int work = random.nextInt(12);
            boolean draft = bundle.at("/interventions/" + work + "/draft").asBoolean();
            String reporter =
                    draft ? bundle.at("/interventions/" + work + "/reportedBy").asText() : agency();
            ObjectNode one = all.addObject()
                    .put(
                            "id",
                            UUID.nameUUIDFromBytes((name + i).getBytes(StandardCharsets.UTF_8))
                                    .toString())
                    .put("intervention", name + "-work-" + work)
                    .put("draft", draft)
                    .put("provider", reporter)
                    .put("reportedBy", reporter)
                    .put("stage", any(STAGES))
                    .put("form", any(List.of("CASH", "LOAN", "IN_KIND", "TECHNICAL_ASSISTANCE")));
            often(() -> one.put("amount", amount()).put("currency", any(CURRENCIES)));
            often(() -> one.put("date", any(DATES)));
            maybe(() -> one.put("receiver", agency()));
            maybe(() -> one.put("notes", "n" + words()));
            int number = i;
            maybe(() -> one.put("reference", number + words()));
        }
    }

    private BigDecimal amount() {
        return new BigDecimal(random.nextInt(2_000_000) - 100_000).movePointLeft(random.nextInt(4));
    }

    private String agency() {
        return name + "-agency-" + random.nextInt(4);
    }

    private String words() {
        StringBuilder words = new StringBuilder();
        for (int k = 1 + random.nextInt(3); k > 0; k--) {
            words.append(any(WORDS)).append(' ');
        }
        return Normalizer.normalize(words.append('.'), Normalizer.Form.NFC);
    }

    private String any(List<String> all) {
        return all.get(random.nextInt(all.size()));
    }

    private void maybe(Runnable what) {
        if (random.nextInt(3) == 0) {
            what.run();
        }
    }

    private void often(Runnable what) {
        if (random.nextInt(5) > 0) {
            what.run();
        }
    }
}
