package org.cdp.exchange;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.cdp.exchange.iati.Finding;
import org.cdp.exchange.iati.Finding.Severity;
import org.cdp.exchange.iati.RefusedFile;

/** Records of one kind as CSV (RFC 4180) in UTF-8, divided by commas, or by semicolons or tabs when the header is. */
@ApplicationScoped
class CsvWalk implements FileWalk {

    /** Longest field and longest row, in characters: a row without end is none. */
    private static final int LONGEST_ROW = 256 * 1024;

    private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private final ObjectMapper json;

    CsvWalk(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public ImportFormat format() {
        return ImportFormat.CSV;
    }

    @Override
    public void walk(Import of, Opening file, Sink sink) throws IOException {
        TableWalk table = new TableWalk(of, null, json, sink);
        try (BufferedReader text = reader(file.open());
                CsvReader<CsvRecord> rows = CsvReader.builder()
                        .fieldSeparator(separator(text))
                        .maxBufferSize(LONGEST_ROW)
                        .ofCsvRecord(text)) {
            for (CsvRecord row : rows) {
                table.row((int) row.getStartingLineNumber(), row.getFields());
            }
        } catch (CsvParseException | UncheckedIOException e) {
            throw refused(e);
        } catch (CharacterCodingException e) {
            throw refused(e);
        }
        table.end();
    }

    private static BufferedReader reader(InputStream bytes) throws IOException {
        PushbackInputStream in = new PushbackInputStream(bytes, MARK.length);
        byte[] start = in.readNBytes(MARK.length);
        if (!Arrays.equals(start, MARK)) {
            in.unread(start);
        }
        return new BufferedReader(new InputStreamReader(
                in,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }

    private static char separator(BufferedReader text) throws IOException {
        text.mark(8192);
        char[] start = new char[4096];
        int read = Math.max(text.read(start), 0);
        text.reset();
        String header = new String(start, 0, read).lines().findFirst().orElse("");
        return header.indexOf('\t') >= 0 ? '\t' : header.indexOf(';') >= 0 && header.indexOf(',') < 0 ? ';' : ',';
    }

    private static RefusedFile refused(Exception e) {
        String reason = e instanceof CharacterCodingException || e.getCause() instanceof CharacterCodingException
                ? "it is not in UTF-8"
                : String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        return new RefusedFile(
                new Finding("", Severity.CRITICAL, null, null, "The table can't be read: " + reason + "."));
    }
}
