package org.cdp.exchange.iati;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cdp.intervention.Result;

/** Results of an activity: one for each indicator and period that has a number. */
record Outcomes(Activity activity) {

    private static final int INDICATOR_LENGTH = 300;
    private static final int NOTE_LENGTH = 1000;

    List<Result> results() {
        return activity.results()
                .flatMap(result -> result.children("indicator").flatMap(indicator -> of(result, indicator)))
                .filter(Result::isSaid)
                .toList();
    }

    private static Stream<Result> of(Element result, Element indicator) {
        Optional<BigDecimal> baseline = number(indicator, "baseline");
        List<Element> periods = indicator.children("period").toList();
        return periods.isEmpty()
                ? Stream.of(result(result, indicator, baseline, Optional.empty()))
                : periods.stream().map(period -> result(result, indicator, baseline, Optional.of(period)));
    }

    private static Result result(
            Element result, Element indicator, Optional<BigDecimal> baseline, Optional<Element> period) {
        return new Result(
                Words.line(indicator.child("title").flatMap(Element::narrative), INDICATOR_LENGTH)
                        .orElse("Not named"),
                indicator.attribute("measure").orElse("").equals("2") ? "percent" : null,
                baseline.orElse(null),
                period.flatMap(one -> number(one, "target")).orElse(null),
                period.flatMap(one -> number(one, "actual")).orElse(null),
                period.flatMap(one -> Period.of(one).date()).orElse(null),
                Words.line(result.child("title").flatMap(Element::narrative), NOTE_LENGTH)
                        .orElse(null));
    }

    private static Optional<BigDecimal> number(Element in, String name) {
        return in.attribute(name, "value").flatMap(Amount::decimal).filter(Contributions::fits);
    }
}
