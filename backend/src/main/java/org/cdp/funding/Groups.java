package org.cdp.funding;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
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

    private static final String BREAK = "\u001f";

    /** All of them at once, where a file has them. */
    Groups all(boolean whole) {
        return whole ? new Groups(Integer.MAX_VALUE, null) : this;
    }

    /** The cells of a page of groups, and the cursor of the next. */
    record Part(Cells cells, @Nullable String next) {}

    Part of(Cells figure) {
        Cells rest = after == null ? figure : after(figure, after);
        int groups = 0;
        CellKey last = null;
        for (CellKey key : rest.all().keySet()) {
            if (last == null || !key.sameGroups(last)) {
                groups++;
            }
            if (last != null && groups > limit) {
                return new Part(rest.before(key), cursor(last));
            }
            last = key;
        }
        return new Part(rest, null);
    }

    private static String cursor(CellKey last) {
        String text = last.first() + BREAK + last.second();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Cells after(Cells figure, String cursor) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(BREAK, -1);
            if (parts.length == 2) {
                return figure.after(parts[0], parts[1]);
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
