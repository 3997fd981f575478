package org.cdp.exchange;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cdp.exchange.iati.Finding;
import org.cdp.exchange.iati.Finding.Severity;
import org.cdp.exchange.iati.RefusedFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Records of one kind as the first sheet of a workbook. */
@ApplicationScoped
class XlsxWalk implements FileWalk {

    private final ObjectMapper json;

    XlsxWalk(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public ImportFormat format() {
        return ImportFormat.XLSX;
    }

    @Override
    public void walk(Import of, Opening file, Sink sink) throws IOException {
        Path workbook = Files.createTempFile("cdp-workbook", null);
        try {
            try (InputStream in = file.open()) {
                Files.copy(in, workbook, StandardCopyOption.REPLACE_EXISTING);
            }
            SafeZip.check(workbook);
            read(of, workbook, sink);
        } finally {
            Files.deleteIfExists(workbook);
        }
    }

    private void read(Import of, Path file, Sink sink) {
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
            Sheet sheet = workbook.getFirstSheet();
            TableWalk table = new TableWalk(of, sheet.getName(), json, sink);
            try (Stream<Row> rows = sheet.openStream()) {
                rows.forEach(row -> table.row(row.getRowNum(), cells(row)));
            }
            table.end();
        } catch (IOException | ExcelReaderException e) {
            throw refused(String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
    }

    private static List<String> cells(Row row) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            texts.add(row.getOptionalCell(i).map(XlsxWalk::text).orElse(""));
        }
        return texts;
    }

    /** A formula is told as one, and refused there: what it reckoned elsewhere is not what somebody wrote. */
    private static String text(Cell cell) {
        if (cell.getType() == CellType.FORMULA) {
            return "=" + cell.getFormula();
        }
        if (cell.getType() == CellType.NUMBER) {
            return isDay(cell) ? day(cell.asDate()) : plain(cell.asNumber());
        }
        return cell.getType() == CellType.EMPTY ? "" : cell.getText();
    }

    private static boolean isDay(Cell cell) {
        String format = cell.getDataFormatString();
        return format != null && format.toLowerCase(Locale.ROOT).matches(".*(yy|d+[-/.]m|m+[-/.]d).*");
    }

    private static String day(LocalDateTime moment) {
        return moment.toLocalDate().toString();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.toPlainString();
    }

    private static RefusedFile refused(String reason) {
        return new RefusedFile(new Finding("", Severity.CRITICAL, null, null, "The workbook can't be read: " + reason));
    }
}
