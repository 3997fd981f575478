package org.cdp.exchange.iati;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cdp.funding.ContributionForm;
import org.cdp.intervention.ClusterShareForm;
import org.cdp.intervention.InterventionForm;
import org.cdp.platform.value.Identifier;
import org.cdp.platform.value.PartialDate;
import org.jspecify.annotations.Nullable;

/** The words of a publisher, but for what the register has come to know otherwise since: that it says in its own. */
final class Renewed {

    private static final int NOTES_LENGTH = 5000;

    private final Agencies agencies;
    private final Clusters clusters;

    Renewed(Agencies agencies, Clusters clusters) {
        this.agencies = agencies;
        this.clusters = clusters;
    }

    /**
     * @param original its publisher's words
     * @param holds whether nothing of it is outdated
     */
    record Renewal(Element wanted, Original original, boolean holds) {

        /** With what gives it back to whoever reads the file with a register. */
        Element kept(Element said, String id) {
            if (!holds) {
                return Kept.marked(said, id);
            }
            return original.isSaidBy(said) ? said : Kept.with(said, original);
        }
    }

    /** @param own what the register says by itself */
    Renewal activity(Original kept, Element original, OwnActivity known, Element own) {
        Set<String> outdated = outdated(new Activity(original), known);
        List<String> named = clusters.of(original);
        List<Facts.Worked> unnamed = known.form().clusters().stream()
                .map(ClusterShareForm::cluster)
                .filter(id -> !named.contains(id))
                .flatMap(id -> Stream.ofNullable(known.clusters().get(id)))
                .toList();
        boolean holds = outdated.isEmpty() && unnamed.isEmpty();
        Element wanted = inItsLanguage(holds ? original : renewed(original, own, outdated, unnamed));
        return new Renewal(wanted, kept, holds);
    }

    private static Element renewed(Element original, Element own, Set<String> outdated, List<Facts.Worked> unnamed) {
        Element places = Build.root("iati-activity");
        unnamed.forEach(cluster -> OwnActivity.locations(places, cluster));
        unnamed.forEach(cluster -> OwnActivity.tag(places, cluster));
        Map<Set<String>, List<Element>> taken = new LinkedHashMap<>();
        for (Set<String> group : Order.OF_ACTIVITY.groups()) {
            List<Element> words = new ArrayList<>(Order.in(group, original));
            if (group.stream().anyMatch(outdated::contains)) {
                words.removeIf(Renewed::isReplaced);
                words.addAll(
                        0,
                        Order.in(group, own).stream()
                                .filter(Renewed::isReplaced)
                                .toList());
            }
            words.addAll(Order.in(group, places));
            taken.put(group, words);
        }
        return Wording.assembled(original, taken);
    }

    /** Of descriptions the general one, of related activities the parent; of all else every one. */
    private static boolean isReplaced(Element element) {
        return switch (element.name().local()) {
            case "description", "related-activity" ->
                element.attribute("type").orElse("1").equals("1");
            default -> true;
        };
    }

    static Element inItsLanguage(Element entry) {
        if (Build.hasLanguage(entry)) {
            return entry;
        }
        Element said = Build.root(entry.name().local());
        Build.language(said, "en");
        entry.attributeNodes().forEach(attribute -> said.give(attribute.name(), attribute.text()));
        Build.fill(said, entry);
        return said;
    }

    private Set<String> outdated(Activity original, OwnActivity known) {
        InterventionForm form = known.form();
        Identifier identifier = new Identifier("IATI", known.identifier());
        // As an import would tell it, of a record that is known: what both say the same is not outdated.
        InterventionForm told = new Interventions(
                        agencies,
                        clusters,
                        original,
                        new Catalogue.Entry(
                                String.valueOf(form.id()),
                                form.reportedBy(),
                                form.identifiers().stream().findFirst().orElse(identifier),
                                Optional.ofNullable(form.parent()),
                                false,
                                true),
                        false,
                        form)
                .form();
        Set<String> outdated = new HashSet<>();
        note(outdated, told.title().equals(form.title()), "title");
        note(outdated, same(told.description(), form.description()), "description");
        note(outdated, same(told.status(), form.status()), "activity-status");
        note(outdated, dates(told).equals(dates(form)), "activity-date");
        note(outdated, told.participants().equals(form.participants()), "participating-org");
        note(outdated, told.budgets().equals(form.budgets()), "budget");
        note(outdated, told.budgets().equals(form.budgets()), "planned-disbursement");
        note(outdated, told.results().equals(form.results()), "result");
        note(outdated, isReporter(original, form.reportedBy()), "reporting-org");
        note(outdated, original.identifier().equals(known.identifier()) || isTwin(form), "iati-identifier");
        note(
                outdated,
                known.parent() == null || original.related("1").anyMatch(known.parent()::equals),
                "related-activity");
        return outdated;
    }

    private static boolean isTwin(InterventionForm form) {
        return form.identifiers().stream().anyMatch(one -> one.scheme().equals("IATI-ENTRY"));
    }

    private boolean isReporter(Activity original, String agency) {
        return original.reporter()
                .flatMap(agencies::known)
                .filter(agency::equals)
                .isPresent();
    }

    private static List<Optional<PartialDate>> dates(InterventionForm form) {
        return Stream.of(form.plannedStart(), form.plannedEnd(), form.actualStart(), form.actualEnd())
                .map(Optional::ofNullable)
                .toList();
    }

    private static boolean same(@Nullable Object one, @Nullable Object other) {
        return Objects.equals(one, other);
    }

    private static void note(Set<String> outdated, boolean same, String name) {
        if (!same) {
            outdated.add(name);
        }
    }

    /** Whether a transaction still says what the register says of the contribution. */
    boolean says(Transaction original, ContributionForm form) {
        Optional<Amount> amount = original.amount();
        return original.type()
                        .flatMap(TransactionType::of)
                        .filter(type -> type.stage() == form.stage())
                        .isPresent()
                && amount.flatMap(Amount::value)
                        .filter(value -> form.amount() != null && value.compareTo(form.amount()) == 0)
                        .isPresent()
                && amount.flatMap(Amount::currency).equals(Optional.ofNullable(form.currency()))
                && original.date().flatMap(Dates::partial).equals(Optional.ofNullable(form.date()))
                && Words.prose(original.description(), NOTES_LENGTH).equals(Optional.ofNullable(form.notes()))
                && original.provider().map(one -> is(one, form.provider())).orElse(true)
                && original.receiver()
                        .map(one -> form.receiver() != null && is(one, form.receiver()))
                        .orElse(true);
    }

    private boolean is(Organisation named, String agency) {
        return !named.isNamed() || agencies.known(named).filter(agency::equals).isPresent();
    }
}
