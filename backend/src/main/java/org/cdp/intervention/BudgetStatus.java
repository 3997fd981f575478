package org.cdp.intervention;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "IATI BudgetStatus, in words: INDICATIVE 1, COMMITTED 2.")
public enum BudgetStatus {
    INDICATIVE,
    COMMITTED
}
