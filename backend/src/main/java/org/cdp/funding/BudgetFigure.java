package org.cdp.funding;

import java.math.BigDecimal;
import java.util.List;
import org.cdp.intervention.BudgetStatus;
import org.cdp.platform.value.Ref;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What an intervention declares of its own, of one status and in one currency.")
public record BudgetFigure(
        @Schema(description = "The intervention that declares it.")
        Ref intervention,

        @Schema(description = "How firm it is.") BudgetStatus status,

        @Schema(description = "Currency, ISO 4217.", examples = "PKR")
        String currency,

        @Schema(
                description = "Its own figure, exact: the budget without a period, or else the sum over its periods."
                        + " Left out where only its parts declare a budget in this currency.")
        @Nullable
        BigDecimal amount,

        @Schema(
                description =
                        "The budgets that the amount is made of. One that a later one of the same period replaces,"
                                + " or that lies inside a longer period, is none of them.")
        List<BudgetPart> budgets,

        @Schema(
                description =
                        "What its parts declare, exact: the figures of the uppermost parts below it that declare a"
                                + " budget of this status, in this currency. They lie inside the amount and are never added to"
                                + " it. Left out where none does.")
        @Nullable
        BigDecimal parts,

        @Schema(
                description = "amount − parts, exact: positive where the parts fall short of the whole, negative where"
                        + " they exceed it. Left out where either is.")
        @Nullable
        BigDecimal difference,

        @Schema(
                description = "The uppermost whole in scope that declares a budget of this status: this figure lies"
                        + " inside that one and is in no total. Left out of a figure that counts.")
        @Nullable
        Ref coveredBy) {}
