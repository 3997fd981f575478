package org.cdp.funding;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.cdp.change.Moment;
import org.cdp.change.Snapshot;
import org.cdp.platform.web.AsOf;
import org.cdp.platform.web.Refusal;
import org.jspecify.annotations.Nullable;

/** Holds a figure against itself at an earlier instant, contribution by contribution where any changed. */
@RequestScoped
class CompareFunding {

    private final AskFigures ask;
    private final ReadCells read;
    private final FindRates rates;
    private final Snapshot snapshot;
    private final AsOf asOf;

    CompareFunding(AskFigures ask, ReadCells read, FindRates rates, Snapshot snapshot, AsOf asOf) {
        this.ask = ask;
        this.read = read;
        this.rates = rates;
        this.snapshot = snapshot;
        this.asOf = asOf;
    }

    FundingComparison compare(
            ContributionFilter filter, InCurrency currency, @Nullable Moment from, @Nullable Moment to) {
        if (from == null) {
            throw Refusal.parameter("from", "is needed");
        }
        AskFigures.Asked asked = ask.ask(filter, currency);
        State before = at(asked.figure(), currency, from.instant(), snapshot.entryAt(from, "from"));
        Instant end = to == null ? asOf.instant() : to.instant();
        State after = at(asked.figure(), currency, end, to == null ? snapshot.entry() : snapshot.entryAt(to, "to"));
        return new FundingComparison(
                before.instant,
                after.instant,
                ask.filters(),
                after.converter.conversion(),
                rows(asked.figure(), before, after));
    }

    /** The register at one instant: its figure, and the rates it was to be had at. */
    private record State(Instant instant, long entry, Cells cells, Converter converter) {}

    private State at(Figure figure, InCurrency currency, Instant instant, long entry) {
        return snapshot.at(entry, () -> {
            Converter converter = rates.of(currency);
            return new State(instant, entry, read.of(figure.asReported(Times.DAYS), Converter.NONE), converter);
        });
    }

    private List<ComparisonRow> rows(Figure figure, State before, State after) {
        TreeMap<RowSum.Key, RowSum> was = sums(before);
        TreeMap<RowSum.Key, RowSum> is = sums(after);
        Effects effects = new Effects(before.converter, after.converter);
        tell(effects, figure.asReported(Times.DAYS).by(Grouping.CONTRIBUTION), before, after);
        effects.revalue(after.cells);
        Set<RowSum.Key> keys = new TreeSet<>(RowSum.Key.ORDER);
        keys.addAll(was.keySet());
        keys.addAll(is.keySet());
        return keys.stream()
                .map(key -> ComparisonRow.of(
                        key,
                        Objects.requireNonNullElseGet(was.get(key), RowSum::new),
                        Objects.requireNonNullElseGet(is.get(key), RowSum::new),
                        effects.of(key, before.instant, after.instant)))
                .toList();
    }

    private static TreeMap<RowSum.Key, RowSum> sums(State state) {
        Map<CellKey, Cell> converted = new HashMap<>();
        state.cells
                .all()
                .forEach((key, cell) ->
                        state.converter.convert(key, cell, (into, sum) -> converted.merge(into, sum, Cell::plus)));
        return RowSum.of(Cells.of(converted), state.converter.conversion());
    }

    private void tell(Effects effects, Figure single, State before, State after) {
        Touched touched = Touched.between(before.entry, after.entry).orElse(null);
        Cells was = snapshot.at(before.entry, () -> cells(single, touched));
        Cells is = snapshot.at(after.entry, () -> cells(single, touched));
        Set<String> ids = new TreeSet<>();
        was.all().keySet().forEach(key -> ids.add(key.first()));
        is.all().keySet().forEach(key -> ids.add(key.first()));
        List<UUID> all = ids.stream().map(UUID::fromString).toList();
        Map<String, Reported> said = snapshot.at(before.entry, () -> Reported.of(all));
        Map<String, Reported> says = snapshot.at(after.entry, () -> Reported.of(all));
        was.all().forEach((key, cell) -> {
            if (!cell.sumsTo(is.all().get(key))) {
                effects.gone(kind(said, says, key.first()), key, cell);
            }
        });
        is.all().forEach((key, cell) -> {
            if (!cell.sumsTo(was.all().get(key))) {
                effects.come(kind(said, says, key.first()), key, cell);
            }
        });
    }

    private Cells cells(Figure figure, @Nullable Touched touched) {
        return touched == null ? read.of(figure, Converter.NONE) : read.of(figure, Converter.NONE, touched);
    }

    private static EffectKind kind(Map<String, Reported> said, Map<String, Reported> says, String id) {
        Reported before = said.get(id);
        Reported after = says.get(id);
        if (before == null || after == null) {
            return before == null ? EffectKind.NEW : EffectKind.WITHDRAWN;
        }
        return before.equals(after) ? EffectKind.RELINKED : EffectKind.CORRECTED;
    }
}
