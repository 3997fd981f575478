package org.cdp.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.cdp.exchange.iati.Finding;
import org.cdp.exchange.iati.Finding.Severity;
import org.cdp.exchange.iati.RefusedFile;
import org.jspecify.annotations.Nullable;

/** The lines of a text in UTF-8. None is read that is longer than is taken: a file can't fill the memory with one. */
final class Lines {

    private final BufferedReader text;
    private final int longest;
    private final StringBuilder line = new StringBuilder();
    private int number;

    /** @param longest in characters */
    Lines(InputStream in, int longest) {
        text = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
        this.longest = longest;
    }

    /** The next one; nothing at the end. */
    @Nullable
    String next() throws IOException {
        line.setLength(0);
        number++;
        int read = text.read();
        if (read < 0) {
            return null;
        }
        for (; read >= 0 && read != '\n'; read = text.read()) {
            if (line.length() == longest) {
                String detail = "The line has more than " + longest + " characters.";
                throw new RefusedFile(new Finding("", Severity.CRITICAL, number, null, detail));
            }
            line.append((char) read);
        }
        return line.toString();
    }

    /** Of the line that was told last, from 1. */
    int number() {
        return number;
    }
}
