package org.cdp.funding;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.cdp.platform.value.Ref;
import org.jspecify.annotations.Nullable;

/** Makes the rows of a figure from its sums. */
record Rows(Figure figure, Converter converter, GroupNames names, RecordsLink link, Instant asOf) {

    FundingRow row(RowSum.Key key, RowSum sum) {
        Cell cell = sum.sum().inFewestDigits();
        RecordsLink records = records(key);
        return new FundingRow(
                groups(key),
                key.stage(),
                key.currency(),
                cell.gross(),
                cell.passedOn(),
                cell.net(),
                cell.contributions(),
                cell.unvalued(),
                unconverted(sum, records),
                sum.unconverted().isEmpty(),
                cell.disputed(),
                figure.isOfParts() ? null : cell.difference(),
                cell.equallySplit(),
                cell.spanning(),
                cell.newest(),
                age(cell.newest()),
                cell.written(),
                records(key, records).address());
    }

    private List<Ref> groups(RowSum.Key key) {
        List<String> ids = key.groups(figure.by().size());
        return IntStream.range(0, ids.size())
                .mapToObj(i -> names.of(figure.by().get(i), ids.get(i)))
                .toList();
    }

    private RecordsLink records(RowSum.Key key) {
        RecordsLink narrowed = link.with("stage", key.stage().name());
        if (figure.by().isEmpty()) {
            return narrowed;
        }
        List<String> by = figure.by().stream().map(Grouping::word).toList();
        RecordsLink grouped = narrowed.with("groupedBy", by).with("group", key.groups(by.size()));
        return figure.atSource() ? grouped.with("atSource", "true") : grouped;
    }

    private RecordsLink records(RowSum.Key key, RecordsLink records) {
        if (converter.conversion() != null) {
            return records;
        }
        return key.currency() == null ? records.with("valued", "false") : records.with("currency", key.currency());
    }

    private static List<Unconverted> unconverted(RowSum sum, RecordsLink records) {
        return sum.unconverted().entrySet().stream()
                .map(entry -> unconverted(entry, records))
                .toList();
    }

    private static Unconverted unconverted(Map.Entry<String, Cell> entry, RecordsLink records) {
        Cell cell = entry.getValue().inFewestDigits();
        String link = records.with("currency", entry.getKey())
                .with("converted", "false")
                .address();
        return new Unconverted(entry.getKey(), cell.gross(), cell.passedOn(), cell.contributions(), link);
    }

    private @Nullable Long age(@Nullable LocalDate newest) {
        return newest == null ? null : ChronoUnit.DAYS.between(newest, LocalDate.ofInstant(asOf, ZoneOffset.UTC));
    }
}
