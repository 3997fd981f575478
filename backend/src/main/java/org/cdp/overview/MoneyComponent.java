package org.cdp.overview;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "LOCAL: reported in the currency of the programme's own country. FOREIGN: in any other, which is the"
                        + " foreign exchange component.")
public enum MoneyComponent {
    LOCAL,
    FOREIGN
}
