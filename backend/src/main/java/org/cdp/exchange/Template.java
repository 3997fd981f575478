package org.cdp.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cdp.exchange.Columns.Column;
import org.cdp.platform.web.Refusal;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** An empty table with the columns of one kind of record. */
record Template(String name, List<String> headings) {

    static Template of(String name) {
        return Kind.ALL.stream()
                .filter(kind -> kind.name().equals(name))
                .flatMap(kind -> Columns.of(kind).stream())
                .map(columns -> new Template(
                        name, columns.all().stream().map(Column::name).toList()))
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("template", name));
    }

    void csv(OutputStream out) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().build(out, StandardCharsets.UTF_8)) {
            csv.writeRecord(headings);
        }
    }

    void xlsx(OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "CDP register", null)) {
            Worksheet sheet = workbook.newWorksheet(name);
            for (int i = 0; i < headings.size(); i++) {
                sheet.value(0, i, headings.get(i));
            }
        }
    }
}
