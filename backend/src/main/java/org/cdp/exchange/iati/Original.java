package org.cdp.exchange.iati;

import org.jspecify.annotations.Nullable;

/**
 * What a file said of a record, word for word, so that an export can give back what the register has no field for.
 *
 * @param version the version of IATI it is written in
 * @param code of a transaction: its type
 * @param providerActivity of a transaction: the activity that the money came from
 * @param receiverActivity of a transaction: the activity that it went to
 */
public record Original(
        String version,
        @Nullable String code,
        @Nullable String providerActivity,
        @Nullable String receiverActivity,
        String xml) {

    /** Whether an element has just these words. */
    boolean isSaidBy(Element element) {
        return version.equals(IatiStandard.NEWEST) && xml.equals(Verbatim.of(element, child -> false));
    }
}
