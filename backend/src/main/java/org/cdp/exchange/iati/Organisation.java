package org.cdp.exchange.iati;

import java.util.Optional;

/**
 * An organisation as a file names it.
 *
 * @param ref its IATI identifier
 * @param type a code of OrganisationType
 */
public record Organisation(Optional<String> ref, Optional<String> name, Optional<String> type) {

    static final Organisation UNNAMED = new Organisation(Optional.empty(), Optional.empty(), Optional.empty());

    static Organisation of(Element element) {
        return new Organisation(element.attribute("ref"), element.narrative(), element.attribute("type"));
    }

    /** Whether the file says anything of who it is. */
    public boolean isNamed() {
        return ref.isPresent() || name.isPresent();
    }
}
