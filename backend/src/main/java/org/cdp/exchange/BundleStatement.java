package org.cdp.exchange;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.cdp.funding.ContributionStatement;
import org.cdp.funding.Position;
import org.cdp.funding.StatementForm;
import org.cdp.funding.StatementKey;
import org.cdp.platform.value.Lists;
import org.cdp.platform.value.PartialDate;
import org.cdp.platform.value.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What an agency says of a contribution that another reported.")
public record BundleStatement(
        @Schema(description = "Id of the contribution.") @NotNull
        UUID contribution,

        @Schema(description = "Id of the agency that says it.", examples = "pta") @NotNull
        String agency,

        @Schema(description = "Whether it was so or otherwise.") @NotNull
        Position position,

        @Schema(description = "How much it was by its own account.", examples = "40000000") @Nullable
        BigDecimal amount,

        @Schema(description = "Currency of the amount, ISO 4217.", examples = "PKR")
        @Pattern(regexp = "[A-Z]{3}")
        @Nullable
        String currency,

        @Schema(description = "When it was by its own account.") @Nullable
        PartialDate date,

        @Schema(description = "Why it says so.") @Size(min = 1, max = 5000) @Nullable
        String reason,

        @Schema(description = "Where this can be checked.") @Size(max = 100)
        List<@NotNull @Valid Source> sources) {

    public BundleStatement {
        sources = Lists.orEmpty(sources);
    }

    static BundleStatement of(ContributionStatement made) {
        StatementForm form = made.form();
        return new BundleStatement(
                made.id.contribution(),
                made.id.agency(),
                form.position(),
                form.amount(),
                form.currency(),
                form.date(),
                form.reason(),
                form.sources());
    }

    StatementKey key() {
        return new StatementKey(contribution, agency);
    }

    ContributionStatement made() {
        return new ContributionStatement(key(), new StatementForm(position, amount, currency, date, reason, sources));
    }
}
