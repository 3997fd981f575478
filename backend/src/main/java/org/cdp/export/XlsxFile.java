package org.cdp.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A workbook with a header row; what has more rows than a sheet takes goes on in the next. A number with more digits than
 * a spreadsheet keeps is a text with all of them.
 */
final class XlsxFile<T> implements FileWriting<T> {

    private static final int MOST_ROWS = 1_048_576;
    private static final int MOST_DIGITS = 15;
    private static final int MOST_LETTERS = 32_767;

    private final String name;
    private final List<Column> columns;
    private final Workbook workbook;
    private Worksheet sheet;
    private int sheets;
    private int line;

    XlsxFile(String name, List<Column> columns, OutputStream out) {
        this.name = name;
        this.columns = columns;
        workbook = new Workbook(out, "CDP register", null);
        sheet = begin();
    }

    private Worksheet begin() {
        sheets++;
        Worksheet begun = workbook.newWorksheet(sheets == 1 ? name : name + " " + sheets);
        for (int i = 0; i < columns.size(); i++) {
            begun.inlineString(0, i, columns.get(i).name());
        }
        line = 1;
        return begun;
    }

    @Override
    public long write(List<T> rows) throws IOException {
        for (T row : rows) {
            if (line == MOST_ROWS) {
                sheet.finish();
                sheet = begin();
            }
            for (int i = 0; i < columns.size(); i++) {
                put(i, columns.get(i).value().apply(row));
            }
            line++;
        }
        sheet.flush();
        return rows.size();
    }

    private void put(int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case BigDecimal number
            when number.precision() <= MOST_DIGITS -> sheet.value(line, column, new BigDecimal(number.toPlainString()));
            case BigDecimal number -> sheet.inlineString(line, column, number.toPlainString());
            case Long number -> sheet.value(line, column, number);
            case Boolean yes -> sheet.value(line, column, yes);
            default -> sheet.inlineString(line, column, fitting(Harmless.text(value.toString())));
        }
    }

    /** A text that a cell can't hold is not cut: the file would not be what it says. */
    private String fitting(String text) {
        if (text.length() > MOST_LETTERS) {
            throw new IllegalStateException(name + ": a text is longer than a cell of a workbook: " + text.length());
        }
        return text;
    }

    @Override
    public void end() throws IOException {
        workbook.finish();
    }
}
