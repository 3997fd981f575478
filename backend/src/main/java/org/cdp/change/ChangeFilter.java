package org.cdp.change;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which entries of the change log are wanted. */
public record ChangeFilter(
        @Parameter(description = "Kinds of record wanted.") @RestQuery
        List<String> type,

        @Parameter(description = "Id of the record wanted.") @RestQuery
        List<String> id,

        @Parameter(description = "Ids of the agencies that owned the record when the entry was written.") @RestQuery
        List<String> agency) {}
