package org.cdp.exchange.iati;

import org.jspecify.annotations.Nullable;

/**
 * Something that is wrong with a file, and where.
 *
 * @param rule the id of the rule in the standard's ruleset; 0.1.1 not well-formed, 0.2.1 not IATI, 0.3.1 against the
 *     schema, 0.6.1 a version that is not taken
 * @param line the line of the file, from 1
 * @param path the place in XPath
 */
public record Finding(
        String rule,
        Severity severity,
        @Nullable Integer line,
        @Nullable String path,
        String detail) {

    public static final String MALFORMED = "0.1.1";
    public static final String NOT_IATI = "0.2.1";
    public static final String AGAINST_SCHEMA = "0.3.1";
    public static final String VERSION = "0.6.1";

    /** CRITICAL: the file is refused, or taken leniently only. ERROR and WARNING: rules of the standard that it breaks. */
    public enum Severity {
        CRITICAL,
        ERROR,
        WARNING
    }
}
