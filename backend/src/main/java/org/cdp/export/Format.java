package org.cdp.export;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a file of a whole set is written in. */
enum Format {
    JSON(MediaType.APPLICATION_JSON),
    NDJSON(Whole.NDJSON),
    CSV(Whole.CSV),
    XLSX(Whole.XLSX),
    PARQUET(Whole.PARQUET),
    GEOJSON(Whole.GEOJSON),
    IATI(MediaType.APPLICATION_XML);

    final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    static Format of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** The one that a caller accepts before any other; a page is not among them. */
    static Optional<Format> accepted(String types) {
        return Arrays.stream(values())
                .filter(format -> format != JSON && types.startsWith(format.mediaType))
                .findFirst();
    }

    /** Whether one of them is among what a caller accepts. */
    static boolean anyFits(String accept) {
        return Arrays.stream(accept.split(","))
                .map(range -> range.strip().split(";", 2)[0].strip())
                .anyMatch(range -> Arrays.stream(values()).anyMatch(format -> format.fits(range)));
    }

    private boolean fits(String range) {
        return range.equals("*/*")
                || range.equalsIgnoreCase(mediaType)
                || range.endsWith("/*") && mediaType.startsWith(range.substring(0, range.length() - 1));
    }

    /** What {@code format=} calls it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How the name of a file ends. */
    String ending() {
        return this == IATI ? "xml" : word();
    }
}
