package org.cdp.change.seal;

import java.util.List;
import java.util.function.Predicate;
import org.cdp.change.ChangeEntry;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "That an entry is under a seal: hashed with the path, its leaf gives the seal's root.")
public record Proof(
        @Schema(description = "Sequence of the entry.") long sequence,

        @Schema(description = "SHA-256 of a zero byte and the content.")
        String leaf,

        @Schema(
                description =
                        "The very text that was hashed, canonical JSON; not shown of what the caller may not see.")
        @Nullable
        String content,

        @Schema(description = "Place of the leaf in the tree, from 0 on.")
        int index,

        @Schema(description = "Hashes that lead from the leaf to the root (RFC 6962, 2.1.1), nearest first.")
        List<String> path,

        @Schema(description = "The seal.") Seal seal) {

    /** @param sealed all entries under the seal */
    static Proof of(long sequence, Seal seal, List<ChangeEntry> sealed, Predicate<@Nullable String> sight) {
        List<byte[]> leaves =
                sealed.stream().map(entry -> SealedEntry.of(entry).leaf()).toList();
        int index = sealed.stream().map(entry -> entry.sequence).toList().indexOf(sequence);
        ChangeEntry entry = sealed.get(index);
        return new Proof(
                sequence,
                Sha256.hex(leaves.get(index)),
                entry.isSeen(sight) ? SealedEntry.of(entry).content() : null,
                index,
                MerkleTree.path(index, leaves).stream().map(Sha256::hex).toList(),
                seal);
    }
}
