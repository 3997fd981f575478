package org.cdp.exchange.iati;

import java.util.List;
import org.cdp.agency.AgencyForm;
import org.cdp.funding.ContributionForm;
import org.cdp.intervention.InterventionForm;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a file in the words of the register.
 *
 * @param agencies those that are new with it
 * @param notes what of it the register does not take over as it is
 */
public record Mapped(
        Element entry,
        List<AgencyForm> agencies,
        @Nullable Of<AgencyForm> organisation,
        @Nullable Of<InterventionForm> intervention,
        List<Of<ContributionForm>> contributions,
        List<Finding> notes,
        List<Finding> refused) {

    /** A record, the element that it comes from, and the words of that, unless the register wrote them itself. */
    public record Of<F>(F form, Element element, @Nullable Original original) {}
}
