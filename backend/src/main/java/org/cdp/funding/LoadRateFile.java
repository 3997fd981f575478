package org.cdp.funding;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import org.cdp.funding.FindRateJumps.Found;
import org.cdp.platform.value.Source;
import org.cdp.platform.web.Problem.Fault;
import org.cdp.platform.web.Refusal;

/** Takes in a file of rates as a whole set: all of it or nothing, and no jump that nobody vouches for. */
@ApplicationScoped
class LoadRateFile {

    private final LoadExchangeRates sets;
    private final FindRateJumps jumps;

    LoadRateFile(LoadExchangeRates sets, FindRateJumps jumps) {
        this.sets = sets;
        this.jumps = jumps;
    }

    RateFileReport run(RateFile file, RatePlace place, RateFileOptions options) {
        Source source = options.source();
        CheckedRates rates = CheckedRates.of(file, place);
        List<Found> found = jumps.in(rates, options.set(), BigDecimal.valueOf(options.maxJump()));
        if (!found.isEmpty() && !options.confirmJumps() && !options.dryRun()) {
            throw refusal(found, place, options.maxJump());
        }
        int created = options.dryRun()
                ? sets.preview(options.set(), rates.asSet())
                : sets.load(options.set(), source, rates.asSet());
        return RateFileReport.of(
                options, rates, created, found.stream().map(Found::jump).toList());
    }

    private static Refusal refusal(List<Found> found, RatePlace place, int most) {
        List<Fault> faults = found.stream()
                .map(jump -> place.at(
                        jump.index(),
                        "unitsPerUsd",
                        jump.jump().currency() + ": " + jump.jump().said()))
                .toList();
        String detail = "Rates jump by more than %d %%. Look at them; if they are right, send the file again with"
                + " confirmJumps=true.";
        return Refusal.listing(422, "Rates jump", detail.formatted(most), faults);
    }
}
