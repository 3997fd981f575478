package org.cdp.access;

import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a key lets its holder do; each role can what the ones after it can. */
@Schema(
        description =
                "STEWARD writes everything and keeps the keys. EDITOR writes what its agency owns. READER also sees"
                        + " its agency's drafts.")
public enum Role {
    STEWARD,
    EDITOR,
    READER;

    /** For annotations on operations, which need constants. */
    public static final String STEWARDS = "steward";

    public static final String EDITORS = "editor";

    Set<String> names() {
        return switch (this) {
            case STEWARD -> Set.of(STEWARDS, EDITORS, "reader");
            case EDITOR -> Set.of(EDITORS, "reader");
            case READER -> Set.of(name().toLowerCase(Locale.ROOT));
        };
    }
}
