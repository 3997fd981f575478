package org.cdp.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Items as the API writes them, with something before the first, between them, and after the last. */
final class JsonFile<T> implements FileWriting<T> {

    private final ObjectWriter json;
    private final OutputStream out;
    private final byte[] between;
    private final byte[] end;
    private boolean begun;

    private JsonFile(ObjectWriter json, OutputStream out, String between, String end) {
        this.json = json;
        this.out = out;
        this.between = bytes(between);
        this.end = bytes(end);
    }

    /** One item a line. */
    static <T> JsonFile<T> lines(Class<T> item, ObjectMapper json, OutputStream out) {
        return new JsonFile<>(json.writerFor(item), out, "\n", "\n");
    }

    /** The one page that has them all. */
    static <T> JsonFile<T> page(Class<T> item, ObjectMapper json, OutputStream out) throws IOException {
        out.write(bytes("{\"items\":["));
        return new JsonFile<>(json.writerFor(item), out, ",", "],\"next\":null}");
    }

    static JsonFile<GeoJsonFile.Feature> features(ObjectMapper json, OutputStream out) throws IOException {
        out.write(bytes("{\"type\":\"FeatureCollection\",\"features\":["));
        return new JsonFile<>(json.writerFor(GeoJsonFile.Feature.class), out, ",", "]}");
    }

    @Override
    public long write(List<T> rows) throws IOException {
        for (T row : rows) {
            if (begun) {
                out.write(between);
            }
            begun = true;
            out.write(json.writeValueAsBytes(row));
        }
        return rows.size();
    }

    @Override
    public void end() throws IOException {
        if (begun || end.length > 1) {
            out.write(end);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
