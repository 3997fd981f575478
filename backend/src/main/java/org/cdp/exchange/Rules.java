package org.cdp.exchange;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import org.cdp.agency.AgencyForm;
import org.cdp.funding.ContributionForm;
import org.cdp.intervention.ClusterShareForm;
import org.cdp.intervention.InterventionForm;
import org.cdp.intervention.InterventionLevel;
import org.cdp.platform.value.PartialDate;
import org.jspecify.annotations.Nullable;

/** Rules that the database holds within one record, told beforehand in its own words. The database has the last word. */
record Rules(Consumer<String> broken) {

    private static final ResourceBundle SENTENCES = ResourceBundle.getBundle("constraints");

    void of(Object given) {
        switch (given) {
            case AgencyForm form -> forward("agency_lives_forward", form.founded(), form.dissolved());
            case InterventionForm form -> of(form);
            case ContributionForm form -> of(form);
            default -> {}
        }
    }

    private void of(InterventionForm form) {
        must(form.type() != null || form.level() == InterventionLevel.PROGRAMME, "intervention_has_type");
        forward("intervention_plan_runs_forward", form.plannedStart(), form.plannedEnd());
        forward("intervention_runs_forward", form.actualStart(), form.actualEnd());
        once("intervention_participant_once", form.participants());
        once(
                "intervention_cluster_once",
                form.clusters().stream().map(ClusterShareForm::cluster).toList());
        List<BigDecimal> shares = form.clusters().stream()
                .map(ClusterShareForm::share)
                .filter(share -> share != null)
                .toList();
        BigDecimal sum = shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean whole = shares.size() == form.clusters().size() && sum.compareTo(BigDecimal.valueOf(100)) == 0;
        must(shares.isEmpty() || whole, "intervention_shares_sum_to_100");
        form.budgets().forEach(budget -> currency(budget.currency()));
    }

    private void of(ContributionForm form) {
        must((form.amount() == null) == (form.currency() == null), "contribution_amount_has_currency");
        currency(form.currency());
    }

    private void currency(@Nullable String code) {
        must(!"XXX".equals(code) && !"XTS".equals(code), "currency_is_iso_4217");
    }

    private void forward(String rule, @Nullable PartialDate from, @Nullable PartialDate to) {
        must(from == null || to == null || !to.last().isBefore(from.first()), rule);
    }

    private void once(String rule, List<?> all) {
        must(new HashSet<>(all).size() == all.size(), rule);
    }

    private void must(boolean holds, String rule) {
        if (!holds) {
            broken.accept(SENTENCES.getString(rule));
        }
    }
}
