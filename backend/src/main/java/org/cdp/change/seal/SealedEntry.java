package org.cdp.change.seal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import org.cdp.change.ChangeEntry;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the log as it is sealed. Of a draft's entry others get the hash alone, and a secret salt in it keeps them
 * from guessing; of an open entry that named a draft, the whole of it is sealed by such a hash as well.
 *
 * @param content what is hashed to be a leaf of the tree: canonical JSON
 */
record SealedEntry(long sequence, String content) {

    static SealedEntry of(ChangeEntry entry) {
        ObjectNode content = head(entry);
        if (!entry.open) {
            content.put("salt", entry.salt.toString());
            put(content, "after", entry.after);
        } else if (entry.shown == null) {
            put(content, "after", entry.after);
        } else {
            put(content, "after", entry.shown);
            content.put("whole", hidden(entry));
        }
        return new SealedEntry(entry.sequence, CanonicalJson.text(content));
    }

    byte[] leaf() {
        return MerkleTree.leaf(content.getBytes(StandardCharsets.UTF_8));
    }

    /** The line of an export, as this reader may see it. */
    static String line(ChangeEntry entry, Predicate<@Nullable String> sight) {
        SealedEntry sealed = of(entry);
        if (entry.isSeen(sight)) {
            return "{\"entry\":" + sealed.content + "}";
        }
        ObjectNode line = CanonicalJson.object();
        line.put("leaf", Sha256.hex(sealed.leaf()));
        line.put("sequence", entry.sequence);
        return CanonicalJson.text(line);
    }

    private static ObjectNode head(ChangeEntry entry) {
        ObjectNode head = CanonicalJson.object();
        head.put("sequence", entry.sequence);
        head.put("at", entry.at.toString());
        head.put("operation", entry.operation.name());
        head.put("type", entry.type);
        head.put("id", entry.record);
        head.put("label", entry.label);
        head.put("version", entry.version);
        if (entry.agency != null) {
            head.put("agency", entry.agency);
        }
        if (entry.actor != null) {
            head.put("actor", entry.actor.toString());
        }
        if (entry.actorAgency != null) {
            head.put("actorAgency", entry.actorAgency);
        }
        return head;
    }

    private static void put(ObjectNode content, String name, @Nullable String json) {
        if (json != null) {
            content.set(name, CanonicalJson.read(json));
        }
    }

    private static String hidden(ChangeEntry entry) {
        JsonNode whole = entry.after == null ? CanonicalJson.object() : CanonicalJson.read(entry.after);
        byte[] salt = entry.salt.toString().getBytes(StandardCharsets.UTF_8);
        return Sha256.hex(Sha256.of(salt, CanonicalJson.bytes(whole)));
    }
}
