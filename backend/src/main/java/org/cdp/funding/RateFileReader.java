package org.cdp.funding;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.cdp.platform.web.Problem.Fault;
import org.cdp.platform.web.Refusal;

/** Reads a table of rates as it is written, in UTF-8: what its values mean is looked at later, all of them at once. */
@Provider
@Consumes(RateFileReader.MEDIA_TYPE)
public class RateFileReader implements MessageBodyReader<RateFile> {

    static final String MEDIA_TYPE = "text/csv";

    private static final List<String> HEADER = List.of("currency", "period", "unitsPerUsd");

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] notes, MediaType media) {
        return type == RateFile.class;
    }

    @Override
    public RateFile readFrom(
            Class<RateFile> type,
            Type generic,
            Annotation[] notes,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        String text = new String(body.readAllBytes(), StandardCharsets.UTF_8);
        try {
            return read(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CsvParseException e) {
            throw Refusal.of(400, "Malformed CSV", "The body is no table of comma-separated values.");
        }
    }

    private static RateFile read(String text) {
        Iterator<CsvRecord> records = CsvReader.builder()
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)
                .iterator();
        if (records.hasNext() && !records.next().getFields().equals(HEADER)) {
            throw Refusal.invalid(List.of(Fault.cell(1, null, "must be the header " + String.join(",", HEADER))));
        }
        return new RateFile(rest(records).map(RateFileReader::line).toList());
    }

    private static Stream<CsvRecord> rest(Iterator<CsvRecord> records) {
        Iterable<CsvRecord> all = () -> records;
        return StreamSupport.stream(all.spliterator(), false);
    }

    /** A comma inside a number makes a field more: together they show what was meant. */
    private static RateLine line(CsvRecord record) {
        List<String> fields = record.getFields();
        return new RateLine(
                fields.getFirst(),
                fields.size() < 2 ? null : fields.get(1),
                fields.size() < HEADER.size() ? null : String.join(",", fields.subList(2, fields.size())));
    }
}
