package org.cdp.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.cdp.exchange.iati.Finding;
import org.cdp.exchange.iati.Finding.Severity;
import org.cdp.exchange.iati.RefusedFile;
import org.cdp.export.Digested;

/** An archive of a whole register, read file by file as it comes; last its description tells whether all of it came whole. */
@ApplicationScoped
class ArchiveWalk implements FileWalk {

    static final String RATES = "exchangeRates";
    static final String WORDS = "iatiOriginals";

    private static final int MOST_FILES = 20;

    /** All files together, unpacked. */
    private static final long LARGEST = 1024L * 1024 * 1024;

    /** A line, in characters: a set of exchange rates is one, and has some ten thousand. */
    private static final int LONGEST_LINE = 16 * 1024 * 1024;

    /** The description tells of some files, and not much of each. */
    private static final int LONGEST_DESCRIPTION = 64 * 1024;

    private final ObjectMapper json;

    ArchiveWalk(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public ImportFormat format() {
        return ImportFormat.ARCHIVE;
    }

    @Override
    public void walk(Import of, Opening file, Sink sink) throws IOException {
        Map<String, String> read = new HashMap<>();
        long[] left = {LARGEST};
        boolean described = false;
        try (ZipInputStream zip = new ZipInputStream(file.open())) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (read.size() > MOST_FILES || described) {
                    throw refused("it has more files than an archive of a register.");
                }
                Digested content = new Digested(zip, left, () -> refused("it unpacks to more than is taken."));
                if (entry.getName().equals(DataPackage.FILE)) {
                    mustBeWhole(description(content), read);
                    described = true;
                } else {
                    tell(entry.getName(), content, sink);
                    read.put(entry.getName(), content.sha256());
                }
            }
        } catch (ZipException | JsonProcessingException | CharacterCodingException e) {
            throw refused("it is damaged.");
        }
        if (!described) {
            throw refused("it ends without " + DataPackage.FILE + ".");
        }
    }

    private JsonNode description(InputStream content) throws IOException {
        byte[] text = content.readNBytes(LONGEST_DESCRIPTION);
        if (content.read() >= 0) {
            throw refused(DataPackage.FILE + " is longer than is taken.");
        }
        return json.readTree(text);
    }

    private void tell(String path, InputStream content, Sink sink) throws IOException {
        String kind = path.replaceFirst("[.]ndjson$", "");
        Told told = new Told(json, sink);
        Lines lines = new Lines(content, LONGEST_LINE);
        for (String line = lines.next(); line != null; line = lines.next()) {
            Place place = Place.inText(lines.number(), "/" + path);
            switch (kind) {
                case RATES -> sink.rates(json.readValue(line, RateSet.class), place);
                case WORDS -> sink.words(json.readValue(line, KeptWords.class));
                default -> told.tell(kind(kind, path), line, place);
            }
        }
    }

    private static Kind<?, ?> kind(String name, String path) {
        return Kind.ALL.stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> refused("it has a file '" + path + "'."));
    }

    private static void mustBeWhole(JsonNode description, Map<String, String> read) {
        Map<String, String> told = new HashMap<>();
        description
                .path("resources")
                .forEach(one ->
                        told.put(one.path("path").asText(), one.path("hash").asText()));
        Map<String, String> found = new HashMap<>();
        read.forEach((path, sha256) -> found.put(path, "sha256:" + sha256));
        if (!told.equals(found)) {
            throw refused("its files are not those that " + DataPackage.FILE + " tells of.");
        }
    }

    private static RefusedFile refused(String reason) {
        return new RefusedFile(new Finding("", Severity.CRITICAL, null, null, "The archive can't be read: " + reason));
    }
}
