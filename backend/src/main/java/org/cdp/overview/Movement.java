package org.cdp.overview;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.cdp.agency.AgencyKind;
import org.cdp.funding.ContributionStage;
import org.cdp.platform.value.PartialDate;
import org.cdp.platform.value.Ref;
import org.jspecify.annotations.Nullable;

/**
 * The contributions of one date, stage, currency and provider, summed.
 *
 * @param currency none when nobody put a value on them
 * @param passedOn what of the amount came in with contributions of the same stage in the same tree
 */
record Movement(
        @Nullable PartialDate date,
        ContributionStage stage,
        @Nullable String currency,
        Ref provider,
        AgencyKind kind,
        String country,
        BigDecimal gross,
        BigDecimal passedOn,
        long disputed,
        Instant newest,
        List<String> ids) {}
