package org.cdp.export;

import java.io.IOException;
import java.io.OutputStream;

/** Hands on what is written, and tells its length and its SHA-256. It is never closed: others follow it. */
public final class Measured extends OutputStream {

    private final Measure measure = new Measure();
    private final OutputStream out;

    public Measured(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int one) throws IOException {
        measure.write(one);
        out.write(one);
    }

    @Override
    public void write(byte[] some, int from, int length) throws IOException {
        measure.write(some, from, length);
        out.write(some, from, length);
    }

    public long bytes() {
        return measure.bytes();
    }

    public String sha256() {
        return measure.sha256();
    }
}
