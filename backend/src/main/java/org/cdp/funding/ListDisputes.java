package org.cdp.funding;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cdp.access.Access;
import org.cdp.agency.HomeCountry;
import org.cdp.export.Listed;
import org.cdp.platform.data.Listing;
import org.cdp.platform.data.Sort;
import org.cdp.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** Lists what is disputed with both accounts: the contributions, and what is said of those on the page. */
@ApplicationScoped
class ListDisputes {

    private static final Sort NEWEST_FIRST = new Sort("-date", "c.sorted", true);

    private final HomeCountry home;
    private final Access access;

    ListDisputes(HomeCountry home, Access access) {
        this.home = home;
        this.access = access;
    }

    Listed<Dispute> list(ContributionFilter filter) {
        Conditions disputed = filter.seenBy(access)
                .conditions(home)
                .where(ContributionFilter.DISPUTED, true)
                .where("c.draft", false);
        Listing<Dispute> listing = disputed.on(new Listing<>(
                ContributionSummary.COLUMNS,
                ContributionSummary.FROM,
                "c.id",
                row -> new Dispute(ContributionSummary.of(row, home), List.of(), null)));
        return Listed.of("disputes", Dispute.class, listing, NEWEST_FIRST).completedBy(this::withStatements);
    }

    private Page<Dispute> withStatements(Page<Dispute> page) {
        List<UUID> ids =
                page.items().stream().map(item -> item.contribution().id()).toList();
        List<ContributionStatement> said = ContributionStatement.list(
                "id.contribution in ?1 and position = ?2 order by id.agency", ids, Position.DISPUTED);
        Named named = Named.of(
                said.stream().map(statement -> statement.id.agency()).collect(Collectors.toSet()),
                List.of(),
                home,
                access);
        Map<UUID, List<ContributionStatement>> of =
                said.stream().collect(Collectors.groupingBy(statement -> statement.id.contribution()));
        return page.map(item ->
                dispute(item.contribution(), of.getOrDefault(item.contribution().id(), List.of()), named));
    }

    private static Dispute dispute(ContributionSummary report, List<ContributionStatement> said, Named named) {
        BigDecimal difference = said.stream()
                .map(statement -> difference(report, statement))
                .filter(Objects::nonNull)
                .max(Comparator.comparing(BigDecimal::abs))
                .orElse(null);
        return new Dispute(
                report,
                said.stream().map(statement -> Statement.of(statement, named)).toList(),
                difference);
    }

    private static @Nullable BigDecimal difference(ContributionSummary report, ContributionStatement said) {
        return report.amount() == null || said.amount == null || !Objects.equals(said.currency, report.currency())
                ? null
                : said.amount.subtract(report.amount());
    }
}
