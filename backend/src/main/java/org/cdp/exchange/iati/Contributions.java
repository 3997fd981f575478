package org.cdp.exchange.iati;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cdp.exchange.iati.Finding.Severity;
import org.cdp.funding.Contribution;
import org.cdp.funding.ContributionForm;
import org.cdp.funding.FundingForm;
import org.cdp.funding.FundingLink;
import org.cdp.platform.value.Confidence;
import org.cdp.platform.value.PartialDate;
import org.cdp.platform.value.Source;
import org.jspecify.annotations.Nullable;

/** Transactions of an activity as contributions. */
final class Contributions {

    private static final int DECIMALS = 13;
    private static final int WHOLE_DIGITS = 18;
    private static final int NOTES_LENGTH = 5000;

    private final Catalogue catalogue;
    private final Activity activity;
    private final Catalogue.Entry entry;
    private final List<Mapped.Of<ContributionForm>> forms = new ArrayList<>();
    private final List<Finding> refused = new ArrayList<>();

    Contributions(Catalogue catalogue, Activity activity, Catalogue.Entry entry, String version) {
        this.catalogue = catalogue;
        this.activity = activity;
        this.entry = entry;
        List<String> references = References.of(activity, entry.identifier().value());
        int[] position = {0};
        activity.transactions().forEach(one -> take(one, references.get(position[0]++), version));
    }

    /** Made of the reporter and its reference: the same in every file. */
    static UUID id(String reporter, String reference) {
        return Digest.id(reporter + "\n" + reference);
    }

    /** That of the record which the register wrote it of; else made of the reporter and its reference. */
    static UUID id(Transaction one, String reporter, String reference) {
        return marked(one).orElseGet(() -> id(reporter, reference));
    }

    private static Optional<UUID> marked(Transaction one) {
        return Kept.mark(one.element())
                .map(Kept.Mark::id)
                .filter(id -> id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(UUID::fromString);
    }

    List<Mapped.Of<ContributionForm>> forms() {
        return forms;
    }

    List<Finding> refused() {
        return refused;
    }

    private void take(Transaction one, String reference, String version) {
        Optional<TransactionType> type = one.type().flatMap(TransactionType::of);
        Optional<PartialDate> date = one.date().flatMap(Dates::partial);
        String complaint = complaint(one, type, date);
        if (complaint != null) {
            Element at = one.element();
            refused.add(new Finding("", Severity.CRITICAL, at.line(), at.path(), complaint));
            return;
        }
        ContributionForm form = form(one, type.orElseThrow(), date.orElseThrow(), reference);
        Contribution present = marked(one)
                .flatMap(id -> Contribution.<Contribution>findByIdOptional(id))
                .orElse(null);
        boolean own = Kept.mark(one.element()).filter(Kept.Mark::untouched).isPresent();
        Original original = own
                ? null
                : new Original(
                        version,
                        one.type().orElseThrow(),
                        one.providerActivity().orElse(null),
                        one.receiverActivity().orElse(null),
                        Verbatim.of(one.element(), Kept::is));
        forms.add(new Mapped.Of<>(own && present != null ? present.form() : form, one.element(), original));
    }

    private static @Nullable String complaint(
            Transaction one, Optional<TransactionType> type, Optional<PartialDate> date) {
        if (type.isEmpty()) {
            return "The type '" + one.type().orElse("") + "' is none of TransactionType 1 to 13.";
        }
        if (date.isEmpty()) {
            return "The date '" + one.date().orElse("") + "' is none, or not within 1800 and fifty years from now.";
        }
        if (one.amount().isEmpty()) {
            return "It has no value.";
        }
        Amount amount = one.amount().get();
        Optional<BigDecimal> value = amount.value();
        if (value.isEmpty()) {
            return "The value '" + amount.stated() + "' is no decimal number.";
        }
        if (!fits(value.get())) {
            return "The value " + amount.stated() + " has more than 18 digits before or 13 after the point.";
        }
        return amount.currency().filter(Contributions::isCurrency).isEmpty()
                ? "Its currency '" + amount.currency().orElse("")
                        + "' is none, and the activity has no default currency."
                : null;
    }

    static boolean fits(BigDecimal value) {
        return value.scale() <= DECIMALS && value.precision() - value.scale() <= WHOLE_DIGITS;
    }

    static boolean isCurrency(String code) {
        return code.matches("[A-Z]{3}") && !code.equals("XXX") && !code.equals("XTS");
    }

    private ContributionForm form(Transaction one, TransactionType type, PartialDate date, String reference) {
        boolean incoming = type.isIncoming();
        boolean stated = one.provider().filter(Organisation::isNamed).isPresent();
        String provider = catalogue.giver(one, entry);
        if (incoming && !stated) {
            provider = catalogue.onlyFunder(activity).orElse(provider);
        }
        String receiver = catalogue.receiver(one, entry, incoming);
        BigDecimal value = one.amount().flatMap(Amount::value).orElseThrow();
        boolean isOurs = marked(one).isPresent();
        return new ContributionForm(
                id(one, entry.reporter(), reference),
                entry.id(),
                provider,
                receiver,
                entry.reporter(),
                isOurs ? one.reference().orElse(null) : reference,
                type.stage(),
                kind(one),
                value,
                one.amount().flatMap(Amount::currency).orElseThrow(),
                date,
                null,
                links(one, type, provider, value),
                false,
                List.of(new Source("IATI activity " + entry.identifier().value(), null)),
                Confidence.DOCUMENTED,
                stated ? List.of() : List.of("provider"),
                Words.prose(one.description(), NOTES_LENGTH).orElse(null));
    }

    /** Only what the same agency gave can be the same money. */
    private List<FundingLink> links(Transaction one, TransactionType type, String provider, BigDecimal value) {
        return catalogue
                .passing()
                .of(activity, one, type)
                .filter(given -> given.provider().equals(provider))
                .map(given -> List.of(new FundingLink(given.contribution(), value)))
                .orElse(List.of());
    }

    /** Codes 4xx of FinanceType are debt; D01 and D02 of AidType are people and their training. */
    private FundingForm kind(Transaction one) {
        String finance = one.element()
                .attribute("finance-type", "code")
                .or(() -> activity.element().attribute("default-finance-type", "code"))
                .orElse("");
        String aid = one.element()
                .attribute("aid-type", "code")
                .or(() -> activity.element().attribute("default-aid-type", "code"))
                .orElse("");
        if (finance.matches("4[0-9]{2}")) {
            return FundingForm.LOAN;
        }
        return aid.startsWith("D0") ? FundingForm.TECHNICAL_ASSISTANCE : FundingForm.CASH;
    }
}
