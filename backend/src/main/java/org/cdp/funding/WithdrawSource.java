package org.cdp.funding;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.cdp.change.ChangeLog;
import org.cdp.change.Operation;
import org.cdp.platform.value.Lists;

/**
 * Takes a contribution that is deleted, or a draft again, out of the drafts of other agencies that name it as a source:
 * its owner does not see them, and could not tell what stands in the way.
 */
@ApplicationScoped
class WithdrawSource {

    private static final String DRAFTS_OF_OTHERS = """
            select d from Contribution d
            where d.draft and d.reportedBy <> ?2 and exists (select 1 from d.fundedBy l where l.contribution = ?1)
            """;

    private final ChangeLog log;
    private final Clock clock;

    WithdrawSource(ChangeLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    void from(Contribution source) {
        Contribution.<Contribution>list(DRAFTS_OF_OTHERS, source.id, source.reportedBy)
                .forEach(draft -> drop(source.id, draft));
    }

    private void drop(UUID source, Contribution draft) {
        List<FundingLink> rest = draft.fundedBy.stream()
                .filter(link -> !link.contribution().equals(source))
                .toList();
        Lists.replace(draft.fundedBy, rest);
        draft.updatedAt = clock.instant();
        Panache.getEntityManager().flush();
        log.append(Operation.UPDATE, draft);
    }
}
