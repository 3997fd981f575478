package org.cdp.funding;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "Why a figure changed. NEW: contributions that were not there. CORRECTED: they say another amount,"
                        + " currency, date, stage or form. WITHDRAWN: they are gone. RELINKED: they say the same, but belong elsewhere or"
                        + " are passed on otherwise. EXCHANGE_RATE: other rates.")
public enum EffectKind {
    NEW,
    CORRECTED,
    WITHDRAWN,
    RELINKED,
    EXCHANGE_RATE
}
