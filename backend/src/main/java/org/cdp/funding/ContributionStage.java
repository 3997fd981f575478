package org.cdp.funding;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description = "How far the money has come. Stages are different statements about the same money: no figure adds"
                + " them. In IATI TransactionType: PLEDGE 12, COMMITMENT 2, RELEASE 3 (disbursement), EXPENDITURE 4;"
                + " ALLOCATION, money set aside in a budget, has no code there.")
public enum ContributionStage {
    PLEDGE,
    COMMITMENT,
    ALLOCATION,
    RELEASE,
    EXPENDITURE
}
