package org.cdp.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        description =
                "IATI: an activity or organisation file of version 2.01 to 2.03. CSV, XLSX, NDJSON: records of one"
                        + " kind, in a table or one JSON form a line. BUNDLE: records of any kind, in one JSON object. ARCHIVE:"
                        + " a whole register, as `/archive` gives it.")
public enum ImportFormat {
    IATI,
    CSV,
    XLSX,
    NDJSON,
    BUNDLE,
    ARCHIVE;

    /** What the media type says; nothing when it says nothing. */
    static Optional<ImportFormat> ofMediaType(@Nullable String type) {
        return switch (type == null ? "" : type.replaceFirst(";.*", "").strip()) {
            case "application/xml", "text/xml" -> Optional.of(IATI);
            case "text/csv" -> Optional.of(CSV);
            case "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" -> Optional.of(XLSX);
            case "application/x-ndjson" -> Optional.of(NDJSON);
            case "application/json" -> Optional.of(BUNDLE);
            case ArchiveResource.ZIP -> Optional.of(ARCHIVE);
            default -> Optional.empty();
        };
    }

    /** What the first bytes look like. */
    static ImportFormat ofContent(byte[] start, int length, boolean ofOneKind) {
        for (int i = 0; i < length; i++) {
            switch (start[i]) {
                case ' ', '\t', '\r', '\n', 0, (byte) 0xef, (byte) 0xbb, (byte) 0xbf, (byte) 0xfe, (byte) 0xff -> {}
                case '<' -> {
                    return IATI;
                }
                case '{' -> {
                    return ofOneKind ? NDJSON : BUNDLE;
                }
                case 'P' -> {
                    return i + 1 < length && start[i + 1] == 'K' ? zipped(start, length) : CSV;
                }
                default -> {
                    return CSV;
                }
            }
        }
        return CSV;
    }

    /** A ZIP names its first part behind thirty bytes of other things. */
    private static ImportFormat zipped(byte[] start, int length) {
        return new String(start, 0, length, StandardCharsets.ISO_8859_1).startsWith("agencies.ndjson", 30)
                ? ARCHIVE
                : XLSX;
    }
}
