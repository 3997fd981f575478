package org.cdp.exchange.iati;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Money that one activity of a file says it gave to another: its statement, which the other's statement of what came in is
 * linked to when both name each other, the currency and the amount.
 */
final class Passing {

    private final Map<String, Deque<Given>> given = new HashMap<>();

    /** @param provider the id of the agency that gave it */
    record Given(UUID contribution, String provider) {}

    void add(Activity activity, Catalogue catalogue, Catalogue.Entry entry) {
        List<String> references = References.of(activity, entry.identifier().value());
        int[] position = {0};
        activity.transactions().forEach(one -> {
            String reference = references.get(position[0]++);
            Optional<TransactionType> type = one.type().flatMap(TransactionType::of);
            if (one.receiverActivity().isEmpty() || type.isEmpty() || type.get().isIncoming()) {
                return;
            }
            String giver = catalogue.giver(one, entry);
            key(activity.identifier(), one.receiverActivity().get(), type.get(), one)
                    .ifPresent(key -> given.computeIfAbsent(key, k -> new ArrayDeque<>())
                            .add(new Given(Contributions.id(one, entry.reporter(), reference), giver)));
        });
    }

    /** What the other activity says it gave, if it says just this. Each is linked to once. */
    Optional<Given> of(Activity receiver, Transaction one, TransactionType type) {
        if (!type.isIncoming() || one.providerActivity().isEmpty()) {
            return Optional.empty();
        }
        return key(one.providerActivity().get(), receiver.identifier(), type, one)
                .map(given::get)
                .map(Deque::poll);
    }

    private static Optional<String> key(String from, String to, TransactionType type, Transaction one) {
        Optional<BigDecimal> value = one.amount().flatMap(Amount::value).filter(amount -> amount.signum() > 0);
        Optional<String> currency = one.amount().flatMap(Amount::currency);
        if (value.isEmpty() || currency.isEmpty() || from.equals(to)) {
            return Optional.empty();
        }
        return Optional.of(String.join(
                "\n",
                from,
                to,
                type.kindOfPassing(),
                currency.get(),
                value.get().stripTrailingZeros().toPlainString()));
    }
}
