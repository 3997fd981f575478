package org.cdp.funding;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.cdp.funding.CheckedRates.Rate;
import org.cdp.platform.value.PartialDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What became of a file of rates, or would become of it.")
public record RateFileReport(
        @Schema(description = "Id of the set.") String set,

        @Schema(description = "Whether nothing was written.")
        boolean dryRun,

        @Schema(description = "How many rates were read.") int rates,

        @Schema(description = "How many of them are new: all, or none when the set was there with these very rates.")
        int created,

        @Schema(description = "The currencies, by their codes.")
        List<String> currencies,

        @Schema(description = "The period that begins first.")
        PartialDate firstPeriod,

        @Schema(description = "The period that ends last.") PartialDate lastPeriod,

        @Schema(description = "Percent of the earlier rate above which a difference is a jump.")
        int maxJump,

        @Schema(description = "The jumps, by currency and time; those of a set that was loaded are confirmed ones.")
        List<RateJump> jumps) {

    static RateFileReport of(RateFileOptions options, CheckedRates rates, int created, List<RateJump> jumps) {
        Collection<Rate> all = rates.all();
        return new RateFileReport(
                options.set(),
                options.dryRun(),
                all.size(),
                created,
                List.copyOf(rates.byCurrency().keySet()),
                all.stream()
                        .map(Rate::period)
                        .min(Comparator.comparing(PartialDate::first))
                        .orElseThrow(),
                all.stream()
                        .map(Rate::period)
                        .max(Comparator.comparing(PartialDate::last))
                        .orElseThrow(),
                options.maxJump(),
                jumps);
    }
}
