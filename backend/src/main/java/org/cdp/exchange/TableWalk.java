package org.cdp.exchange;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cdp.exchange.Columns.Column;
import org.cdp.exchange.iati.Finding;
import org.cdp.exchange.iati.Finding.Severity;
import org.cdp.exchange.iati.RefusedFile;
import org.jspecify.annotations.Nullable;

/** Tells the rows of one table: its first row is the header, each other one a record. Empty cells and rows say nothing. */
final class TableWalk {

    private static final Heading NONE = new Heading(Optional.empty(), false);

    private final Kind<?, ?> kind;
    private final Columns columns;
    private final @Nullable String sheet;
    private final Told told;
    private final FileWalk.Sink sink;
    private final Map<String, String> meant;
    private @Nullable List<Heading> headed;

    /** What stands over a column of the table: one of our columns, nothing, or what is not to be read. */
    private record Heading(Optional<Column> column, boolean leftOut) {}

    TableWalk(Import of, @Nullable String sheet, ObjectMapper json, FileWalk.Sink sink) {
        kind = Kind.named(of.kind);
        meant = Headings.read(of.headings, json);
        this.sheet = sheet;
        this.sink = sink;
        told = new Told(json, sink);
        columns = Columns.of(kind)
                .orElseThrow(() -> refused("Tables hold " + String.join(", ", Columns.kinds()) + " only."));
    }

    void row(int number, List<String> cells) {
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        if (headed == null) {
            headed = header(number, cells);
        } else {
            record(number, cells, headed);
        }
    }

    /** A table without a header tells nothing. */
    void end() {
        if (headed == null) {
            throw refused("The table is empty: its first row names the columns.");
        }
    }

    /** A heading that means nothing is no reason to guess: what stands below it would be lost. */
    private List<Heading> header(int number, List<String> cells) {
        List<Heading> found = new ArrayList<>();
        Set<Column> seen = new HashSet<>();
        List<String> wrong = new ArrayList<>();
        for (String cell : cells) {
            Heading heading = heading(cell);
            if (heading.column().isEmpty() && !heading.leftOut() && !cell.isBlank()) {
                wrong.add(wrong(number, cell.strip(), cell.strip(), "is no column of " + kind.name()));
            } else if (heading.column().isPresent()
                    && !seen.add(heading.column().get())) {
                wrong.add(wrong(number, null, cell.strip(), "is there twice"));
            }
            found.add(heading);
        }
        if (!wrong.isEmpty()) {
            throw refused("Row " + number + ": " + String.join("; ", wrong) + ". The columns are: "
                    + String.join(", ", names()) + ".");
        }
        return found;
    }

    private String wrong(int number, @Nullable String column, String heading, String detail) {
        sink.trouble(Trouble.refusing(Place.inTable(sheet, number), column, heading, detail));
        return "'" + heading + "' " + detail;
    }

    /** What was said of a heading goes before what it looks like. */
    private Heading heading(String cell) {
        String said = meant.get(Headings.plain(cell));
        return new Heading(columns.headed(said == null ? cell : said), said != null && said.isEmpty());
    }

    private List<String> names() {
        return columns.all().stream().map(Column::name).toList();
    }

    private void record(int number, List<String> cells, List<Heading> header) {
        Place place = Place.inTable(sheet, number);
        ObjectNode form = Columns.form();
        List<Trouble> troubles = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            String text = cells.get(i).strip();
            Heading heading = i < header.size() ? header.get(i) : NONE;
            if (text.isEmpty() || heading.leftOut()) {
                continue;
            }
            Optional<Column> column = heading.column();
            if (column.isEmpty()) {
                troubles.add(
                        Trouble.refusing(place, "column " + (i + 1), text, "stands in a column without a heading"));
            } else {
                put(form, column.get(), text, place, troubles);
            }
        }
        if (troubles.isEmpty()) {
            told.tell(kind, new TableRow(form, columns(header)), place);
        } else {
            troubles.forEach(sink::trouble);
            sink.refused(place, kind.name());
        }
    }

    private static List<Column> columns(List<Heading> header) {
        return header.stream().flatMap(heading -> heading.column().stream()).toList();
    }

    /** What a spreadsheet would reckon with is no value: it is refused, not reckoned and not kept. */
    private static void put(ObjectNode form, Column column, String text, Place place, List<Trouble> troubles) {
        if (text.matches("[=@].*") || text.matches("[+-].*") && !text.matches("[+-][0-9. ]+")) {
            troubles.add(Trouble.refusing(place, column.name(), text, "is a formula, not a value"));
            return;
        }
        try {
            column.put(form, text);
        } catch (IllegalArgumentException e) {
            troubles.add(Trouble.refusing(place, column.name(), text, String.valueOf(e.getMessage())));
        }
    }

    private static RefusedFile refused(String detail) {
        return new RefusedFile(new Finding("", Severity.CRITICAL, null, null, detail));
    }
}
