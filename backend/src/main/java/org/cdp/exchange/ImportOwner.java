package org.cdp.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import org.cdp.access.Access;
import org.cdp.access.Caller;
import org.cdp.platform.web.Refusal;
import org.jspecify.annotations.Nullable;

/** Whose an import is: one agency's, so that what it may write does not depend on what else its sender may. */
@ApplicationScoped
class ImportOwner {

    private final Access access;

    ImportOwner(Access access) {
        this.access = access;
    }

    /**
     * The agency that the caller acts for; none for a steward.
     *
     * @param named the one that they say it is for, needed when they write for several
     */
    @Nullable
    String of(@Nullable String named) {
        Caller caller = access.caller().orElseThrow();
        if (caller.isSteward()) {
            return null;
        }
        String agency = named == null ? caller.actsFor(null) : named;
        if (agency == null) {
            throw Refusal.parameter("agency", "must name the agency that it is for: you write for several");
        }
        if (!caller.mayWriteFor(agency)) {
            throw Refusal.forbidden("You do not write for '" + agency + "'.");
        }
        return agency;
    }
}
