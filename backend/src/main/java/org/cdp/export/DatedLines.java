package org.cdp.export;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;

/** Rows of a figure, one a line: each tells the instant that it is true of. */
final class DatedLines<T> implements FileWriting<T> {

    record Dated(@JsonUnwrapped Object row, Instant asOf) {}

    private final JsonFile<Dated> lines;
    private final Instant asOf;

    DatedLines(Instant asOf, ObjectMapper json, OutputStream out) throws IOException {
        this.asOf = asOf;
        lines = JsonFile.lines(Dated.class, json, out);
    }

    @Override
    public long write(List<T> rows) throws IOException {
        return lines.write(rows.stream().map(row -> new Dated(row, asOf)).toList());
    }

    @Override
    public void end() throws IOException {
        lines.end();
    }
}
