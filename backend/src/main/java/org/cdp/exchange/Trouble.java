package org.cdp.exchange;

import java.util.List;
import org.cdp.exchange.iati.Finding;
import org.cdp.exchange.iati.Finding.Severity;
import org.cdp.platform.web.Problem.Fault;
import org.cdp.platform.web.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Something that is wrong with a file or a record of it.
 *
 * @param rule the id of a rule of the IATI standard, when it is one
 * @param column the column of a table, or the field of a record
 * @param value what stands there
 */
record Trouble(
        Severity severity,
        @Nullable String rule,
        Place place,
        @Nullable String column,
        @Nullable String value,
        String detail) {

    static Trouble of(Finding finding) {
        Place place = new Place(finding.line(), finding.path(), null, null);
        return new Trouble(finding.severity(), finding.rule(), place, null, null, finding.detail());
    }

    static Trouble refusing(Place place, String detail) {
        return new Trouble(Severity.CRITICAL, null, place, null, null, detail);
    }

    static Trouble refusing(Place place, @Nullable String column, @Nullable String value, String detail) {
        return new Trouble(Severity.CRITICAL, null, place, column, value, detail);
    }

    /** Of a record that is refused: for the first thing that is wrong with it. */
    static Trouble of(Place place, Refusal refusal) {
        List<Fault> faults = refusal.problem().errors();
        if (faults == null || faults.isEmpty()) {
            return refusing(place, String.valueOf(refusal.getMessage()));
        }
        Fault first = faults.getFirst();
        String field = first.pointer() == null ? "" : first.pointer().replaceFirst("^/", "");
        return refusing(place, field.isEmpty() ? null : field, null, first.detail());
    }

    String words() {
        return place.words() + (column == null ? "" : column + " ") + detail;
    }
}
