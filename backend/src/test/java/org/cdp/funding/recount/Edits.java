package org.cdp.funding.recount;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** What people do to a register, by chance. Some of it is refused, as it should be. */
final class Edits {

    private final RandomBundle made;
    private final List<JsonNode> contributions;
    private int next = 10_000;

    Edits(RandomBundle made) {
        this.made = made;
        this.contributions = made.bundle.get("contributions").valueStream().toList();
    }

    /** Does one; whether the register took it. */
    boolean one() {
        String gift = "/contributions/" + made.any(contributions).get("id").asText();
        String work = "/interventions/" + made.any(made.works);
        return switch (made.any(List.of(0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 8, 9, 10, 11))) {
            case 0 ->
                Api.may("PATCH", gift, "{\"amount\": %s}".formatted(made.any(List.of("12", "7.05", "-3", "1e12"))));
            case 1 -> Api.may("PATCH", gift, "{\"stage\": \"%s\"}".formatted(made.any(RandomBundle.STAGES)));
            case 2 -> Api.may("PATCH", gift, "{\"intervention\": \"%s\"}".formatted(made.any(made.works)));
            case 3 -> Api.may("PATCH", work, shares());
            case 4 ->
                Api.may(
                        "PATCH",
                        "/agencies/" + made.any(made.agencies),
                        "{\"country\": \"%s\"}".formatted(made.any(List.of("PK", "US"))));
            case 5 -> Api.may("DELETE", gift, "");
            case 6 -> Api.may("PATCH", gift, "{\"draft\": %s}".formatted(made.oneIn(2)));
            case 7 -> Api.may("PATCH", gift, "{\"fundedBy\": []}");
            case 8 -> Api.may("POST", "/contributions", fresh());
            case 9 -> Api.may("PATCH", "/clusters/" + made.any(made.clusters), places());
            case 10 -> Api.may("PATCH", work, "{\"parent\": \"%s\"}".formatted(made.any(made.works)));
            default -> Api.may("PATCH", gift, "{\"date\": \"%s\"}".formatted(made.any(RandomBundle.DATES)));
        };
    }

    private synchronized String fresh() {
        return made.contribution(next++).toString();
    }

    private String shares() {
        ObjectNode patch = Api.JSON.createObjectNode();
        ArrayNode shares = patch.putArray("clusters");
        shares.addObject().put("cluster", made.clusters.get(0));
        shares.addObject().put("cluster", made.clusters.get(1));
        if (made.oneIn(2)) {
            ((ObjectNode) shares.get(0)).put("share", 33);
            ((ObjectNode) shares.get(1)).put("share", 67);
        }
        return patch.toString();
    }

    private String places() {
        ObjectNode patch = Api.JSON.createObjectNode();
        ArrayNode places = patch.putArray("places");
        for (int i = 0; i < 2; i++) {
            places.addObject()
                    .put("name", "Place")
                    .put("country", "PK")
                    .put("province", made.any(RandomBundle.PROVINCES));
        }
        return patch.toString();
    }
}
