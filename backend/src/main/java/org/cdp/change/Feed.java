package org.cdp.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.cdp.access.Access;
import org.cdp.platform.data.Listing;
import org.cdp.platform.data.Row;
import org.cdp.platform.data.Sort;
import org.cdp.platform.web.Paging;
import org.cdp.platform.web.Refusal;
import org.jspecify.annotations.Nullable;

/** The change log as it is followed: page by page, and on from the end once there is more. */
@ApplicationScoped
public class Feed {

    private static final Map<String, String> SORTS = Map.of("sequence", "c.sequence");
    private static final String COLUMNS =
            "c.sequence, c.at, c.operation, c.type, c.record, c.label, c.agency, c.version";
    private static final String BODY = ", c.after, c.shown, c.wholeFor";
    private static final String UNPUBLISHED = "(not c.open)";
    private static final String DRAFT_OF = "c.draftOf";
    private static final String POSITION = "[0-9]{1,18}";

    private final Access access;
    private final Pulse pulse;
    private final ObjectMapper json;

    Feed(Access access, Pulse pulse, ObjectMapper json) {
        this.access = access;
        this.pulse = pulse;
        this.json = json;
    }

    /** A page of what the caller may see; who calls is settled here, so that the page can also be read later. */
    Supplier<ChangePage> page(ChangeFilter filter, Paging paging, String sort, boolean withRecord) {
        Sort order = Sort.of(sort, SORTS);
        Listing<Change> listing = listing(filter, withRecord, access.sight());
        Paging from = from(paging, order, listing);
        access.withoutOthersDrafts(listing, UNPUBLISHED, DRAFT_OF);
        return () -> listing.page(from, order).as(ChangePage::new);
    }

    /** For each position the pages after it, with the records, of what the caller may see. */
    LongFunction<Supplier<ChangePage>> pagesAfter(ChangeFilter filter, int limit) {
        Listing<Change> listing = listing(filter, true, access.sight());
        access.withoutOthersDrafts(listing, UNPUBLISHED, DRAFT_OF);
        Sort order = Sort.of("sequence", SORTS);
        return position -> {
            Listing<Change> after = listing.copy().where("c.sequence > :position", "position", position);
            return () -> after.page(new Paging(limit, null, false), order).as(ChangePage::new);
        };
    }

    private Listing<Change> listing(ChangeFilter filter, boolean withRecord, Predicate<@Nullable String> sight) {
        Listing<Change> listing = withRecord
                ? new Listing<>(COLUMNS + BODY, "ChangeEntry c", "c.sequence", row -> whole(row, sight))
                : new Listing<>(COLUMNS, "ChangeEntry c", "c.sequence", Change::of);
        return listing.where("c.type in :type", "type", filter.type())
                .where("c.record in :id", "id", filter.id())
                .where("c.agency in :agency", "agency", filter.agency());
    }

    /**
     * The page, as soon as there is anything on it, or an empty one when the patience is over.
     *
     * @param waiting done before it waits; what it throws is the answer
     */
    Uni<ChangePage> await(Supplier<ChangePage> page, Duration patience, Runnable waiting) {
        return await(page, System.nanoTime() + patience.toNanos(), waiting);
    }

    private Uni<ChangePage> await(Supplier<ChangePage> page, long deadline, Runnable waiting) {
        long seen = pulse.last();
        ChangePage read = QuarkusTransaction.requiringNew().call(page::get);
        Duration left = Duration.ofNanos(deadline - System.nanoTime());
        if (!read.items().isEmpty() || !left.isPositive() || !pulse.beats()) {
            return Uni.createFrom().item(read);
        }
        waiting.run();
        return pulse.beyond(seen, left).flatMap(woken -> await(page, deadline, () -> {}));
    }

    /** A reader who knows the sequence of the last entry read may name that, instead of a cursor. */
    private static Paging from(Paging paging, Sort order, Listing<Change> listing) {
        String after = paging.after();
        if (after == null || !after.matches(POSITION)) {
            return paging;
        }
        listing.where(
                order.descending() ? "c.sequence < :position" : "c.sequence > :position",
                "position",
                Long.valueOf(after));
        return new Paging(paging.limit(), null, paging.total());
    }

    /** @param text a position as readers send it back, in whatever header or parameter */
    static long position(String name, @Nullable String text) {
        if (text == null) {
            return 0;
        }
        if (!text.matches(POSITION)) {
            throw Refusal.parameter(name, "must be the sequence of an entry");
        }
        return Long.parseLong(text);
    }

    private Change whole(Row row, Predicate<@Nullable String> sight) {
        Change change = Change.of(row);
        return change.with(form(ChangeEntry.seen(row.maybe(), row.maybe(), row.maybe(), sight)));
    }

    /** The entry with its record, as everybody may see it who may see it at all. */
    public Change told(ChangeEntry entry) {
        return Change.of(entry).with(form(entry.seen(agency -> false)));
    }

    String json(Change change) {
        try {
            return json.writeValueAsString(change);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private @Nullable Map<String, Object> form(@Nullable String text) {
        try {
            return text == null ? null : json.readValue(text, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
