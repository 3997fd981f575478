package org.cdp.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** CSV by RFC 4180 in UTF-8, with a header: numbers in all their plain digits, texts that no spreadsheet reckons with. */
final class CsvFile<T> implements FileWriting<T> {

    private final List<Column> columns;
    private final CsvWriter csv;

    CsvFile(List<Column> columns, OutputStream out) {
        this.columns = columns;
        csv = CsvWriter.builder().build(out, StandardCharsets.UTF_8);
        csv.writeRecord(columns.stream().map(Column::name).toList());
    }

    @Override
    public long write(List<T> rows) {
        String[] cells = new String[columns.size()];
        for (T row : rows) {
            for (int i = 0; i < cells.length; i++) {
                cells[i] = text(columns.get(i).value().apply(row));
            }
            csv.writeRecord(cells);
        }
        return rows.size();
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case String text -> Harmless.text(text);
            case BigDecimal number -> number.toPlainString();
            default -> value.toString();
        };
    }

    @Override
    public void end() throws IOException {
        csv.flush();
    }
}
