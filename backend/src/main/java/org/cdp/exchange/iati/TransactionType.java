package org.cdp.exchange.iati;

import static org.cdp.funding.ContributionStage.COMMITMENT;
import static org.cdp.funding.ContributionStage.EXPENDITURE;
import static org.cdp.funding.ContributionStage.GUARANTEE;
import static org.cdp.funding.ContributionStage.INCOMING_COMMITMENT;
import static org.cdp.funding.ContributionStage.INCOMING_FUNDS;
import static org.cdp.funding.ContributionStage.INCOMING_PLEDGE;
import static org.cdp.funding.ContributionStage.PLEDGE;
import static org.cdp.funding.ContributionStage.RELEASE;
import static org.cdp.funding.ContributionStage.REPAYMENT;

import java.util.Arrays;
import java.util.Optional;
import org.cdp.funding.ContributionStage;
import org.jspecify.annotations.Nullable;

/** IATI's TransactionType, and the stage that a contribution of each is in. */
enum TransactionType {
    INCOMING_FUNDS_1("1", INCOMING_FUNDS),
    OUTGOING_COMMITMENT("2", COMMITMENT),
    DISBURSEMENT("3", RELEASE),
    SPENT("4", EXPENDITURE),
    INTEREST("5", REPAYMENT),
    LOAN_REPAYMENT("6", REPAYMENT),
    REIMBURSEMENT("7", RELEASE),
    PURCHASE_OF_EQUITY("8", RELEASE),
    SALE_OF_EQUITY("9", INCOMING_FUNDS),
    CREDIT_GUARANTEE("10", GUARANTEE),
    INCOMING_COMMITMENT_11("11", INCOMING_COMMITMENT),
    OUTGOING_PLEDGE("12", PLEDGE),
    INCOMING_PLEDGE_13("13", INCOMING_PLEDGE);

    private final String code;
    private final ContributionStage stage;

    TransactionType(String code, ContributionStage stage) {
        this.code = code;
        this.stage = stage;
    }

    static Optional<TransactionType> of(String code) {
        return Arrays.stream(values()).filter(type -> type.code.equals(code)).findFirst();
    }

    /** The first that is in this stage; none says what is set aside in a budget. */
    static @Nullable String code(ContributionStage stage) {
        return switch (stage) {
            case REPAYMENT -> LOAN_REPAYMENT.code;
            default ->
                Arrays.stream(values())
                        .filter(type -> type.stage == stage)
                        .map(type -> type.code)
                        .findFirst()
                        .orElse(null);
        };
    }

    ContributionStage stage() {
        return stage;
    }

    /** Whether the reporter received it; of all others it is the giver. */
    boolean isIncoming() {
        return stage == INCOMING_FUNDS || stage == INCOMING_COMMITMENT || stage == INCOMING_PLEDGE;
    }

    /** The same for what one gives and the other receives. */
    String kindOfPassing() {
        return switch (stage) {
            case COMMITMENT, INCOMING_COMMITMENT -> "commitment";
            case PLEDGE, INCOMING_PLEDGE -> "pledge";
            case RELEASE, INCOMING_FUNDS -> "release";
            default -> stage.name();
        };
    }
}
