package org.cdp.exchange;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.cdp.exchange.iati.Finding;
import org.cdp.exchange.iati.Finding.Severity;
import org.cdp.exchange.iati.RefusedFile;
import org.jspecify.annotations.Nullable;

/** Records of one kind, one JSON form a line. */
@ApplicationScoped
class NdjsonWalk implements FileWalk {

    /** Longest line, in characters: as large as one record may be over HTTP. */
    private static final int LONGEST_LINE = 1024 * 1024;

    private final ObjectMapper json;

    NdjsonWalk(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public ImportFormat format() {
        return ImportFormat.NDJSON;
    }

    @Override
    public void walk(Import of, Opening file, Sink sink) throws IOException {
        Kind<?, ?> kind = Kind.named(of.kind);
        Told told = new Told(json, sink);
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(file.open(), StandardCharsets.UTF_8.newDecoder()))) {
            StringBuilder line = new StringBuilder();
            for (int number = 1; next(lines, line, number); number++) {
                if (!line.toString().isBlank()) {
                    told.tell(kind, line.toString(), Place.inText(number, null));
                }
                line.setLength(0);
            }
        } catch (CharacterCodingException e) {
            throw refused(null, "The file is not in UTF-8.");
        }
    }

    private static boolean next(BufferedReader lines, StringBuilder line, int number) throws IOException {
        int read = lines.read();
        if (read < 0) {
            return false;
        }
        for (; read >= 0 && read != '\n'; read = lines.read()) {
            if (line.length() == LONGEST_LINE) {
                throw refused(number, "The line has more than a million characters.");
            }
            line.append((char) read);
        }
        return true;
    }

    private static RefusedFile refused(@Nullable Integer line, String detail) {
        return new RefusedFile(new Finding("", Severity.CRITICAL, line, null, detail));
    }
}
