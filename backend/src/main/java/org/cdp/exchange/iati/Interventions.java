package org.cdp.exchange.iati;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cdp.exchange.iati.Finding.Severity;
import org.cdp.intervention.ActivityStatus;
import org.cdp.intervention.ClusterShareForm;
import org.cdp.intervention.Intervention;
import org.cdp.intervention.InterventionForm;
import org.cdp.intervention.InterventionLevel;
import org.cdp.intervention.InterventionType;
import org.cdp.intervention.ParticipantForm;
import org.cdp.intervention.ParticipantRole;
import org.cdp.platform.value.Confidence;
import org.cdp.platform.value.Identifier;
import org.cdp.platform.value.PartialDate;
import org.cdp.platform.value.Source;
import org.jspecify.annotations.Nullable;

/** An activity as an intervention. What IATI has no word for, and somebody wrote into the register, stays. */
final class Interventions {

    private static final int TITLE_LENGTH = 500;
    private static final int DESCRIPTION_LENGTH = 5000;
    private static final int MOST = 200;

    private final Agencies agencies;
    private final Clusters clusters;
    private final Activity activity;
    private final Catalogue.Entry entry;
    private final boolean holdsOthers;
    private final @Nullable InterventionForm present;
    private final List<Finding> notes = new ArrayList<>();

    Interventions(Agencies agencies, Clusters clusters, Activity activity, Catalogue.Entry entry, boolean holdsOthers) {
        this(agencies, clusters, activity, entry, holdsOthers, present(entry));
    }

    /** @param present what the register says of it, if it is known */
    Interventions(
            Agencies agencies,
            Clusters clusters,
            Activity activity,
            Catalogue.Entry entry,
            boolean holdsOthers,
            @Nullable InterventionForm present) {
        this.agencies = agencies;
        this.clusters = clusters;
        this.activity = activity;
        this.entry = entry;
        this.holdsOthers = holdsOthers;
        this.present = present;
    }

    private static @Nullable InterventionForm present(Catalogue.Entry entry) {
        return entry.known()
                ? Intervention.<Intervention>findByIdOptional(entry.id())
                        .map(Intervention::form)
                        .orElse(null)
                : null;
    }

    List<Finding> notes() {
        return notes;
    }

    /** What the register says of it, if it is known. */
    InterventionForm present() {
        return Objects.requireNonNull(present);
    }

    InterventionForm form() {
        List<String> inferred = new ArrayList<>();
        InterventionLevel level = level(inferred);
        InterventionType type = type(level, inferred);
        Optional<PartialDate> plannedStart = date("1");
        Optional<PartialDate> actualStart = date("2");
        return new InterventionForm(
                entry.id(),
                Words.line(activity.title(), TITLE_LENGTH)
                        .orElse(entry.identifier().value()),
                Words.prose(activity.description(), DESCRIPTION_LENGTH).orElse(null),
                level,
                type,
                status().orElse(null),
                entry.parent().orElse(present == null ? null : present.parent()),
                entry.reporter(),
                plannedStart.orElse(null),
                endAfter(plannedStart, "3").orElse(null),
                actualStart.orElse(null),
                endAfter(actualStart, "4").orElse(null),
                participants(),
                clusters(inferred),
                firstOf(new Plans(activity).budgets(), "budgets"),
                firstOf(new Outcomes(activity).results(), "results"),
                present == null ? null : present.handover(),
                identifiers(),
                false,
                present == null
                        ? List.of(
                                new Source("IATI activity " + entry.identifier().value(), null))
                        : present.sources(),
                present == null ? Confidence.DOCUMENTED : present.confidence(),
                inferred,
                present == null ? null : present.notes());
    }

    private InterventionLevel level(List<String> inferred) {
        if (present != null) {
            keepInferred("level", inferred);
            return present.level();
        }
        inferred.add("level");
        return switch (activity.hierarchy().orElse("1")) {
            case "1" -> holdsOthers ? InterventionLevel.PROGRAMME : InterventionLevel.PROJECT;
            case "2" -> InterventionLevel.PROJECT;
            default -> InterventionLevel.ACTIVITY;
        };
    }

