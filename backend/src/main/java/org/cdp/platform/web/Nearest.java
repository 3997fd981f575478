package org.cdp.platform.web;

import java.util.Collection;
import java.util.Comparator;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The known word nearest to one that was mistyped. */
final class Nearest {

    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

    private Nearest() {}

    /** {@code ": did you mean 'stage'?"}, or nothing when none is known. */
    static String to(String word, Collection<String> known) {
        return known.stream()
                .min(Comparator.comparingInt((String k) -> DISTANCE.apply(word, k))
                        .thenComparing(k -> k))
                .map(k -> ": did you mean '" + k + "'?")
                .orElse("");
    }
}
