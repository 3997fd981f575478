package org.cdp.overview;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.cdp.access.Access;
import org.cdp.agency.HomeCountry;
import org.cdp.funding.BudgetFilter;
import org.cdp.funding.BudgetSummary;
import org.cdp.funding.SumBudgets;
import org.cdp.intervention.Intervention;
import org.cdp.intervention.InterventionDetails;
import org.cdp.platform.value.PartialDate;
import org.cdp.platform.web.AsOf;
import org.jspecify.annotations.Nullable;

/** Fills the Planning Commission's forms from the register, with as many statements for a large tree as for a small one. */
@ApplicationScoped
class WriteReport {

    private final ReadMovements movements;
    private final ReadParts parts;
    private final SumBudgets budgets;
    private final HomeCountry home;
    private final Access access;
    private final AsOf asOf;

    WriteReport(
            ReadMovements movements, ReadParts parts, SumBudgets budgets, HomeCountry home, Access access, AsOf asOf) {
        this.movements = movements;
        this.parts = parts;
        this.budgets = budgets;
        this.home = home;
        this.access = access;
        this.asOf = asOf;
    }

    CompletionReport completion(Intervention intervention) {
        BudgetSummary planned = planned(intervention);
        ReportMoney money = ReportMoney.of(planned.counted(), movements.of(intervention.id), home);
        return new CompletionReport(
                InterventionDetails.of(intervention, access),
                asOf.instant(),
                money.localCurrency(),
                parts.parts(intervention.id),
                planned,
                money.totals(),
                money.years(),
                parts.results(intervention.id),
                newest(money));
    }

    FollowupReport followup(Intervention intervention) {
        PartialDate completed = completed(intervention);
        ReportMoney money = ReportMoney.of(planned(intervention).counted(), movements.of(intervention.id), home);
        return new FollowupReport(
                InterventionDetails.of(intervention, access),
                asOf.instant(),
                money.localCurrency(),
                completed,
                parts.parts(intervention.id),
                money.at(date -> isAfter(date, completed)).years(),
                money.at(date -> !isAfter(date, completed) && !isBy(date, completed))
                        .years(),
                parts.results(intervention.id).stream()
                        .filter(result -> !isBy(result.period(), completed))
                        .toList(),
                newest(money));
    }

    private BudgetSummary planned(Intervention intervention) {
        return budgets.sum(new BudgetFilter(List.of(intervention.id), List.of(), List.of(), List.of()));
    }

    private static @Nullable PartialDate completed(Intervention intervention) {
        var handover = intervention.handover;
        return intervention.actualEnd == null && handover != null ? handover.date() : intervention.actualEnd;
    }

    /** Whether all days of a date come after all that completion can have been on. */
    private static boolean isAfter(@Nullable PartialDate date, @Nullable PartialDate completed) {
        return date != null && completed != null && date.first().isAfter(completed.last());
    }

    /** Whether all days of a date come before or on the first that completion can have been on. */
    private static boolean isBy(@Nullable PartialDate date, @Nullable PartialDate completed) {
        return date != null && completed != null && !date.last().isAfter(completed.first());
    }

    private static @Nullable Instant newest(ReportMoney money) {
        return money.movements().stream()
                .map(Movement::newest)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
