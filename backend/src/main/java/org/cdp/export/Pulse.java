package org.cdp.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.function.LongSupplier;

/** Lets the database hear of a long writing now and then: it gives up those it hears nothing of. */
final class Pulse extends FilterOutputStream {

    private static final long EVERY = Duration.ofSeconds(5).toNanos();

    private final Runnable beat;
    private final LongSupplier nanos;
    private long last;

    /** @param nanos what time it is, as {@link System#nanoTime} says */
    Pulse(OutputStream out, Runnable beat, LongSupplier nanos) {
        super(out);
        this.beat = beat;
        this.nanos = nanos;
        last = nanos.getAsLong();
    }

    @Override
    public void write(int single) throws IOException {
        out.write(single);
        beatWhenDue();
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
        beatWhenDue();
    }

    private void beatWhenDue() {
        long now = nanos.getAsLong();
        if (now - last >= EVERY) {
            last = now;
            beat.run();
        }
    }
}
