package org.cdp.funding.recount;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** Holds what the register tells against what was counted. */
final class Check {

    static final List<String> GROUPINGS = List.of(
            "year",
            "fiscalYear",
            "side",
            "agency",
            "kind",
            "cluster",
            "sector",
            "province",
            "programme",
            "intervention",
            "stage",
            "form");

    private Check() {}

    static List<String> anyGroups(RandomBundle by) {
        return List.of(by.any(GROUPINGS), by.any(GROUPINGS)).stream()
                .distinct()
                .limit(by.oneIn(3) ? 1 : 2)
                .toList();
    }

    static void summary(Register register, Wish wish, List<String> by) {
        boolean parts = wish.picksParts() || by.stream().anyMatch(List.of("cluster", "sector", "province")::contains);
        same(
                "/funding/summary?" + wish + Told.by(by),
                Told.words(Told.rows(wish.query(), by, 50)),
                Told.words(Recount.sum(register, wish, by), parts));
    }

    static void others(Register register, Wish wish, List<String> by) {
        JsonNode flows = Api.get("/funding/flows?limit=1000&" + wish);
        same("/funding/flows?" + wish, Told.flows(flows), Told.words(Recount.flows(register, wish)));
        JsonNode delivery = Api.get("/funding/delivery?" + wish + Told.by(by));
        same(
                "/funding/delivery?" + wish + Told.by(by),
                Told.delivery(delivery),
                Told.words(Recount.delivery(register, wish, by)));
        List<String> one =
                by.stream().filter(group -> !group.equals("side")).limit(1).toList();
        JsonNode leverage = Api.get("/funding/leverage?" + wish + Told.by(one));
        same(
                "/funding/leverage?" + wish + Told.by(one),
                Told.leverage(leverage),
                Told.words(Recount.leverage(register, wish, one)));
        Wish asReported = wish.in("", "", "");
        same(
                "/funding/disputes?" + asReported,
                Told.disputes(Api.all("/funding/disputes?limit=500&" + asReported)),
                Told.words(Recount.disputes(register, asReported)));
    }

    private static void same(String what, Map<String, String> told, Map<String, String> counted) {
        String difference = Told.difference(told, counted);
        if (!difference.isEmpty()) {
            throw new AssertionError(what + difference);
        }
    }
}
