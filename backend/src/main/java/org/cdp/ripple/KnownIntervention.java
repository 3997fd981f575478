package org.cdp.ripple;

import java.util.List;
import org.cdp.platform.value.PartialDate;
import org.cdp.platform.value.Ref;
import org.jspecify.annotations.Nullable;

/** What the ripple shows of an intervention besides its title. */
record KnownIntervention(Ref reportedBy, @Nullable PartialDate start, List<Ref> clusters) {}
