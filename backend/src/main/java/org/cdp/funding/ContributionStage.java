package org.cdp.funding;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description = "How far the money has come. Stages are different statements about the same money: no figure adds"
                + " them. In IATI TransactionType: PLEDGE 12, COMMITMENT 2, RELEASE 3 (disbursement), 7 and 8, EXPENDITURE 4;"
                + " ALLOCATION, money set aside in a budget, has no code there. As the receiver reports it:"
                + " INCOMING_PLEDGE 13, INCOMING_COMMITMENT 11, INCOMING_FUNDS 1 and 9. REPAYMENT 5 and 6 is paid back on"
                + " a loan; GUARANTEE 10 vouches for one.")
public enum ContributionStage {
    PLEDGE,
    COMMITMENT,
    ALLOCATION,
    RELEASE,
    EXPENDITURE,
    INCOMING_PLEDGE,
    INCOMING_COMMITMENT,
    INCOMING_FUNDS,
    REPAYMENT,
    GUARANTEE
}
