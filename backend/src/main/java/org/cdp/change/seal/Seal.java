package org.cdp.change.seal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        description =
                "A seal over a batch of entries of the change log. Who knows one seal can tell whether any entry up to"
                        + " it was changed, added or removed since. Hashes are SHA-256 in hexadecimal digits.")
public record Seal(
        @Schema(description = "Its place in the chain, from 1 on without a gap.")
        long number,

        @Schema(description = "When it was set.") Instant at,

        @Schema(description = "Sequence of the first entry under it.")
        long first,

        @Schema(description = "Sequence of the last entry under it.")
        long last,

        @Schema(description = "How many entries are under it; not every sequence was used.")
        int entries,

        @Schema(description = "Root of the Merkle tree (RFC 6962) whose leaves are the entries in their order.")
        String root,

        @Schema(description = "Hash of the seal before; none for the first.") @Nullable
        String previous,

        @Schema(description = "Hash of this seal: of its canonical JSON (RFC 8785) without this field.")
        String hash) {

    /** @param leaves of the entries from {@code first} to {@code last}, hashed */
    static Seal after(@Nullable Seal previous, Instant at, long first, long last, List<byte[]> leaves) {
        long number = previous == null ? 1 : previous.number + 1;
        String root = Sha256.hex(MerkleTree.root(leaves));
        Seal unsigned =
                new Seal(number, at, first, last, leaves.size(), root, previous == null ? null : previous.hash, "");
        return new Seal(number, at, first, last, leaves.size(), root, unsigned.previous, unsigned.ownHash());
    }

    /** What its hash has to be. */
    String ownHash() {
        return Sha256.hex(Sha256.of(CanonicalJson.bytes(body())));
    }

    /** The line of an export. */
    String line() {
        ObjectNode line = CanonicalJson.object();
        line.set("seal", body().put("hash", hash));
        return CanonicalJson.text(line);
    }

    private ObjectNode body() {
        ObjectNode body = CanonicalJson.object();
        body.put("number", number)
                .put("at", at.toString())
                .put("first", first)
                .put("last", last)
                .put("entries", entries)
                .put("root", root);
        return previous == null ? body : body.put("previous", previous);
    }
}
