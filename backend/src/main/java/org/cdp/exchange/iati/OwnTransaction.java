package org.cdp.exchange.iati;

import java.time.LocalDate;
import java.util.Objects;
import org.cdp.funding.ContributionForm;
import org.cdp.funding.FundingForm;
import org.jspecify.annotations.Nullable;

/** A contribution in the words of IATI: what {@link Blocks} lets through. */
record OwnTransaction(ContributionForm form, Facts.Way way, Facts facts) {

    private static final String IN_KIND = "4";
    private static final String LOAN = "421";
    private static final String GRANT = "110";
    private static final String TECHNICAL_ASSISTANCE = "D02";

    Element in(Element activity) {
        LocalDate day = Objects.requireNonNull(form.date()).first();
        Element one = Build.with(Build.in(activity, "transaction"), "ref", form.reference());
        Build.with(Build.in(one, "transaction-type"), "code", TransactionType.code(form.stage()));
        Build.with(Build.in(one, "transaction-date"), "iso-date", day.toString());
        OwnActivity.value(one, Objects.requireNonNull(form.amount()), Objects.requireNonNull(form.currency()), day);
        String said = form.notes() != null || form.inKind() == null
                ? form.notes()
                : form.inKind().description();
        if (said != null) {
            Build.narrative(Build.in(one, "description"), said);
        }
        organisation(one, "provider-org", form.provider(), "provider-activity-id", way.from());
        if (form.receiver() != null) {
            organisation(one, "receiver-org", form.receiver(), "receiver-activity-id", way.to());
        }
        kind(one);
        return one;
    }

    private void organisation(Element one, String name, String agency, String activity, @Nullable String other) {
        Facts.Named named = facts.agency(agency);
        Element element = Build.with(Build.in(one, name), "ref", named.ref());
        Build.with(element, activity, other);
        Build.with(element, "type", OwnActivity.code(named.kind()));
        Build.narrative(element, named.name());
    }

    private void kind(Element one) {
        if (form.form() == FundingForm.IN_KIND) {
            Build.with(Build.in(one, "disbursement-channel"), "code", IN_KIND);
        }
        Build.with(Build.in(one, "finance-type"), "code", form.form() == FundingForm.LOAN ? LOAN : GRANT);
        if (form.form() == FundingForm.TECHNICAL_ASSISTANCE) {
            Build.with(Build.in(one, "aid-type"), "code", TECHNICAL_ASSISTANCE);
        }
    }
}
