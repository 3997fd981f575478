package org.cdp.funding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cdp.platform.data.Listing;
import org.cdp.platform.web.Page;
import org.cdp.platform.web.Refusal;

/** Says of the contributions in a list what of each counts in a figure with the same filters. */
@ApplicationScoped
class CountRecords {

    private static final String RATED = "concat(c.currency, ' ', %s) in :rated";

    private final ReadCells read;
    private final WarmFigures figures;

    CountRecords(ReadCells read, WarmFigures figures) {
        this.read = read;
        this.figures = figures;
    }

    /** Narrows the list to what has a rate, or to what has a value and none. */
    void narrow(Listing<?> listing, AskFigures.Asked asked, boolean converted) {
        if (asked.converter().conversion() == null) {
            throw Refusal.parameter("converted", "needs 'in', the currency to convert to");
        }
        Times times = asked.converter().times();
        List<String> rated = figures.cells(asked.figure().asReported(times), Converter.NONE).all().keySet().stream()
                .filter(cell -> cell.currency() != null
                        && asked.converter()
                                        .factor(cell.currency(), cell.period())
                                        .isPresent()
                                == converted)
                .map(cell -> cell.currency() + " " + (cell.period() == null ? "" : cell.period()))
                .distinct()
                .toList();
        String period = "coalesce(" + times.hql + ", '')";
        listing.where(RATED.formatted(period), "rated", rated.isEmpty() ? List.of("") : rated);
    }

    /** @param group what is asked for of a figure that is grouped: the groups of one row */
    Page<ContributionSummary> count(
            Page<ContributionSummary> page, Figure figure, Converter converter, List<String> group) {
        List<UUID> ids = page.items().stream().map(ContributionSummary::id).toList();
        Cells cells = read.of(figure.asReported(converter.times()).recordByRecord(), Converter.NONE, Touched.only(ids));
        Map<String, Counted> counted = new HashMap<>();
        cells.all().forEach((key, cell) -> {
            Counted one = Counted.of(key, cell, converter);
            if (one != null && key.second().equals(Figure.joined(group))) {
                counted.put(key.first(), one);
            }
        });
        return page.map(item -> item.with(counted.get(item.id().toString())));
    }
}
