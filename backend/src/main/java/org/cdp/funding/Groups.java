package org.cdp.funding;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.cdp.platform.web.Refusal;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which groups of a figure are wanted: a page of them, in the order of their ids. */
public record Groups(
        @Parameter(description = "How many groups a page has, 1 to 500.")
        @RestQuery
        @DefaultValue("50")
        @Min(1)
        @Max(500)
        int limit,

        @Parameter(description = "The `next` of the page before; leave it out for the first page.")
        @RestQuery
        @Size(max = 2000)
        @Nullable
        String after) {

    private static final ContributionStage LAST_STAGE =
            ContributionStage.values()[ContributionStage.values().length - 1];
    private static final String BREAK = "\u001f";

    /** A page of rows, and the cursor of the next. */
    record Part(List<RowSum.Key> keys, @Nullable String next) {}

    Part of(NavigableSet<RowSum.Key> all) {
        NavigableSet<RowSum.Key> rest = after == null ? all : all.tailSet(last(after), false);
        TreeSet<List<String>> groups =
                new TreeSet<>((a, b) -> String.join(BREAK, a).compareTo(String.join(BREAK, b)));
        List<RowSum.Key> keys = new ArrayList<>();
        for (RowSum.Key key : rest) {
            if (groups.add(key.groups(2)) && groups.size() > limit) {
                return new Part(keys, cursor(keys.getLast()));
            }
            keys.add(key);
        }
        return new Part(keys, null);
    }

    private static String cursor(RowSum.Key last) {
        String text = last.first() + BREAK + last.second();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** What comes after everything of the group that the cursor names. */
    private static RowSum.Key last(String cursor) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(BREAK, -1);
            if (parts.length == 2) {
                return new RowSum.Key(parts[0], parts[1], LAST_STAGE, null);
            }
        } catch (IllegalArgumentException e) {
            throw foreign();
        }
        throw foreign();
    }

    private static Refusal foreign() {
        return Refusal.parameter("after", "is not a cursor of this figure");
    }
}
