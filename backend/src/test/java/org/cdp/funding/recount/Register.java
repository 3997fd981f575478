package org.cdp.funding.recount;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All that the register has to do with some programmes, in memory. What is not known is an empty text. */
record Register(
        Map<String, Agency> agencies,
        Map<String, Cluster> clusters,
        Map<String, Work> works,
        Map<String, Gift> gifts,
        Rates rates) {

    record Agency(String id, String kind, String country) {}

    record Cluster(String id, SortedSet<String> provinces, SortedSet<String> classes) {}

    /** @param ancestors from the root down to its parent */
    record Work(String id, List<String> ancestors, boolean draft, List<Share> shares) {}

    record Share(String cluster, @Nullable BigDecimal percent) {}

    record Gift(
            String id,
            String work,
            String provider,
            String receiver,
            String reportedBy,
            String reference,
            String stage,
            String form,
            @Nullable BigDecimal amount,
            String currency,
            @Nullable Day date,
            boolean draft,
            List<Link> links,
            List<Said> said,
            String updatedAt) {

        List<Said> disputes() {
            return said.stream()
                    .filter(statement -> statement.position.equals("DISPUTED"))
                    .toList();
        }
    }

    record Link(String source, BigDecimal amount) {}

    record Said(String agency, String position, @Nullable BigDecimal amount, String currency) {}

    Agency provider(Gift gift) {
        return Objects.requireNonNull(agencies.get(gift.provider));
    }

    Cluster cluster(Share share) {
        return Objects.requireNonNull(clusters.get(share.cluster));
    }

    Work work(Gift gift) {
        return work(gift.work);
    }

    Work work(String id) {
        return Objects.requireNonNull(works.get(id));
    }

    /** @param programmes the roots of the trees wanted */
    static Register read(List<String> programmes, Rates rates) {
        return read("programme=" + String.join("&programme=", programmes), "", rates);
    }

    /** @param asOf empty for the present, or a further parameter of every address */
    static Register read(String scope, String asOf, Rates rates) {
        String and = asOf.isEmpty() ? "" : "&" + asOf;
        String first = asOf.isEmpty() ? "" : "?" + asOf;
        Map<String, Gift> gifts = new HashMap<>();
        for (JsonNode item : Api.all("/contributions?limit=500&" + scope + and)) {
            Gift gift = gift(Api.get("/contributions/" + text(item, "id") + first));
            gifts.put(gift.id, gift);
        }
        Map<String, Work> works =
                read(gifts.values(), "/interventions/", first, Register::work, gift -> List.of(gift.work));
        List<String> drawers =
                works.values().stream().flatMap(work -> work.ancestors.stream()).toList();
        works.putAll(read(drawers, "/interventions/", first, Register::work, List::of));
        return new Register(
                read(gifts.values(), "/agencies/", first, Register::agency, Register::parties),
                read(works.values(), "/clusters/", first, Register::cluster, Register::places),
                works,
                gifts,
                rates);
    }

    private static List<String> parties(Gift gift) {
        return gift.receiver.isEmpty() ? List.of(gift.provider) : List.of(gift.provider, gift.receiver);
    }

    private static List<String> places(Work work) {
        return work.shares.stream().map(Share::cluster).toList();
    }

    private static <F, T> Map<String, T> read(
            Iterable<F> from, String list, String asOf, Function<JsonNode, T> made, Function<F, List<String>> named) {
        Map<String, T> records = new HashMap<>();
        for (F one : from) {
            for (String id : named.apply(one)) {
                records.computeIfAbsent(id, unknown -> made.apply(Api.get(list + unknown + asOf)));
            }
        }
        return records;
    }

    private static Agency agency(JsonNode json) {
        return new Agency(text(json, "id"), text(json, "kind"), text(json, "country"));
    }

    private static Cluster cluster(JsonNode json) {
        SortedSet<String> provinces = new TreeSet<>();
        json.get("places").forEach(place -> provinces.add(orNone(text(place, "province"))));
        SortedSet<String> classes = new TreeSet<>();
        json.path("sector").path("isic").forEach(isic -> classes.add(isic.asText()));
        return new Cluster(text(json, "id"), orNone(provinces), orNone(classes));
    }

    private static SortedSet<String> orNone(SortedSet<String> names) {
        return names.isEmpty() ? new TreeSet<>(List.of("-")) : names;
    }

    static String orNone(String name) {
        return name.isEmpty() ? "-" : name;
    }

    private static Work work(JsonNode json) {
        List<String> ancestors = new ArrayList<>();
        json.get("ancestors").forEach(ancestor -> ancestors.add(text(ancestor, "id")));
        List<Share> shares = new ArrayList<>();
        json.get("clusters").forEach(share -> shares.add(new Share(id(share, "cluster"), number(share, "share"))));
        return new Work(text(json, "id"), ancestors, json.get("draft").asBoolean(), shares);
    }

    private static Gift gift(JsonNode json) {
        List<Link> links = new ArrayList<>();
        json.get("fundedBy")
                .forEach(link -> links.add(
                        new Link(text(link, "contribution"), link.get("amount").decimalValue())));
        List<Said> said = new ArrayList<>();
        json.get("statements")
                .forEach(statement -> said.add(new Said(
                        id(statement, "agency"),
                        text(statement, "position"),
                        number(statement, "amount"),
                        text(statement, "currency"))));
        String date = text(json, "date");
        return new Gift(
                text(json, "id"),
                id(json, "intervention"),
                id(json, "provider"),
                id(json, "receiver"),
                id(json, "reportedBy"),
                text(json, "reference"),
                text(json, "stage"),
                text(json, "form"),
                number(json, "amount"),
                text(json, "currency"),
                date.isEmpty() ? null : new Day(date),
                json.get("draft").asBoolean(),
                links,
                said,
                text(json, "updatedAt"));
    }

    private static String id(JsonNode json, String field) {
        return json.path(field).path("id").asText("");
    }

    private static String text(JsonNode json, String field) {
        return json.path(field).asText("");
    }

    private static @Nullable BigDecimal number(JsonNode json, String field) {
        return json.hasNonNull(field) ? json.get(field).decimalValue() : null;
    }
}
