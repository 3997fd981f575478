package org.cdp.exchange.iati;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An activity as the file states it. */
public record Activity(Element element) {

    /** A participating organisation with a code of OrganisationRole. */
    public record Participation(Organisation organisation, String role) {}

    /** Its identifier with every publisher; blank when the file gives none. */
    public String identifier() {
        return element.child("iati-identifier")
                .map(found -> found.text().strip())
                .orElse("");
    }

    public Optional<Organisation> reporter() {
        return element.child("reporting-org").map(Organisation::of);
    }

    public Optional<String> title() {
        return element.child("title").flatMap(Element::narrative);
    }

    /** Its general description; else the first of any kind. */
    public Optional<String> description() {
        return element.children("description")
                .filter(one -> one.attribute("type").orElse("1").equals("1"))
                .findFirst()
                .or(() -> element.child("description"))
                .flatMap(Element::narrative);
    }

    public Optional<String> hierarchy() {
        return element.attribute("hierarchy");
    }

    public Optional<String> defaultCurrency() {
        return element.attribute("default-currency");
    }

    public Optional<String> status() {
        return element.attribute("activity-status", "code");
    }

    /** @param type a code of ActivityDateType: 1 planned start, 2 actual start, 3 planned end, 4 actual end */
    public Optional<String> date(String type) {
        return element.children("activity-date")
                .filter(date -> date.attribute("type").orElse("").equals(type))
                .findFirst()
                .flatMap(date -> date.attribute("iso-date"));
    }

    public List<Participation> participations() {
        return element.children("participating-org")
                .map(one -> new Participation(
                        Organisation.of(one), one.attribute("role").orElse("")))
                .toList();
    }

    public Stream<Transaction> transactions() {
        return element.children("transaction").map(one -> new Transaction(one, defaultCurrency()));
    }

    public Stream<Element> budgets() {
        return element.children("budget");
    }

    public Stream<Element> plannedDisbursements() {
        return element.children("planned-disbursement");
    }

    public Stream<Element> results() {
        return element.children("result");
    }

    /** @param type a code of RelatedActivityType: 1 parent, 2 child */
    public Stream<String> related(String type) {
        return element.children("related-activity")
                .filter(one -> one.attribute("type").orElse("").equals(type))
                .flatMap(one -> one.attribute("ref").stream());
    }

    /** The money of a budget or a planned disbursement. */
    public Optional<Amount> money(Element planned) {
        return planned.child("value").map(value -> Amount.of(value, defaultCurrency()));
    }
}
