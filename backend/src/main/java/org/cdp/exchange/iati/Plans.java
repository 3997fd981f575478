package org.cdp.exchange.iati;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cdp.intervention.Budget;
import org.cdp.intervention.BudgetStatus;

/** Budgets and planned disbursements of an activity: plans, not movements of money. */
record Plans(Activity activity) {

    List<Budget> budgets() {
        return Stream.concat(
                        activity.budgets().flatMap(one -> budget(one, "").stream()),
                        activity.plannedDisbursements().flatMap(one -> budget(one, "Planned disbursement").stream()))
                .toList();
    }

    private Optional<Budget> budget(Element planned, String kind) {
        Optional<Amount> money = activity.money(planned);
        Optional<BigDecimal> value = money.flatMap(Amount::value).filter(Contributions::fits);
        Optional<String> currency = money.flatMap(Amount::currency).filter(Contributions::isCurrency);
        if (value.isEmpty() || currency.isEmpty()) {
            return Optional.empty();
        }
        Period period = Period.of(planned);
        BudgetStatus status =
                planned.attribute("status").orElse("1").equals("2") ? BudgetStatus.COMMITTED : BudgetStatus.INDICATIVE;
        String revised = planned.attribute("type").orElse("1").equals("2") ? "revised" : "";
        String note = Stream.of(kind, revised, period.words().orElse(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return Optional.of(new Budget(
                period.date().orElse(null), value.get(), currency.get(), status, note.isEmpty() ? null : note, null));
    }
}