    private @Nullable InterventionType type(InterventionLevel level, List<String> inferred) {
        if (present != null && present.type() != null) {
            keepInferred("type", inferred);
            return present.type();
        }
        if (level == InterventionLevel.PROGRAMME) {
            return null;
        }
        inferred.add("type");
        return activity.element()
                .children("sector")
                .flatMap(sector -> sector.attribute("code").stream())
                .flatMap(code -> typeOf(code).stream())
                .findFirst()
                .orElse(InterventionType.OTHER);
    }

    private void keepInferred(String field, List<String> inferred) {
        if (present != null && present.inferredFields().contains(field)) {
            inferred.add(field);
        }
    }

    /** By codes of the DAC's sectors that say what is done, and not only for whom. */
    private static Optional<InterventionType> typeOf(String code) {
        return Optional.ofNullable(
                switch (code) {
                    case "11330", "43081" -> InterventionType.TRAINING;
                    case "32182" -> InterventionType.TECHNOLOGY;
                    case "43082" -> InterventionType.RESEARCH;
                    case "33110", "32110", "25010" -> InterventionType.POLICY;
                    case "33120" -> InterventionType.MARKET_ACCESS;
                    default -> code.matches("240[0-9]{2}") ? InterventionType.FINANCE : null;
                });
    }

    private Optional<ActivityStatus> status() {
        return activity.status()
                .filter(code -> code.matches("[1-6]"))
                .map(code -> ActivityStatus.values()[Integer.parseInt(code) - 1]);
    }

    private Optional<PartialDate> date(String type) {
        Optional<String> stated = activity.date(type);
        Optional<PartialDate> date = stated.flatMap(Dates::partial);
        if (stated.isPresent() && date.isEmpty()) {
            note("The date '" + stated.get()
                    + "' is left out: it is none, or not within 1800 and fifty years from now.");
        }
        return date;
    }

    private Optional<PartialDate> endAfter(Optional<PartialDate> start, String type) {
        Optional<PartialDate> end = date(type);
        if (start.isPresent()
                && end.isPresent()
                && end.get().last().isBefore(start.get().first())) {
            note("The end " + end.get() + " is left out: it lies before the start " + start.get() + ".");
            return Optional.empty();
        }
        return end;
    }

    private List<ParticipantForm> participants() {
        Set<ParticipantForm> participants = new LinkedHashSet<>();
        for (Activity.Participation one : activity.participations()) {
            if (one.role().matches("[1-4]") && one.organisation().isNamed()) {
                ParticipantRole role = ParticipantRole.values()[Integer.parseInt(one.role()) - 1];
                participants.add(new ParticipantForm(agencies.of(one.organisation()), role));
            }
        }
        return firstOf(List.copyOf(participants), "participating organisations");
    }

    private List<ClusterShareForm> clusters(List<String> inferred) {
        List<ClusterShareForm> kept = present == null ? List.of() : present.clusters();
        List<String> named = clusters.of(activity.element()).stream()
                .filter(id -> kept.stream().noneMatch(one -> one.cluster().equals(id)))
                .toList();
        boolean shared = kept.stream().anyMatch(one -> one.share() != null);
        keepInferred("clusters", inferred);
        if (named.isEmpty() || shared) {
            return kept;
        }
        if (!inferred.contains("clusters")) {
            inferred.add("clusters");
        }
        return Stream.concat(kept.stream(), named.stream().map(id -> new ClusterShareForm(id, null)))
                .toList();
    }

    private List<Identifier> identifiers() {
        Set<Identifier> identifiers = new LinkedHashSet<>();
        identifiers.add(entry.identifier());
        if (present != null) {
            identifiers.addAll(present.identifiers());
        }
        return List.copyOf(identifiers);
    }

    private <T> List<T> firstOf(List<T> all, String what) {
        if (all.size() > MOST) {
            note("Only the first " + MOST + " of " + all.size() + " " + what + " are taken over.");
        }
        return all.subList(0, Math.min(all.size(), MOST));
    }

    private void note(String detail) {
        Element at = activity.element();
        notes.add(new Finding("", Severity.WARNING, at.line(), at.path(), detail));
    }
}
