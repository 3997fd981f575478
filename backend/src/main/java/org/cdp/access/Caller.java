package org.cdp.access;

import java.security.Principal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who holds a key. The register itself has none: it acts as a steward when it loads its seeds. */
public record Caller(
        @Nullable UUID key,
        String label,
        Role role,
        @Nullable String agency) implements Principal {

    public static final Caller REGISTER = new Caller(null, "register", Role.STEWARD, null);

    public boolean isSteward() {
        return role == Role.STEWARD;
    }

    /** Whether it speaks for this agency: any steward does. */
    public boolean mayWriteFor(@Nullable String owner) {
        return isSteward() || role == Role.EDITOR && owner != null && owner.equals(agency);
    }

    public boolean maySeeDraftsOf(@Nullable String owner) {
        return isSteward() || owner != null && owner.equals(agency);
    }

    @Override
    public String getName() {
        return label;
    }
}
