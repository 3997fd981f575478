package org.cdp.change.seal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import org.cdp.access.Access;
import org.cdp.change.ChangeEntry;
import org.jspecify.annotations.Nullable;

/** Writes the log with its seals, line by line: all that is needed to verify it without the register. */
@ApplicationScoped
class ExportLog {

    private static final int BATCH = 1024;

    private final Access access;

    ExportLog(Access access) {
        this.access = access;
    }

    StreamingOutput all() {
        Predicate<@Nullable String> sight = access.sight();
        return out -> write(sight, out);
    }

    /** Each batch is read in a transaction of its own: a slow reader holds no connection. The log only grows meanwhile. */
    private static void write(Predicate<@Nullable String> sight, OutputStream out) throws IOException {
        Writer lines = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        long written = 0;
        for (long number = 1; ; number++) {
            Seal seal = seal(number);
            long last = seal == null ? Long.MAX_VALUE : seal.last();
            for (List<ChangeEntry> batch = entries(written, last); !batch.isEmpty(); batch = entries(written, last)) {
                for (ChangeEntry entry : batch) {
                    lines.append(SealedEntry.line(entry, sight)).append('\n');
                }
                written = batch.getLast().sequence;
            }
            if (seal == null) {
                lines.flush();
                return;
            }
            lines.append(seal.line()).append('\n');
        }
    }

    private static @Nullable Seal seal(long number) {
        return QuarkusTransaction.requiringNew()
                .call(() -> SealEntry.<SealEntry>findByIdOptional(number)
                        .map(SealEntry::seal)
                        .orElse(null));
    }

    private static List<ChangeEntry> entries(long after, long last) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ChangeEntry.<ChangeEntry>find(
                                "sequence > ?1 and sequence <= ?2 order by sequence", after, last)
                        .page(0, BATCH)
                        .list());
    }
}
