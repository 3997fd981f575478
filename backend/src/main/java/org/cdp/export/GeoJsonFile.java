package org.cdp.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A feature collection (RFC 7946): a feature for each item, at all its points; what has none has no geometry. */
final class GeoJsonFile<T> implements FileWriting<T> {

    private final Function<T, List<List<Number>>> points;
    private final FileWriting<Feature> features;

    GeoJsonFile(Function<T, List<List<Number>>> points, ObjectMapper json, OutputStream out) throws IOException {
        this.points = points;
        features = JsonFile.features(json, out);
    }

    @Override
    public long write(List<T> rows) throws IOException {
        return features.write(rows.stream().map(this::feature).toList());
    }

    private Feature feature(T item) {
        List<List<Number>> where = points.apply(item);
        return new Feature("Feature", where.isEmpty() ? null : new Geometry("MultiPoint", where), item);
    }

    @Override
    public void end() throws IOException {
        features.end();
    }

    record Feature(
            String type,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            Geometry geometry,

            Object properties) {}

    record Geometry(String type, List<List<Number>> coordinates) {}
}
