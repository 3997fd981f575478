package org.cdp.exchange.iati;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cdp.platform.value.Identifier;
import org.cdp.platform.value.Ids;
import org.cdp.platform.web.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Which activities a file has and which interventions they are: known after a first reading, since activities name one
 * another in any order.
 */
final class Catalogue {

    /** Deepest tree of interventions. */
    private static final int LEVELS = 20;

    private static final int ID_LENGTH = 60;

    /** @param twin whether it repeats the identifier of one before it: both are kept */
    record Entry(
            String id, String reporter, Identifier identifier, Optional<String> parent, boolean twin, boolean known) {}

    private final Agencies agencies;
    private final Set<String> ids = new HashSet<>();
    private final Map<String, String> reporters = new HashMap<>();
    private final Map<String, String> knownByIdentity = new HashMap<>();
    private final Map<String, @Nullable String> byIdentifier = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, String> parentOfChild = new HashMap<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private final Set<String> holders = new HashSet<>();
    private final List<Entry> entries = new ArrayList<>();
    private final Passing passing = new Passing();

    Catalogue(Agencies agencies, EntityManager register) {
        this.agencies = agencies;
        Rows.of(register, "select id, parent, reported_by from intervention").forEach(row -> {
            ids.add((String) row[0]);
            reporters.put((String) row[0], (String) row[2]);
            if (row[1] != null) {
                parents.put((String) row[0], (String) row[1]);
            }
        });
        Rows.of(register, """
                        select i.id, i.reported_by, n.scheme, n.value
                        from intervention i join intervention_identifier n on n.intervention = i.id
                        where n.scheme in ('IATI', 'IATI-ENTRY')
                        """).forEach(row -> {
            String id = (String) row[0];
            knownByIdentity.put(identity((String) row[1], new Identifier((String) row[2], (String) row[3])), id);
            byIdentifier.merge((String) row[3], id, (one, other) -> one);
        });
    }

    void add(Activity activity) {
        String reporter = agencies.of(activity.reporter().orElse(Organisation.UNNAMED));
        Identifier identifier = identifier(activity);
        boolean twin = identifier.scheme().equals("IATI-ENTRY")
                && !activity.identifier().isEmpty();
        Optional<String> marked = Kept.mark(activity.element()).map(Kept.Mark::id);
        String known = marked.filter(one -> reporter.equals(reporters.get(one)))
                .orElseGet(() -> knownByIdentity.get(identity(reporter, identifier)));
        String id = known == null
                ? marked.filter(this::isFree)
                        .orElseGet(() -> freeId(identifier.value(), identity(reporter, identifier)))
                : known;
        String own = activity.identifier();
        if (identifier.scheme().equals("IATI")) {
            byIdentifier.put(own, id);
        }
        activity.related("2")
                .filter(child -> !child.equals(own))
                .forEach(child -> parentOfChild.putIfAbsent(child, own));
        Optional<String> parent =
                activity.related("1").filter(other -> !other.equals(own)).findFirst();
        entries.add(new Entry(id, reporter, identifier, parent, twin, known != null));
        passing.add(activity, this, entries.getLast());
    }

    /** Resolves what names others, once all are known. */
    void close() {
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            Optional<String> wanted = entry.parent()
                    .or(() -> Optional.ofNullable(
                            parentOfChild.get(entry.identifier().value())));
            Optional<String> parent = wanted.map(byIdentifier::get).filter(id -> mayBeParent(id, entry.id()));
            parents.remove(entry.id());
            parent.ifPresent(id -> {
                parents.put(entry.id(), id);
                holders.add(id);
            });
            entries.set(
                    i,
                    new Entry(entry.id(), entry.reporter(), entry.identifier(), parent, entry.twin(), entry.known()));
        }
    }

    Entry entry(int position) {
        return entries.get(position);
    }

    /** Who gave it: who is named, else the reporter of what went out, else nobody that is stated. */
    String giver(Transaction one, Entry entry) {
        boolean incoming = one.type()
                .flatMap(TransactionType::of)
                .filter(TransactionType::isIncoming)
                .isPresent();
        return one.provider()
                .filter(Organisation::isNamed)
                .map(agencies::of)
                .orElseGet(() -> incoming ? agencies.of(Organisation.UNNAMED) : entry.reporter());
    }

    /** Who received it: who is named, else the reporter of what came in. */
    @Nullable
    String receiver(Transaction one, Entry entry, boolean incoming) {
        return one.receiver()
                .filter(Organisation::isNamed)
                .map(agencies::of)
                .orElse(incoming ? entry.reporter() : null);
    }

    /** The one that funds the activity, when exactly one does. */
    Optional<String> onlyFunder(Activity activity) {
        List<String> funders = activity.participations().stream()
                .filter(one -> one.role().equals("1") && one.organisation().isNamed())
                .map(one -> agencies.of(one.organisation()))
                .distinct()
                .toList();
        return funders.size() == 1 ? Optional.of(funders.getFirst()) : Optional.empty();
    }

    /** Whether others of the file are part of it. */
    boolean holds(String id) {
        return holders.contains(id);
    }

    Passing passing() {
        return passing;
    }

    private boolean mayBeParent(@Nullable String wanted, String child) {
        int level = 2;
        for (String up = wanted; up != null; up = parents.get(up)) {
            if (up.equals(child) || level++ > LEVELS) {
                return false;
            }
        }
        return true;
    }

    /** The publisher's identifier, or, when it is blank, too long or repeated, one that tells this entry from others. */
    private Identifier identifier(Activity activity) {
        String given = activity.identifier();
        String text = given.isEmpty() || given.length() > 190
                ? Digest.of(Verbatim.of(activity.element(), element -> false))
                : given;
        int times = seen.merge(text, 1, Integer::sum);
        boolean own = text.equals(given) && times == 1;
        return new Identifier(own ? "IATI" : "IATI-ENTRY", times == 1 ? text : text + "~" + times);
    }

    private boolean isFree(String id) {
        return id.matches(Ids.SLUG) && id.length() <= ID_LENGTH && ids.add(id);
    }

    private String freeId(String text, String distinct) {
        String slug;
        try {
            slug = Ids.slug(text);
        } catch (Refusal noLatinLetters) {
            slug = "activity";
        }
        boolean taken = slug.length() > ID_LENGTH || ids.contains(slug);
        String id = taken
                ? slug.substring(0, Math.min(slug.length(), ID_LENGTH)).replaceAll("-$", "") + "-"
                        + Digest.of(distinct).substring(0, 12)
                : slug;
        ids.add(id);
        return id;
    }

    private static String identity(String reporter, Identifier identifier) {
        return reporter + " " + identifier.scheme() + " " + identifier.value();
    }
}
