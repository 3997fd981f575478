package org.cdp.change.seal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Verifies an exported log without the register: {@code VerifyLog FILE [HASH]}. With the hash of a seal that was kept
 * elsewhere it also tells whether that seal is in the log: who forges a whole log can't forge that.
 */
public final class VerifyLog {

    private final List<byte[]> unsealed = new ArrayList<>();
    private final @Nullable String known;
    private boolean knownFound;
    private long first;
    private long last;
    private long entries;
    private @Nullable Seal newest;

    VerifyLog(@Nullable String known) {
        this.known = known;
    }

    public static void main(String[] args) throws IOException {
        if (args.length < 1 || args.length > 2) {
            System.err.println("usage: verify-log.sh FILE [HASH OF A SEAL THAT YOU KNOW]");
            System.exit(2);
        }
        try (BufferedReader lines = Files.newBufferedReader(Path.of(args[0]))) {
            System.out.println(new VerifyLog(args.length == 2 ? args[1] : null).verify(lines));
        } catch (Broken broken) {
            System.err.println(broken.getMessage());
            System.exit(1);
        }
    }

    /** What was verified, in a sentence. */
    String verify(BufferedReader lines) throws IOException {
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            try {
                take(CanonicalJson.read(line));
            } catch (IllegalArgumentException e) {
                throw new Broken("Line " + number + ": " + e.getMessage());
            }
        }
        if (known != null && !knownFound) {
            throw new Broken("No seal of this log has the hash " + known + ".");
        }
        return summary();
    }

    private String summary() {
        if (newest == null) {
            return "No seal in this log: its " + entries + " entries prove nothing.";
        }
        String rest =
                unsealed.isEmpty() ? "" : " " + unsealed.size() + " entries after the last seal are not sealed yet.";
        return "Verified: %d entries under %d seals, the last set at %s with the hash %s.%s"
                .formatted(entries - unsealed.size(), newest.number(), newest.at(), newest.hash(), rest);
    }

    private void take(JsonNode line) {
        if (line.has("entry")) {
            JsonNode entry = line.get("entry");
            append(entry.path("sequence").asLong(), MerkleTree.leaf(CanonicalJson.bytes(entry)));
        } else if (line.has("leaf")) {
            append(
                    line.path("sequence").asLong(),
                    HexFormat.of().parseHex(line.path("leaf").asText()));
        } else if (line.path("seal") instanceof ObjectNode seal) {
            seal(read(seal));
        } else {
            throw new IllegalArgumentException("this is neither an entry nor a seal");
        }
    }

    private void append(long sequence, byte[] leaf) {
        must(sequence > last, "entry " + sequence + " does not come after entry " + last);
        first = unsealed.isEmpty() ? sequence : first;
        last = sequence;
        entries++;
        unsealed.add(leaf);
    }

    private void seal(Seal seal) {
        String name = "seal " + seal.number();
        must(seal.ownHash().equals(seal.hash()), name + " does not have the hash it says");
        must(seal.number() == (newest == null ? 1 : newest.number() + 1), name + " is out of turn");
        must(
                newest == null ? seal.previous() == null : newest.hash().equals(seal.previous()),
                name + " does not name the seal before it");
        must(
                !unsealed.isEmpty()
                        && seal.entries() == unsealed.size()
                        && seal.first() == first
                        && seal.last() == last,
                "the entries before " + name + " are not the " + seal.entries() + " from " + seal.first() + " to "
                        + seal.last());
        must(
                Sha256.hex(MerkleTree.root(unsealed)).equals(seal.root()),
                "an entry between " + seal.first() + " and " + seal.last() + " is not what was sealed");
        knownFound |= seal.hash().equals(known);
        newest = seal;
        unsealed.clear();
    }

    private static Seal read(ObjectNode seal) {
        return new Seal(
                seal.path("number").asLong(),
                Instant.parse(seal.path("at").asText()),
                seal.path("first").asLong(),
                seal.path("last").asLong(),
                seal.path("entries").asInt(),
                seal.path("root").asText(),
                seal.hasNonNull("previous") ? seal.get("previous").asText() : null,
                seal.path("hash").asText());
    }

    private static void must(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /** The log is not what was sealed. */
    static final class Broken extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Broken(String message) {
            super(message);
        }
    }
}
