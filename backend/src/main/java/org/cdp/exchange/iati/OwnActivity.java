package org.cdp.exchange.iati;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.cdp.agency.AgencyKind;
import org.cdp.intervention.Budget;
import org.cdp.intervention.ClusterShareForm;
import org.cdp.intervention.InterventionForm;
import org.cdp.intervention.ParticipantForm;
import org.cdp.intervention.Result;
import org.cdp.platform.value.Identifier;
import org.cdp.platform.value.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * An intervention in the words of IATI, as far as the register knows it. Where IATI wants a day and the register knows a
 * month or a year, it is the first day for what begins and the last for what ends.
 */
record OwnActivity(
        InterventionForm form,
        String identifier,
        @Nullable String parent,
        List<String> children,
        Map<String, Facts.Worked> clusters,
        Facts facts,
        String homeCountry,
        LocalDate today) {

    /** The DAC's code for what a cluster development programme is for: small and medium-sized enterprises. */
    private static final String SMALL_FIRMS = "32130";

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final String WGS_84 = "http://www.opengis.net/def/crs/EPSG/0/4326";
    private static final String OTHER = "9";
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** Without its transactions. */
    Element element() {
        Element activity = Build.root("iati-activity");
        Build.language(activity, "en");
        Build.text(Build.in(activity, "iati-identifier"), identifier);
        organisation(Build.in(activity, "reporting-org"), form.reportedBy());
        Build.narrative(Build.in(activity, "title"), form.title());
        Build.narrative(
                Build.with(Build.in(activity, "description"), "type", "1"),
                form.description() == null ? form.title() : form.description());
        form.participants().forEach(one -> participant(activity, one));
        form.identifiers().forEach(one -> otherIdentifier(activity, one));
        if (form.status() != null) {
            Build.with(
                    Build.in(activity, "activity-status"),
                    "code",
                    Integer.toString(form.status().ordinal() + 1));
        }
        dates(activity);
        countries(activity);
        form.clusters().forEach(one -> locations(activity, cluster(one)));
        Build.with(Build.with(Build.in(activity, "sector"), "vocabulary", "1"), "code", SMALL_FIRMS);
        form.clusters().forEach(one -> tag(activity, cluster(one)));
        form.budgets().forEach(one -> budget(activity, one));
        related(activity, parent, "1");
        children.forEach(child -> related(activity, child, "2"));
        form.results().forEach(one -> result(activity, one));
        return activity;
    }

    private void organisation(Element element, String agency) {
        Facts.Named named = facts.agency(agency);
        Build.with(element, "ref", named.ref());
        Build.with(element, "type", code(named.kind()));
        Build.narrative(element, named.name());
    }

    static String code(AgencyKind kind) {
        return Agencies.CODES.get(kind.ordinal());
    }

    private void participant(Element activity, ParticipantForm one) {
        Element element = Build.in(activity, "participating-org");
        Build.with(element, "role", Integer.toString(one.role().ordinal() + 1));
        organisation(element, one.agency());
    }

    private void otherIdentifier(Element activity, Identifier one) {
        if (!one.scheme().startsWith("IATI")) {
            Element other = Build.in(activity, "other-identifier");
            Build.with(Build.with(other, "ref", one.value()), "type", "A9");
            Build.narrative(Build.in(other, "owner-org"), one.scheme());
        }
    }

    private void dates(Element activity) {
        date(
                activity,
                "1",
                form.plannedStart() == null ? null : form.plannedStart().first());
        date(
                activity,
                "2",
                form.actualStart() == null ? null : form.actualStart().first());
        date(activity, "3", form.plannedEnd() == null ? null : form.plannedEnd().last());
        date(
                activity,
                "4",
                form.actualEnd() == null ? null : earlier(form.actualEnd().last()));
    }

    /** What ended this year has ended by now. */
    private LocalDate earlier(LocalDate day) {
        return day.isBefore(today) ? day : today;
    }

    private static void date(Element activity, String type, @Nullable LocalDate day) {
        if (day != null) {
            Build.with(Build.with(Build.in(activity, "activity-date"), "type", type), "iso-date", day.toString());
        }
    }

    /** Those of its clusters, by their shares; without clusters the country that the programme is of. */
    private void countries(Element activity) {
        Map<String, BigDecimal> shares = new LinkedHashMap<>();
        form.clusters()
                .forEach(one -> countriesOf(cluster(one))
                        .forEach(country -> shares.merge(
                                country, one.share() == null ? BigDecimal.ONE : one.share(), BigDecimal::add)));
        if (shares.isEmpty()) {
            shares.put(homeCountry, BigDecimal.ONE);
        }
        BigDecimal sum = shares.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal left = WHOLE;
        int[] more = {shares.size()};
        for (Map.Entry<String, BigDecimal> one : shares.entrySet()) {
            Element country = Build.with(Build.in(activity, "recipient-country"), "code", one.getKey());
            BigDecimal percentage = --more[0] == 0 || sum.signum() == 0
                    ? left
                    : one.getValue().multiply(WHOLE).divide(sum, 2, RoundingMode.DOWN);
            left = left.subtract(percentage);
            Build.with(country, "percentage", shares.size() == 1 ? null : percentage.toPlainString());
        }
    }

    private static Set<String> countriesOf(Facts.Worked cluster) {
        Set<String> countries = new LinkedHashSet<>();
        cluster.places().stream()
                .map(place -> place.country())
                .filter(COUNTRIES::contains)
                .forEach(countries::add);
        return countries;
    }

    static void locations(Element activity, Facts.Worked cluster) {
        cluster.places().forEach(place -> {
            Element location = Build.in(activity, "location");
            Build.narrative(Build.in(location, "name"), place.name());
            List<String> area = Stream.of(place.district(), place.province())
                    .filter(Objects::nonNull)
                    .map(Objects::requireNonNull)
                    .toList();
            if (!area.isEmpty()) {
                Build.narrative(Build.in(location, "description"), String.join(", ", area));
            }
            if (place.point() != null) {
                Element point = Build.with(Build.in(location, "point"), "srsName", WGS_84);
                Build.text(
                        Build.in(point, "pos"),
                        place.point().latitude().toPlainString() + " "
                                + place.point().longitude().toPlainString());
                Build.with(Build.in(location, "exactness"), "code", "2");
            }
        });
    }

    /** The cluster itself, in the register's own vocabulary. */
    static void tag(Element activity, Facts.Worked cluster) {
        Element tag = Build.with(Build.in(activity, "tag"), "vocabulary", "99");
        Build.narrative(Build.with(tag, "code", cluster.id()), cluster.name());
    }

    private Facts.Worked cluster(ClusterShareForm one) {
        return Objects.requireNonNull(clusters.get(one.cluster()));
    }

    /** IATI has no budget without a time. */
    private static void budget(Element activity, Budget one) {
        if (one.period() == null || !Blocks.isCurrency(one.currency())) {
            return;
        }
        Element budget = Build.with(Build.in(activity, "budget"), "type", "1");
        Build.with(budget, "status", Integer.toString(one.status().ordinal() + 1));
        period(budget, one.period());
        value(budget, one.amount(), one.currency(), one.period().first());
    }

    static void value(Element in, BigDecimal amount, String currency, LocalDate day) {
        Element value = Build.with(Build.in(in, "value"), "currency", currency);
        Build.with(value, "value-date", day.toString());
        Build.text(value, amount.toPlainString());
    }

    private static void period(Element in, PartialDate period) {
        Build.with(Build.in(in, "period-start"), "iso-date", period.first().toString());
        Build.with(Build.in(in, "period-end"), "iso-date", period.last().toString());
    }

    static void related(Element activity, @Nullable String identifier, String type) {
        if (identifier != null) {
            Build.with(Build.with(Build.in(activity, "related-activity"), "ref", identifier), "type", type);
        }
    }

    private static void result(Element activity, Result one) {
        Element result = Build.with(Build.in(activity, "result"), "type", OTHER);
        Build.narrative(Build.in(result, "title"), one.note() == null ? one.indicator() : one.note());
        Element indicator =
                Build.with(Build.in(result, "indicator"), "measure", "percent".equals(one.unit()) ? "2" : "1");
        Build.narrative(Build.in(indicator, "title"), one.indicator());
        PartialDate period = one.period();
        if (period == null) {
            return; // IATI has no values without a time
        }
        if (one.baseline() != null) {
            Element baseline = Build.in(indicator, "baseline");
            Build.with(baseline, "year", Integer.toString(period.first().getYear()));
            Build.with(baseline, "value", one.baseline().toPlainString());
        }
        Element time = Build.in(indicator, "period");
        period(time, period);
        measured(time, "target", one.target());
        measured(time, "actual", one.actual());
    }

    private static void measured(Element time, String name, @Nullable BigDecimal value) {
        if (value != null) {
            Build.with(Build.in(time, name), "value", value.toPlainString());
        }
    }
}
