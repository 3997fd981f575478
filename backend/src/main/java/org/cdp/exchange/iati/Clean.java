package org.cdp.exchange.iati;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.cdp.exchange.iati.Finding.Severity;

/** Whether an entry breaks neither the schema of the newest version nor a rule nor a code list. */
final class Clean {

    private final IatiStandard standard;
    private final String root;

    /** @param root {@code iati-activities} or {@code iati-organisations} */
    Clean(IatiStandard standard, String root) {
        this.standard = standard;
        this.root = root;
    }

    /** Without the standard nothing can be said. */
    boolean canTell() {
        return standard.isThere();
    }

    boolean is(Element entry) {
        String file = "<" + root + " version=\"" + IatiStandard.NEWEST + "\">" + Verbatim.of(entry, child -> false)
                + "</" + root + ">";
        boolean[] clean = {true};
        try {
            IatiReader.read(
                    standard,
                    new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)),
                    read -> clean[0] &= standard.codeLists().hold(read),
                    finding -> clean[0] &= finding.severity() == Severity.WARNING);
        } catch (RefusedFile unreadable) {
            return false;
        }
        return clean[0];
    }
}
