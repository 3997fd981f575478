package org.cdp.exchange.iati;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What tells the transactions of an activity from one another: the publisher's own reference, else what they say but for
 * the amount, so that a corrected amount is the same transaction. Of equal ones each is counted: two equal payments are two.
 */
final class References {

    private static final int LONGEST = 200;

    private References() {}

    /** One for each transaction, in their order. */
    static List<String> of(Activity activity, String identity) {
        Map<String, Integer> times = new HashMap<>();
        List<String> references = new ArrayList<>();
        activity.transactions().forEach(one -> {
            String text = identity + "#" + one.reference().orElseGet(() -> Digest.of(said(one)));
            String reference = text.length() > LONGEST - 10 ? Digest.of(text) : text;
            int time = times.merge(reference, 1, Integer::sum);
            references.add(time == 1 ? reference : reference + "~" + time);
        });
        return references;
    }

    private static String said(Transaction one) {
        return Stream.of(
                        one.type(),
                        one.date(),
                        one.amount().flatMap(Amount::currency),
                        one.provider().flatMap(Organisation::ref),
                        one.provider().flatMap(Organisation::name),
                        one.receiver().flatMap(Organisation::ref),
                        one.receiver().flatMap(Organisation::name))
                .map(part -> part.orElse(""))
                .collect(Collectors.joining("\n"));
    }
}
