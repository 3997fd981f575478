package org.cdp.platform.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Why a request was refused (RFC 9457, application/problem+json).")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        @Schema(description = "Kind of problem, a stable URN to switch on.", examples = "urn:cdp:problem:stale-version")
        String type,

        @Schema(description = "The kind in words.", examples = "Stale version")
        String title,

        @Schema(description = "The HTTP status.", examples = "412")
        int status,

        @Schema(description = "What is wrong here and what to do about it.") @Nullable
        String detail,

        @Schema(description = "Id of this occurrence; the same id is in the server's log.") @Nullable
        String instance,

        @Schema(description = "Each thing that is wrong, at its place.") @Nullable
        List<Fault> errors,

        @Schema(description = "With a stale version: the ETag the record has now.") @Nullable
        String current) {

    public static final String MEDIA_TYPE = "application/problem+json";

    @Schema(description = "One thing that is wrong, and where.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Fault(
            @Schema(description = "Place in the body, as a JSON pointer (RFC 6901).", examples = "/names/0/name")
            @Nullable
            String pointer,

            @Schema(description = "Name of the query parameter or header.", examples = "limit") @Nullable
            String parameter,

            @Schema(description = "Row of the table that was sent; the first is that of its header.", examples = "17")
            @Nullable
            Integer row,

            @Schema(description = "Name of the column of the table.", examples = "unitsPerUsd") @Nullable
            String column,

            @Schema(description = "What is wrong with it.", examples = "must not be null")
            String detail) {

        public Fault(@Nullable String pointer, @Nullable String parameter, String detail) {
            this(pointer, parameter, null, null, detail);
        }

        /** In a table; in no column when the whole row is wrong. */
        public static Fault cell(int row, @Nullable String column, String detail) {
            return new Fault(null, null, row, column, detail);
        }
    }
}
