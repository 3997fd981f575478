package org.cdp.funding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cdp.access.Access;
import org.cdp.change.Snapshot;
import org.cdp.platform.web.AsOf;

/**
 * What every figure of a request has in common: one snapshot of the register, the contributions in scope, the currency
 * it is wanted in, and the way to its records.
 */
@RequestScoped
class AskFigures {

    private final WarmFigures figures;
    private final FindRates rates;
    private final Snapshot snapshot;
    private final Access access;
    private final UriInfo address;
    private final AsOf asOf;

    AskFigures(WarmFigures figures, FindRates rates, Snapshot snapshot, Access access, UriInfo address, AsOf asOf) {
        this.figures = figures;
        this.rates = rates;
        this.snapshot = snapshot;
        this.access = access;
        this.address = address;
        this.asOf = asOf;
    }

    /** Freezes the snapshot; everything after sees it. */
    Asked ask(ContributionFilter filter, InCurrency wanted) {
        snapshot.freeze();
        Converter converter = rates.of(wanted);
        return new Asked(Figure.of(filter.seenBy(access), converter.conversion()), converter, asOf.instant());
    }

    /** The same for one statement, as reported: it is a snapshot by itself. */
    Asked askOnce(ContributionFilter filter) {
        return new Asked(Figure.of(filter.seenBy(access), null), Converter.NONE, asOf.instant());
    }

    Cells cells(Figure figure, Converter converter) {
        return figures.cells(figure, converter);
    }

    /** The rows of some of these sums. */
    List<FundingRow> rows(Asked asked, Figure figure, Map<RowSum.Key, RowSum> sums, Collection<RowSum.Key> wanted) {
        Rows rows = rows(asked, figure, wanted);
        return wanted.stream()
                .map(key -> rows.row(key, Objects.requireNonNull(sums.get(key))))
                .toList();
    }

    /** What makes rows of sums with these keys. */
    Rows rows(Asked asked, Figure figure, Collection<RowSum.Key> wanted) {
        GroupNames names = GroupNames.of(figure.by(), wanted, access);
        return new Rows(figure, asked.converter(), names, RecordsLink.of(filters()), asked.asOf());
    }

    List<FundingRow> rows(Asked asked, Figure figure) {
        return rows(asked, figure, cells(figure, asked.converter()));
    }

    List<FundingRow> rows(Asked asked, Figure figure, Cells cells) {
        var sums = RowSum.of(cells, asked.converter().conversion());
        return rows(asked, figure, sums, sums.keySet());
    }

    Map<String, List<String>> filters() {
        return RecordsLink.asked(address.getQueryParameters(), asOf.named());
    }

    /**
     * What was asked for.
     *
     * @param figure without groups
     * @param asOf the instant that it is true of
     */
    record Asked(Figure figure, Converter converter, Instant asOf) {}
}
