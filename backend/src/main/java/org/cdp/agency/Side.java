package org.cdp.agency;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description = "COUNTERPART: an agency of the programme's own country. DONOR: every other. Derived from the"
                + " country, never written.")
public enum Side {
    DONOR,
    COUNTERPART
}
