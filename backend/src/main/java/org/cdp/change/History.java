package org.cdp.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.cdp.access.Access;
import org.cdp.platform.data.Listing;
import org.cdp.platform.data.Row;
import org.cdp.platform.data.Sort;
import org.cdp.platform.web.Page;
import org.cdp.platform.web.Paging;
import org.cdp.platform.web.Refusal;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * What became of a record, version by version, read from the change log. A version that was a draft is seen by those
 * alone who could see it then; what a later version changed is told against the one that the caller has seen before.
 */
@ApplicationScoped
public class History {

    /** Below a record's history: the address that writes a version again. */
    public static final String RESTORATION = "/{version}/restoration";

    public static final String READERS =
            "Also of a record that is gone. Versions that were drafts are seen by those alone who could see them then.";
    public static final String RESTORERS =
            "As a PUT with the form of that version, by the same callers and under the same rules: `If-Match` names the"
                    + " present version, and is left out when the record is gone.";

    private static final Sort NEWEST_FIRST = new Sort("-sequence", "c.sequence", true);

    private final Access access;
    private final Once once;
    private final Validator validator;
    private final ObjectMapper json;

    History(Access access, Once once, Validator validator, ObjectMapper json) {
        this.access = access;
        this.once = once;
        this.validator = validator;
        this.json = json;
    }

    /** The versions of a record, also of one that is gone. */
    public HistoryPage of(String type, Object id, Paging paging) {
        Page<ChangeEntry> page = seen(type, id).page(paging, NEWEST_FIRST);
        if (page.items().isEmpty() && paging.after() == null) {
            throw Refusal.unknown(type, id);
        }
        return new HistoryPage(told(page.items(), type, id), page.next(), page.total());
    }

    /**
     * Writes a version again, by the checks of any other write.
     *
     * @param replace how the resource replaces the record with a form
     */
    public <F, T> RestResponse<T> restore(
            String type, Object id, int version, Class<F> form, Class<T> answer, Function<F, RestResponse<T>> replace) {
        return once.answer(version, answer, () -> replace.apply(form(type, id, version, form)));
    }

    private <F> F form(String type, Object id, int version, Class<F> shape) {
        Predicate<@Nullable String> sight = access.sight();
        String text = seen(type, id)
                .where("c.version = :version", "version", version)
                .where("c.after is not null")
                .page(new Paging(1, null, false), NEWEST_FIRST)
                .items()
                .stream()
                .map(entry -> entry.seen(sight))
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("version of " + type + " '" + id + "'", version));
        try {
            F form = json.readValue(text, shape);
            var broken = validator.validate(form);
            if (!broken.isEmpty()) {
                throw new ConstraintViolationException(broken);
            }
            return form;
        } catch (JsonProcessingException outgrown) {
            throw Refusal.of(422, "Rule broken", "This version has a form that is no longer taken.");
        }
    }

    private Listing<ChangeEntry> seen(String type, Object id) {
        Listing<ChangeEntry> entries = new Listing<>("c", "ChangeEntry c", "c.sequence", Row::next);
        entries.where("c.type = :type", "type", type).where("c.record = :record", "record", id.toString());
        return access.withoutOthersDrafts(entries, "(not c.open)", "c.draftOf");
    }

    private List<RecordVersion> told(List<ChangeEntry> newestFirst, String type, Object id) {
        if (newestFirst.isEmpty()) {
            return List.of();
        }
        Predicate<@Nullable String> sight = access.sight();
        List<ChangeEntry> entries = new ArrayList<>(newestFirst);
        List<ChangeEntry> before = seen(type, id)
                .where("c.sequence < :oldest", "oldest", newestFirst.getLast().sequence)
                .page(new Paging(1, null, false), NEWEST_FIRST)
                .items();
        entries.addAll(before);
        List<RecordVersion> versions = new ArrayList<>();
        for (int i = 0; i < newestFirst.size(); i++) {
            JsonNode earlier = i + 1 < entries.size() ? form(entries.get(i + 1), sight) : json.createObjectNode();
            versions.add(version(entries.get(i), earlier, sight));
        }
        return versions;
    }

    private RecordVersion version(ChangeEntry entry, JsonNode before, Predicate<@Nullable String> sight) {
        return new RecordVersion(
                entry.version,
                entry.sequence,
                entry.at,
                entry.operation,
                entry.actorAgency,
                sight.test(entry.agency) ? entry.actorLabel : null,
                FieldChange.between(before, form(entry, sight)));
    }

    private JsonNode form(ChangeEntry entry, Predicate<@Nullable String> sight) {
        String text = entry.seen(sight);
        try {
            return text == null ? json.createObjectNode() : json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
