package org.cdp.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A figure as the API answers it; its rows are within. */
record WholeJson<T>(Object answer, ObjectMapper json, OutputStream out) implements FileWriting<T> {

    @Override
    public long write(List<T> rows) {
        return rows.size();
    }

    @Override
    public void end() throws IOException {
        json.writer().without(JsonGenerator.Feature.AUTO_CLOSE_TARGET).writeValue(out, answer);
    }
}
