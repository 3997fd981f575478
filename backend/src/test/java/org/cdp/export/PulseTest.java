package org.cdp.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PulseTest {

    @Test
    void beats_while_it_is_written_and_not_more_often_than_needed() throws IOException {
        AtomicInteger beats = new AtomicInteger();
        AtomicLong now = new AtomicLong();
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (Pulse pulse = new Pulse(written, beats::incrementAndGet, now::get)) {
            for (int second = 0; second < 20; second++) {
                now.set(Duration.ofSeconds(second).toNanos());
                pulse.write(new byte[] {1, 2, 3}, 1, 2);
                pulse.write('x');
            }
        }
        assertEquals(60, written.size());
        assertEquals(3, beats.get());
    }
}
