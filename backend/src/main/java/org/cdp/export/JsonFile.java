package org.cdp.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Items as the API writes them, with something before the first, between them, and after the last. */
final class JsonFile<T> implements FileWriting<T> {

    private final SequenceWriter items;
    private final OutputStream out;
    private final String end;
    private boolean begun;

    private JsonFile(Class<T> item, ObjectMapper json, OutputStream out, String between, String end)
            throws IOException {
        items = json.writerFor(item)
                .without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
                .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .without(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM)
                .withRootValueSeparator(between)
                .writeValues(out);
        this.out = out;
        this.end = end;
    }

    /** One item a line. */
    static <T> JsonFile<T> lines(Class<T> item, ObjectMapper json, OutputStream out) throws IOException {
        return new JsonFile<>(item, json, out, "\n", "\n");
    }

    /**
     * The one page that has them all.
     *
     * @param asOf what it is true of, where the pages tell that
     */
    static <T> JsonFile<T> page(Class<T> item, @Nullable Instant asOf, ObjectMapper json, OutputStream out)
            throws IOException {
        out.write(bytes(asOf == null ? "{\"items\":[" : "{\"asOf\":\"" + asOf + "\",\"items\":["));
        return new JsonFile<>(item, json, out, ",", "],\"next\":null}");
    }

    static JsonFile<GeoJsonFile.Feature> features(ObjectMapper json, OutputStream out) throws IOException {
        out.write(bytes("{\"type\":\"FeatureCollection\",\"features\":["));
        return new JsonFile<>(GeoJsonFile.Feature.class, json, out, ",", "]}");
    }

    @Override
    public long write(List<T> rows) throws IOException {
        for (T row : rows) {
            items.write(row);
        }
        begun |= !rows.isEmpty();
        return rows.size();
    }

    @Override
    public void end() throws IOException {
        items.close();
        if (begun || end.length() > 1) {
            out.write(bytes(end));
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
