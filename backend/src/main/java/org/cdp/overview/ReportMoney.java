package org.cdp.overview;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cdp.agency.HomeCountry;
import org.cdp.funding.BudgetFigure;
import org.cdp.funding.ContributionStage;
import org.cdp.intervention.BudgetStatus;
import org.cdp.platform.value.PartialDate;
import org.cdp.platform.value.Ref;
import org.jspecify.annotations.Nullable;

/** The money of a report: plans and movements laid out by fiscal year, stage, currency and share, and never across. */
record ReportMoney(List<Plan> plans, List<Movement> movements, HomeCountry home) {

    /** A budget of one intervention for one time. */
    record Plan(
            @Nullable PartialDate date, BudgetStatus status, String currency, BigDecimal amount, Ref intervention) {}

    private record Kind(ContributionStage stage, @Nullable String currency) {

        static final Comparator<Kind> ORDER = Comparator.comparing(Kind::stage)
                .thenComparing(Kind::currency, Comparator.nullsLast(Comparator.naturalOrder()));
    }

    private record PlanKind(BudgetStatus status, String currency) {

        static final Comparator<PlanKind> ORDER =
                Comparator.comparing(PlanKind::status).thenComparing(PlanKind::currency);
    }

    static ReportMoney of(List<BudgetFigure> counted, List<Movement> movements, HomeCountry home) {
        List<Plan> plans = counted.stream().flatMap(ReportMoney::plans).toList();
        return new ReportMoney(plans, movements, home);
    }

    /** Only what was planned for, or moved at, such dates. */
    ReportMoney at(Predicate<@Nullable PartialDate> date) {
        return new ReportMoney(
                plans.stream().filter(plan -> date.test(plan.date)).toList(),
                movements.stream()
                        .filter(movement -> date.test(movement.date()))
                        .toList(),
                home);
    }

    String localCurrency() {
        return Currency.getInstance(Locale.of("", home.homeCountry())).getCurrencyCode();
    }

    List<ReportYear> years() {
        Stream<@Nullable PartialDate> dates =
                Stream.concat(plans.stream().map(Plan::date), movements.stream().map(Movement::date));
        return dates.map(FiscalPeriod::of)
                .distinct()
                .sorted(FiscalPeriod.ORDER)
                .map(this::year)
                .toList();
    }

    List<ReportAmount> totals() {
        Map<Kind, List<Movement>> kinds = movements.stream()
                .collect(Collectors.groupingBy(
                        movement -> new Kind(movement.stage(), movement.currency()),
                        () -> new TreeMap<>(Kind.ORDER),
                        Collectors.toList()));
        return kinds.entrySet().stream()
                .map(kind -> amount(kind.getKey(), kind.getValue()))
                .toList();
    }

    private ReportYear year(FiscalPeriod period) {
        ReportMoney then = at(date -> FiscalPeriod.of(date).equals(period));
        return new ReportYear(
                period.isYear() ? period.date() : null,
                period.isYear() ? null : period.date(),
                then.phasing(),
                then.totals());
    }

    private List<ReportPlan> phasing() {
        Map<PlanKind, List<Plan>> kinds = plans.stream()
                .collect(Collectors.groupingBy(
                        plan -> new PlanKind(plan.status, plan.currency),
                        () -> new TreeMap<>(PlanKind.ORDER),
                        Collectors.toList()));
        return kinds.entrySet().stream()
                .map(kind -> plan(kind.getKey(), kind.getValue()))
                .toList();
    }

    private ReportPlan plan(PlanKind kind, List<Plan> all) {
        return new ReportPlan(
                kind.status,
                kind.currency,
                component(kind.currency),
                all.stream().map(Plan::amount).reduce(BigDecimal.ZERO, BigDecimal::add),
                all.stream().map(Plan::intervention).distinct().toList());
    }

    private ReportAmount amount(Kind kind, List<Movement> all) {
        Map<ShareKind, List<Movement>> shares =
                all.stream().collect(Collectors.groupingBy(this::share, TreeMap::new, Collectors.toList()));
        return new ReportAmount(
                kind.stage,
                kind.currency,
                kind.currency == null ? null : component(kind.currency),
                ReportFigure.of(all),
                shares.entrySet().stream()
                        .map(share -> new ReportShare(
                                share.getKey(), providers(share.getValue()), ReportFigure.of(share.getValue())))
                        .toList());
    }

    private ShareKind share(Movement movement) {
        return ShareKind.of(home.sideOf(movement.country()), movement.kind());
    }

    private MoneyComponent component(String currency) {
        return currency.equals(localCurrency()) ? MoneyComponent.LOCAL : MoneyComponent.FOREIGN;
    }

    private static List<Ref> providers(Collection<Movement> all) {
        return all.stream()
                .map(Movement::provider)
                .distinct()
                .sorted(Comparator.comparing(Ref::name).thenComparing(Ref::id))
                .toList();
    }

    private static Stream<Plan> plans(BudgetFigure figure) {
        return figure.budgets().stream()
                .map(part -> new Plan(
                        part.period(),
                        figure.status(),
                        figure.currency(),
                        Objects.requireNonNull(part.amount()),
                        figure.intervention()));
    }
}
