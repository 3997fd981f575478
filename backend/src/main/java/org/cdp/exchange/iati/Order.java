package org.cdp.exchange.iati;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The elements of an entry in the order of the schema, in groups that rules speak of together; last those of others. */
record Order(List<Set<String>> groups) {

    /** What a publisher of another schema added. */
    private static final Set<String> OTHERS = Set.of();

    /** Elements of these add up to something, so that each alone says nothing. */
    private static final Set<String> WHOLE = Set.of("recipient-country", "recipient-region", "sector");

    static final Order OF_ACTIVITY =
            of("iati-identifier reporting-org title description participating-org other-identifier"
                    + " activity-status activity-date contact-info activity-scope recipient-country,recipient-region location"
                    + " sector tag country-budget-items humanitarian-scope policy-marker collaboration-type default-flow-type"
                    + " default-finance-type default-aid-type default-tied-status budget planned-disbursement capital-spend"
                    + " document-link related-activity legacy-data conditions result crs-add fss");

    static final Order OF_ORGANISATION = of("organisation-identifier name reporting-org total-budget"
            + " recipient-org-budget recipient-region-budget recipient-country-budget total-expenditure document-link");

    private static final int BEFORE_TRANSACTIONS = OF_ACTIVITY.groups.indexOf(Set.of("capital-spend"));

    private static Order of(String names) {
        Stream<Set<String>> groups = Stream.of(names.split(" ")).map(group -> Set.of(group.split(",")));
        return new Order(Stream.concat(groups, Stream.of(OTHERS)).toList());
    }

    static boolean isSplit(Set<String> group) {
        return group.stream().noneMatch(WHOLE::contains);
    }

    /** The elements of a group, in the order of the schema. */
    static List<Element> in(Set<String> group, Element entry) {
        if (group.equals(OTHERS)) {
            return entry.elements()
                    .filter(child -> !child.name().namespace().isEmpty() && !Kept.is(child))
                    .toList();
        }
        List<Element> found = new ArrayList<>();
        group.stream().sorted().forEach(name -> entry.children(name).forEach(found::add));
        return found;
    }

    /** Where in an activity its transactions go: behind the last of what stands before them. */
    static int ofTransactions(Element activity) {
        int at = 0;
        List<Node> content = activity.content();
        for (int i = 0; i < content.size(); i++) {
            if (content.get(i) instanceof Element child && isBefore(child)) {
                at = i + 1;
            }
        }
        return at;
    }

    private static boolean isBefore(Element child) {
        return OF_ACTIVITY.groups.subList(0, BEFORE_TRANSACTIONS + 1).stream()
                .anyMatch(group -> group.stream().anyMatch(child.name()::isPlain));
    }
}
