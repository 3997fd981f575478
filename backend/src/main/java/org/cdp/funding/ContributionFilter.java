package org.cdp.funding;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cdp.access.Access;
import org.cdp.agency.AgencyKind;
import org.cdp.agency.HomeCountry;
import org.cdp.agency.Side;
import org.cdp.intervention.Intervention;
import org.cdp.platform.value.Ids;
import org.cdp.platform.value.PartialDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which contributions are wanted, in a list or behind a figure; several values of one filter mean any of them. */
public record ContributionFilter(
        @Parameter(
                description = "Part of its reference, notes or description in kind, of its intervention's title, or of"
                        + " any name of its provider or receiver.")
        @RestQuery
        @Size(max = 200)
        @Nullable
        String q,

        @Parameter(description = "Ids.") @RestQuery List<UUID> id,

        @Parameter(description = "Ids of the interventions they go to.") @RestQuery
        List<String> intervention,

        @Parameter(description = "Ids of interventions: they go to one of these, or to a part of it.") @RestQuery
        List<String> programme,

        @Parameter(description = "Ids of clusters: they go to an intervention that works in one; `-`: in none.")
        @RestQuery
        List<String> cluster,

        @Parameter(
                description = "How a class of ISIC Rev. 4 of such a cluster begins: 15 is all leather, 1511 its"
                        + " tanning; `-`: none is known.")
        @RestQuery
        List<@Pattern(regexp = "[0-9]{1,4}|-", message = "must be 1 to 4 digits of ISIC Rev. 4, or -") String> sector,

        @Parameter(description = "Provinces of such a cluster, by their present names; `-`: none is known.") @RestQuery
        List<String> province,

        @Parameter(description = "Ids of agencies that give or receive them.") @RestQuery
        List<String> agency,

        @Parameter(description = "Ids of the agencies that give them.") @RestQuery
        List<String> provider,

        @Parameter(description = "Ids of the agencies that receive them; `-`: no receiver is named.") @RestQuery
        List<String> receiver,

        @Parameter(description = "Ids of the agencies they came to: the receiver, or the provider where none is named.")
        @RestQuery
        List<String> holder,

        @Parameter(description = "Ids of the agencies that report them.") @RestQuery
        List<String> reportedBy,

        @Parameter(description = "Side of the agency that gives them.") @RestQuery @Nullable
        Side side,

        @Parameter(description = "Kinds of the agency that gives them.") @RestQuery
        List<AgencyKind> kind,

        @Parameter(description = "Stages.") @RestQuery List<ContributionStage> stage,
        @Parameter(description = "Forms.") @RestQuery List<FundingForm> form,

        @Parameter(description = "Currencies, ISO 4217, as reported: those without a value have none.") @RestQuery
        List<String> currency,

        @Parameter(description = "The date can be on its first day or later. Undated ones never are.")
        @RestQuery
        @Nullable
        PartialDate since,

        @Parameter(description = "The date can be on its last day or earlier. Undated ones never are.")
        @RestQuery
        @Nullable
        PartialDate until,

        @Parameter(
                description = "Calendar year of the first day that the date can mean; `undated` for those without one.")
        @RestQuery
        List<@Pattern(regexp = "[0-9]{4}|undated") String> year,

        @Parameter(
                description =
                        "Fiscal year, 1 July to 30 June, of the first day that the date can mean: FY2018 is 2017-18;"
                                + " `undated` for those without one.")
        @RestQuery
        List<@Pattern(regexp = "FY[0-9]{4}|undated") String> fiscalYear,

        @Parameter(description = "Whether the other party says it was otherwise.") @RestQuery @Nullable
        Boolean disputed,

        @Parameter(description = "Whether the other party has said anything of it.") @RestQuery @Nullable
        Boolean answered,

        @Parameter(
                description = "Ids of agencies whose answer they wait for: each gives or receives it, did not report it"
                        + " and has said nothing of it.")
        @RestQuery
        List<String> awaiting,

        @Parameter(description = "Whether they have an amount.") @RestQuery @Nullable
        Boolean valued,

        @Parameter(description = "References that their reporters gave them.") @RestQuery
        List<String> reference,

        @Parameter(description = "Whether they are drafts.") @RestQuery @Nullable
        Boolean draft) {

    static final String DISPUTED = "exists (select 1 from ContributionStatement s"
            + " where s.id.contribution = c.id and s.position = org.cdp.funding.Position.DISPUTED)";

    private static final String ANSWERED =
            "exists (select 1 from ContributionStatement s where s.id.contribution = c.id)";
    private static final String AWAITING =
            "exists (select 1 from Agency a where a.id in :awaiting and a.id <> c.reportedBy"
                    + " and (a.id = c.provider or a.id = c.receiver) and not exists (select 1 from ContributionStatement s"
                    + " where s.id.contribution = c.id and s.id.agency = a.id))";

    static final String YEAR = "coalesce(cast(year(c.earliest) as string), 'undated')";

    static final String FISCAL_YEAR = "case when c.earliest is null then 'undated' else concat('FY',"
            + " cast(year(c.earliest) + case when month(c.earliest) >= 7 then 1 else 0 end as string)) end";

    /** What stands where a contribution has no cluster, province, class or receiver. */
    static final String NONE = "-";

    private static final String SEARCHED = "c.search like :q escape '!'"
            + " or c.intervention in (select i.id from Intervention i where i.search like :q escape '!')"
            + " or c.provider in (select a.id from Agency a where a.search like :q escape '!')"
            + " or c.receiver in (select a.id from Agency a where a.search like :q escape '!')";
    private static final String IN_PROGRAMME =
            "c.intervention in (select n.intervention from InterventionAncestor n where n.ancestor in :programme)";
    private static final String AT_HOME = "c.provider in (select a.id from Agency a where a.country = :home)";
    private static final String ABROAD = "c.provider in (select a.id from Agency a where a.country <> :home)";
    private static final String OF_KIND = "c.provider in (select a.id from Agency a where a.kind in :kind)";
    private static final String IN_CLUSTER =
            "c.intervention in (select i.id from Intervention i join i.clusters k where k.cluster in :cluster)";
    private static final String IN_SLICE =
            "c.intervention in (select t.intervention from InterventionSlice t where %s)";
    private static final String IN_SECTOR = "t.sector in :sector or substring(t.sector, 1, 3) in :sector"
            + " or substring(t.sector, 1, 2) in :sector or substring(t.sector, 1, 1) in :sector";

    /** The same wishes, without interventions that are another's draft: naming one selects nothing and so tells nothing. */
    ContributionFilter seenBy(Access access) {
        Set<String> seen = Intervention.refs(programme, access).keySet();
        List<String> known = programme.stream().filter(seen::contains).toList();
        return known.equals(programme) ? this : withProgramme(known.isEmpty() ? List.of("") : known);
    }

    /** Which contributions are meant, wherever the interventions work that they go to. */
    Conditions ofContributions(HomeCountry home) {
        return new Conditions()
                .where(SEARCHED, "q", Ids.within(q))
                .where("c.id in :id", "id", id)
                .where("c.intervention in :intervention", "intervention", intervention)
                .where(IN_PROGRAMME, "programme", programme)
                .where("c.provider in :agency or c.receiver in :agency", "agency", agency)
                .where("c.provider in :provider", "provider", provider)
                .where("coalesce(c.receiver, '-') in :receiver", "receiver", receiver)
                .where("coalesce(c.receiver, c.provider) in :holder", "holder", holder)
                .where("c.reportedBy in :reportedBy", "reportedBy", reportedBy)
                .where(side == Side.DONOR ? ABROAD : AT_HOME, "home", side == null ? null : home.homeCountry())
                .where(OF_KIND, "kind", kind)
                .where("c.stage in :stage", "stage", stage)
                .where("c.form in :form", "form", form)
                .where("c.currency in :currency", "currency", currency)
                .where("c.latest >= :since", "since", since == null ? null : since.first())
                .where("c.earliest <= :until", "until", until == null ? null : until.last())
                .where(YEAR + " in :year", "year", year)
                .where(FISCAL_YEAR + " in :fiscalYear", "fiscalYear", fiscalYear)
                .where("c.reference in :reference", "reference", reference)
                .where(DISPUTED, disputed)
                .where(ANSWERED, answered)
                .where(AWAITING, "awaiting", awaiting)
                .where("c.amount is not null", valued)
                .where("c.draft", draft);
    }

    /** Which parts {@code t} of them are meant: those that fall to the clusters, provinces and sectors asked for. */
    Conditions ofParts() {
        return new Conditions()
                .where("t.cluster in :cluster", "cluster", cluster)
                .where("t.province in :province", "province", province)
                .where(IN_SECTOR, "sector", sector);
    }

    /** Whether only a part of a contribution may be meant. */
    boolean picksParts() {
        return !(cluster.isEmpty() && province.isEmpty() && sector.isEmpty());
    }

    /** Which contributions a part at least is meant of. */
    Conditions conditions(HomeCountry home) {
        return conditions(home, new Conditions());
    }

    /** Which contributions a part at least is meant of that these hold for too. */
    Conditions conditions(HomeCountry home, Conditions ofPart) {
        Conditions conditions = ofContributions(home);
        if (!cluster.isEmpty() && !cluster.contains(NONE)) {
            conditions.where(IN_CLUSTER, "cluster", cluster);
        }
        return picksParts() || !ofPart.isEmpty()
                ? conditions.with(IN_SLICE, ofParts().and(ofPart))
                : conditions;
    }

    private ContributionFilter withProgramme(List<String> known) {
        return new ContributionFilter(
                q,
                id,
                intervention,
                known,
                cluster,
                sector,
                province,
                agency,
                provider,
                receiver,
                holder,
                reportedBy,
                side,
                kind,
                stage,
                form,
                currency,
                since,
                until,
                year,
                fiscalYear,
                disputed,
                answered,
                awaiting,
                valued,
                reference,
                draft);
    }
}
