package org.cdp.export;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Whether the whole set is wanted as a file, instead of one page of it. */
public record Whole(
        @Parameter(
                description =
                        "All that fits the filters, as one file: json (a page or a figure with everything), ndjson (one"
                                + " item or row a line), csv, xlsx, parquet, geojson where items have a place, or iati (XML of IATI 2.03) for interventions and"
                                + " agencies. `Accept` with its media type does the"
                                + " same. `limit` and `after` mean nothing then. The file is one state of the register; one that"
                                + " breaks off is not ended as HTTP ends a whole one.")
        @RestQuery
        @Pattern(regexp = "json|ndjson|csv|xlsx|parquet|geojson|iati")
        @Nullable
        String format,

        @Parameter(
                description = "Instead of the file what is in it: filters, instant, columns, number of rows, SHA-256 –"
                        + " and the address that gives exactly this file again. A file names the address of its own in"
                        + " the header `Link` (rel=describedby). A workbook has none: it tells when it was made.")
        @RestQuery
        @DefaultValue("false")
        boolean manifest,

        @Parameter(hidden = true) @RestHeader(HttpHeaders.ACCEPT) @Nullable
        String accept) {

    public static final String NDJSON = "application/x-ndjson";
    public static final String CSV = "text/csv";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String PARQUET = "application/vnd.apache.parquet";
    public static final String GEOJSON = "application/geo+json";
    public static final String MANIFEST = "application/vnd.cdp.manifest+json";

    /** Whether all is wanted, and no page. */
    public boolean isWanted() {
        return wanted().isPresent();
    }

    /** The format of the file; nothing when a page is wanted. */
    Optional<Format> wanted() {
        return Optional.ofNullable(format)
                .map(Format::of)
                .or(() -> Optional.ofNullable(accept).flatMap(Format::accepted));
    }
}
