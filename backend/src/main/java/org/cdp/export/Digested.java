package org.cdp.export;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/** Hands on what is read, and tells its SHA-256. It is never closed: others follow it. */
public final class Digested extends FilterInputStream {

    private final Measure measure = new Measure();
    private final long[] left;
    private final Supplier<? extends RuntimeException> tooMuch;

    /** @param left how much may be read yet, of this and of others that share the number */
    public Digested(InputStream in, long[] left, Supplier<? extends RuntimeException> tooMuch) {
        super(in);
        this.left = left;
        this.tooMuch = tooMuch;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] some, int from, int length) throws IOException {
        int read = in.read(some, from, length);
        if (read > 0) {
            measure.write(some, from, read);
            left[0] -= read;
            if (left[0] < 0) {
                throw tooMuch.get();
            }
        }
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    @Override
    public void close() {
        // whoever opened what is below closes it
    }

    public String sha256() {
        return measure.sha256();
    }
}
