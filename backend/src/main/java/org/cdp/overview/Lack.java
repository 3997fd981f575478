package org.cdp.overview;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "What a cluster lacks. LIVE_INTERVENTION: no intervention there is live. DIAGNOSTIC_STUDY: no intervention"
                        + " there is a diagnostic study, and no other evidence shows it DIAGNOSED. MONEY: there are"
                        + " interventions, but no contribution goes to any of them.")
public enum Lack {
    LIVE_INTERVENTION("x.no_live"),
    DIAGNOSTIC_STUDY("x.no_study"),
    MONEY("x.no_money");

    /** That a cluster {@code x} lacks it, in SQL. */
    final String condition;

    Lack(String condition) {
        this.condition = condition;
    }

    static List<Lack> of(boolean live, boolean study, boolean money) {
        Map<Lack, Boolean> lacking = Map.of(LIVE_INTERVENTION, live, DIAGNOSTIC_STUDY, study, MONEY, money);
        return List.of(values()).stream().filter(lacking::get).toList();
    }
}
