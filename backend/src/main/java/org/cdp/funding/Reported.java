package org.cdp.funding;

import io.quarkus.hibernate.orm.panache.Panache;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cdp.platform.value.PartialDate;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** What a contribution says of its own money; another of it is a correction. */
record Reported(
        ContributionStage stage,
        FundingForm form,
        @Nullable BigDecimal amount,
        @Nullable String currency,
        @Nullable PartialDate date) {

    private static final String QUERY = """
            select cast(c.id as string), c.stage, c.form, c.amount, c.currency, c.date from Contribution c
            where c.id in :ids and not c.draft
            """;

    /** What each of these says that is there and public. */
    static Map<String, Reported> of(List<UUID> ids) {
        Map<String, Reported> reported = new HashMap<>();
        if (!ids.isEmpty()) {
            Panache.getEntityManager()
                    .unwrap(Session.class)
                    .createSelectionQuery(QUERY, Object[].class)
                    .setParameter("ids", ids)
                    .getResultStream()
                    .forEach(row -> reported.put((String) row[0], of(row)));
        }
        return reported;
    }

    private static Reported of(Object[] row) {
        BigDecimal amount = (BigDecimal) row[3];
        return new Reported(
                (ContributionStage) row[1],
                (FundingForm) row[2],
                amount == null ? null : amount.stripTrailingZeros(),
                (String) row[4],
                (PartialDate) row[5]);
    }
}
