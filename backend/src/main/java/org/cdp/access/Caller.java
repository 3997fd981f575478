package org.cdp.access;

import java.security.Principal;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is known: the holder of a key, a person at a browser, or a person or machine that an identity provider
 * vouches for. The register itself has neither key nor person: it acts as a steward when it loads its seeds.
 */
public record Caller(@Nullable UUID key, @Nullable UUID person, String label, Set<Grant> grants, Allowance allowance)
        implements Principal {

    public static final Caller REGISTER = new Caller(null, null, "register", Set.of(Grant.STEWARD), Allowance.USUAL);

    /** Whom the log names: the person, whichever way they came, or else the machine's key; nobody for the register. */
    public @Nullable UUID actor() {
        return person == null ? key : person;
    }

    public boolean isSteward() {
        return grants.stream().anyMatch(grant -> grant.role() == Role.STEWARD);
    }

    /** Whether it speaks for this agency: any steward does. */
    public boolean mayWriteFor(@Nullable String owner) {
        return isSteward() || owner != null && grants.stream().anyMatch(grant -> grant.writesFor(owner));
    }

    /** The agencies it acts for, and so sees the drafts of; a steward sees those of all. */
    public Set<String> agencies() {
        return grants.stream().map(Grant::agency).filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
    }

    /** The agency it acts for when it writes a record of this owner: that one, or else the only one it has. */
    public @Nullable String actsFor(@Nullable String owner) {
        Set<String> own = agencies();
        if (owner != null && own.contains(owner)) {
            return owner;
        }
        return own.size() == 1 ? own.iterator().next() : null;
    }

    public boolean maySeeDraftsOf(@Nullable String owner) {
        return isSteward() || owner != null && agencies().contains(owner);
    }

    /** What operations ask for by annotation. */
    Set<String> roles() {
        return grants.stream().flatMap(grant -> grant.role().names().stream()).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public String getName() {
        return label;
    }
}
