package org.cdp.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.cdp.access.Access;
import org.cdp.access.Caller;
import org.cdp.exchange.iati.Finding.Severity;
import org.cdp.platform.data.Listing;
import org.cdp.platform.data.Row;
import org.cdp.platform.data.Sort;
import org.cdp.platform.web.Page;
import org.cdp.platform.web.Paging;
import org.cdp.platform.web.Problem.Fault;
import org.cdp.platform.web.Refusal;

/** The imports that the caller may look at: a steward at all, others at those of their agency. */
@ApplicationScoped
class Imports {

    private static final String COLUMNS = "i";
    private static final int TOLD_AT_ONCE = 100;

    /** In the order in which the kinds first come in the file. */
    private static final String COUNTS = """
            select r.type, count(*) filter (where r.effect = CREATED), count(*) filter (where r.effect = CHANGED),
              count(*) filter (where r.effect = UNCHANGED), count(*) filter (where r.effect = REFUSED)
            from RecordEntry r where r.of = :of group by r.type order by min(r.position)
            """;

    private final Access access;

    Imports(Access access) {
        this.access = access;
    }

    Import get(UUID id) {
        Import found = Import.findById(id);
        if (found == null || !mine(found)) {
            throw Refusal.unknown("import", id);
        }
        return found;
    }

    private boolean mine(Import one) {
        Caller caller = access.caller().orElseThrow();
        return caller.isSteward() || one.agency != null && caller.agencies().contains(one.agency);
    }

    Page<ImportDetails> page(List<ImportState> states, Paging paging) {
        Caller caller = access.caller().orElseThrow();
        Listing<ImportDetails> listing = new Listing<>(COLUMNS, "Import i", "i.id", Imports::details)
                .where("i.state in :states", "states", states);
        if (!caller.isSteward()) {
            listing.where("i.agency in :agencies").with("agencies", caller.agencies());
        }
        return listing.page(paging, new Sort("-received", "i.id", true)); // ids are in the order of time
    }

    private static ImportDetails details(Row row) {
        return ImportDetails.of(row.next());
    }

    Page<ImportProblem> problems(UUID id, List<Severity> severities, Paging paging) {
        return new Listing<>(
                        "p.position, p.severity, p.rule, p.line, p.path, p.sheet, p.row, p.column, p.value, p.detail",
                        "ProblemEntry p",
                        "p.id",
                        ImportProblem::of)
                .where("p.of = :of", "of", id)
                .where("p.severity in :severities", "severities", severities)
                .page(paging, new Sort("position", "p.position", false));
    }

    Page<ImportRecord> records(UUID id, List<Effect> effects, List<String> types, Paging paging) {
        return new Listing<>(
                        "r.position, r.type, r.record, r.label, r.effect, r.line, r.path, r.sheet, r.row, r.changes",
                        "RecordEntry r",
                        "r.id",
                        ImportRecord::of)
                .where("r.of = :of", "of", id)
                .where("r.effect in :effects", "effects", effects)
                .where("r.type in :types", "types", types)
                .page(paging, new Sort("position", "r.position", false));
    }

    List<ImportCount> counts(UUID id) {
        return RecordEntry.getEntityManager()
                .createQuery(COUNTS, ImportCount.class)
                .setParameter("of", id)
                .getResultList();
    }

    /** A file that can't be taken, with the first of its problems, each at its place. */
    Refusal refused(Import one) {
        List<Fault> faults =
                problems(one.id, List.of(Severity.CRITICAL), new Paging(TOLD_AT_ONCE, null, false)).items().stream()
                        .map(problem ->
                                new Fault(problem.path(), null, problem.row(), problem.column(), words(problem)))
                        .toList();
        return Refusal.of(422, "File refused", one.reason + " Its report: /imports/" + one.id + "/report", faults);
    }

    private static String words(ImportProblem problem) {
        return (problem.line() == null ? "" : "line " + problem.line() + ": ") + problem.detail();
    }
}
