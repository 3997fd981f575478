package org.cdp.exchange.iati;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cdp.funding.Contribution;
import org.cdp.funding.ContributionForm;
import org.jspecify.annotations.Nullable;

/** Contributions to an intervention as transactions of its activity. */
final class Transactions {

    /** What a transaction may say only if its activity does not. */
    private static final Set<String> OF_EITHER = Set.of("sector", "recipient-country", "recipient-region");

    /** @param words what its publisher says of it, when that still holds */
    record Said(
            String id,
            Element own,
            @Nullable Element words,
            @Nullable Original original) {

        Element wanted() {
            return words == null ? own : words;
        }

        /** With what gives it back to whoever reads the file with a register. */
        Element kept(Element said) {
            if (original == null || words == null) {
                return Kept.marked(said, id);
            }
            return original.isSaidBy(said) ? said : Kept.with(said, original);
        }
    }

    private final Facts facts;
    private final Renewed renewed;
    private final Clean clean;
    private final Element activity;
    private final Optional<String> defaultCurrency;

    /** @param activity that they are part of, as the register says it */
    Transactions(Facts facts, Renewed renewed, Clean clean, Element activity, Optional<String> defaultCurrency) {
        this.facts = facts;
        this.renewed = renewed;
        this.clean = clean;
        this.activity = activity;
        this.defaultCurrency = defaultCurrency;
    }

    List<Said> said(List<Contribution> contributions) {
        List<ContributionForm> forms =
                contributions.stream().map(Contribution::form).toList();
        List<UUID> ids = contributions.stream().map(one -> one.id).toList();
        Map<UUID, Facts.Way> ways = facts.ways(ids);
        Map<String, Original> originals = facts.originals(
                Contribution.TYPE, ids.stream().map(UUID::toString).toList());
        return forms.stream()
                .map(form -> said(
                        form,
                        ways.getOrDefault(form.id(), Facts.Way.UNKNOWN),
                        originals.get(String.valueOf(form.id()))))
                .toList();
    }

    private Said said(ContributionForm form, Facts.Way way, @Nullable Original original) {
        Element own = new OwnTransaction(form, way, facts).in(Build.root("iati-activity"));
        Element words = original == null ? null : Kept.parsed(original.xml());
        boolean holds = words != null && renewed.says(new Transaction(words, defaultCurrency), form);
        return new Said(String.valueOf(form.id()), own, holds ? words : null, original);
    }

    /** An activity and these of its transactions, as their publisher says them. */
    static Element with(Element activity, List<Said> transactions) {
        Element whole = Build.root("iati-activity");
        activity.attributeNodes().forEach(attribute -> whole.give(attribute.name(), attribute.text()));
        int at = Order.ofTransactions(activity);
        Build.fill(whole, activity.content().subList(0, at));
        transactions.forEach(one -> Build.copy(one.wanted(), whole));
        Build.fill(whole, activity.content().subList(at, activity.content().size()));
        return whole;
    }

    /** As their publisher says them, where all of it breaks no rule. */
    static List<Element> asWanted(List<Said> transactions) {
        return transactions.stream().map(one -> one.kept(one.wanted())).toList();
    }

    /** In words that break no rule whatever their activity says of sectors and countries. */
    List<Element> sound(List<Said> transactions) {
        if (!clean.canTell()) {
            return transactions.stream().map(one -> one.kept(one.own())).toList();
        }
        List<Element> bare = transactions.stream().map(Transactions::bare).toList();
        boolean together = clean.is(among(bare));
        return transactions.stream()
                .map(one -> {
                    Element words = bare(one);
                    boolean sound = together || clean.is(among(List.of(words)));
                    return one.kept(sound ? words : one.own());
                })
                .toList();
    }

    private Element among(List<Element> transactions) {
        return with(
                activity,
                transactions.stream().map(one -> new Said("", one, null, null)).toList());
    }

    private static Element bare(Said one) {
        if (one.words() == null) {
            return one.own();
        }
        Element bare = Build.root("transaction");
        one.words().attributeNodes().forEach(attribute -> bare.give(attribute.name(), attribute.text()));
        Build.fill(bare, one.words(), child -> OF_EITHER.stream().noneMatch(child.name()::isPlain));
        return bare;
    }
}
