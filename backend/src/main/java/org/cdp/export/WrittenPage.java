package org.cdp.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import org.cdp.platform.web.Paged;
import org.jspecify.annotations.Nullable;

/** A page, or a figure, where also a file might be the answer: both are written as streams. */
record WrittenPage(Object page, ObjectMapper json) implements StreamingOutput, Paged {

    @Override
    public void write(OutputStream out) throws IOException {
        out.write(json.writeValueAsBytes(page));
    }

    @Override
    public @Nullable String next() {
        return page instanceof Paged part ? part.next() : null;
    }
}
