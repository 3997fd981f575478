package org.cdp.exchange.iati;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.cdp.platform.web.Refusal;

/** An IATI file of the newest version as it is written, entry by entry. A file without any would be none. */
final class IatiFile {

    /** Writes what goes into an entry before one of its nodes. */
    interface Inside {
        void write(Writer out) throws IOException;
    }

    private final String root;
    private final Writer out;
    private boolean begun;

    IatiFile(String root, OutputStream out) {
        this.root = root;
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    }

    void write(Element entry, int at, Inside inside) throws IOException {
        if (!begun) {
            begun = true;
            out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<" + root + " version=\"" + IatiStandard.NEWEST
                    + "\">\n");
        }
        Verbatim.write(entry, at, () -> inside.write(out), out);
        out.write("\n");
    }

    void end() throws IOException {
        if (!begun) {
            throw Refusal.of(
                    409, "Conflict", "Nothing that fits can be published: /quality/publication tells what is missing.");
        }
        out.write("</" + root + ">\n");
        out.flush();
    }
}
