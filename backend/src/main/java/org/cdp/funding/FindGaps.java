package org.cdp.funding;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.RequestScoped;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cdp.intervention.BudgetStatus;
import org.cdp.intervention.Intervention;
import org.cdp.platform.value.Ref;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Holds budgets against commitments, and commitments against releases, programme by programme. */
@RequestScoped
class FindGaps {

    private static final String PROGRAMMES =
            "select j.intervention, j.programme from InterventionProgramme j where j.intervention in :ids";

    /** What is compared: a programme in a currency. */
    private record Place(String programme, String currency) {
        static final Comparator<Place> ORDER =
                Comparator.comparing(Place::programme).thenComparing(Place::currency);
    }

    private final AskFigures ask;
    private final SumBudgets budgets;

    FindGaps(AskFigures ask, SumBudgets budgets) {
        this.ask = ask;
        this.budgets = budgets;
    }

    FundingGaps find(ContributionFilter filter) {
        AskFigures.Asked asked = ask.ask(filter, InCurrency.AS_REPORTED);
        Map<Place, Map<ContributionStage, FundingRow>> money = new TreeMap<>(Place.ORDER);
        Map<String, Ref> names = new HashMap<>();
        for (FundingRow row : ask.rows(asked, asked.figure().by(Grouping.PROGRAMME))) {
            Ref programme = row.groups().getFirst();
            names.put(programme.id(), programme);
            if (row.currency() != null) {
                money.computeIfAbsent(new Place(programme.id(), row.currency()), place -> stages())
                        .put(row.stage(), row);
            }
        }
        Map<Place, Map<BudgetStatus, BigDecimal>> planned =
                planned(asked.figure().filter().programme(), names);
        planned.keySet().forEach(place -> money.computeIfAbsent(place, none -> stages()));
        List<GapRow> rows = money.entrySet().stream()
                .flatMap(entry -> rows(entry.getKey(), entry.getValue(), planned.get(entry.getKey()), names))
                .toList();
        return new FundingGaps(asked.asOf(), ask.filters(), rows);
    }

    private static Map<ContributionStage, FundingRow> stages() {
        return new EnumMap<>(ContributionStage.class);
    }

    private static Stream<GapRow> rows(
            Place place,
            Map<ContributionStage, FundingRow> stages,
            @Nullable Map<BudgetStatus, BigDecimal> budgets,
            Map<String, Ref> names) {
        Ref programme = names.getOrDefault(place.programme, new Ref(place.programme, place.programme));
        FundingRow committed = stages.get(ContributionStage.COMMITMENT);
        FundingRow released = stages.get(ContributionStage.RELEASE);
        if (budgets == null) {
            return committed == null && released == null
                    ? Stream.empty()
                    : Stream.of(GapRow.of(programme, place.currency, null, null, committed, released));
        }
        return budgets.entrySet().stream()
                .map(budget ->
                        GapRow.of(programme, place.currency, budget.getKey(), budget.getValue(), committed, released));
    }

    private Map<Place, Map<BudgetStatus, BigDecimal>> planned(List<String> programmes, Map<String, Ref> names) {
        List<BudgetFigure> counted = budgets.sum(BudgetFilter.ofProgrammes(programmes)).counted().stream()
                .filter(figure -> figure.amount() != null)
                .toList();
        Map<String, String> roots = roots(counted.stream()
                .map(figure -> figure.intervention().id())
                .distinct()
                .toList());
        Map<Place, Map<BudgetStatus, BigDecimal>> planned = new HashMap<>();
        for (BudgetFigure figure : counted) {
            Ref own = figure.intervention();
            String root = roots.getOrDefault(own.id(), own.id());
            if (root.equals(own.id())) {
                names.putIfAbsent(root, own);
            }
            planned.computeIfAbsent(new Place(root, figure.currency()), place -> new EnumMap<>(BudgetStatus.class))
                    .merge(figure.status(), Objects.requireNonNull(figure.amount()), BigDecimal::add);
        }
        names.putAll(Intervention.refs(missing(roots.values(), names)));
        return planned;
    }

    private static List<String> missing(Collection<String> ids, Map<String, Ref> names) {
        return ids.stream().distinct().filter(id -> !names.containsKey(id)).toList();
    }

    private static Map<String, String> roots(List<String> ids) {
        Map<String, String> roots = new HashMap<>();
        if (!ids.isEmpty()) {
            Panache.getEntityManager()
                    .unwrap(Session.class)
                    .createSelectionQuery(PROGRAMMES, Object[].class)
                    .setParameter("ids", ids)
                    .getResultStream()
                    .forEach(row -> roots.put((String) row[0], (String) row[1]));
        }
        return roots;
    }
}
