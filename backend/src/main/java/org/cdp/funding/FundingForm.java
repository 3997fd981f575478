package org.cdp.funding;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "What is given. CASH: money that is not paid back (IATI FinanceType 110). LOAN: money that is (IATI"
                        + " FinanceType 421). IN_KIND: land, premises, goods. TECHNICAL_ASSISTANCE: people who know how (IATI"
                        + " AidType D02).")
public enum FundingForm {
    CASH,
    LOAN,
    IN_KIND,
    TECHNICAL_ASSISTANCE
}
