package org.cdp.exchange;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import org.cdp.exchange.iati.Finding;
import org.cdp.exchange.iati.Finding.Severity;
import org.cdp.exchange.iati.RefusedFile;

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
        try (InputStream content = file.open()) {
            Lines lines = new Lines(content, LONGEST_LINE);
            for (String line = lines.next(); line != null; line = lines.next()) {
                if (!line.isBlank()) {
                    told.tell(kind, line, Place.inText(lines.number(), null));
                }
            }
        } catch (CharacterCodingException e) {
            throw new RefusedFile(new Finding("", Severity.CRITICAL, null, null, "The file is not in UTF-8."));
        }
    }
}
