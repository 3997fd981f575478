package org.cdp.exchange.iati;

import java.util.Optional;

/** A transaction of an activity, as the file states it. */
public record Transaction(Element element, Optional<String> defaultCurrency) {

    /** The publisher's own number of it. Not always given, and not always once only. */
    public Optional<String> reference() {
        return element.attribute("ref");
    }

    /** A code of TransactionType, as written. */
    public Optional<String> type() {
        return element.attribute("transaction-type", "code");
    }

    public Optional<String> date() {
        return element.attribute("transaction-date", "iso-date");
    }

    public Optional<Amount> amount() {
        return element.child("value").map(value -> Amount.of(value, defaultCurrency));
    }

    public Optional<Organisation> provider() {
        return element.child("provider-org").map(Organisation::of);
    }

    public Optional<Organisation> receiver() {
        return element.child("receiver-org").map(Organisation::of);
    }

    /** The activity that the money came from. */
    public Optional<String> providerActivity() {
        return element.attribute("provider-org", "provider-activity-id");
    }

    /** The activity that the money went to. */
    public Optional<String> receiverActivity() {
        return element.attribute("receiver-org", "receiver-activity-id");
    }

    public Optional<String> description() {
        return element.child("description").flatMap(Element::narrative);
    }
}
