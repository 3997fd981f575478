package org.cdp.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.cdp.access.Access;
import org.cdp.exchange.Columns.Column;
import org.cdp.platform.value.Ids;
import org.cdp.platform.web.Refusal;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Keeps what the headings of an agency's own tables mean. */
@ApplicationScoped
class Headings {

    /** More than any table has columns. */
    private static final int MOST = 500;

    private static final String SAY = """
            insert into heading_meaning (id, agency, records, heading, "column") values (:id, :agency, :kind, :heading, :column)
            on conflict (agency, records, heading) do update set "column" = excluded."column" returning id
            """;

    private final EntityManager register;
    private final Access access;
    private final ImportOwner owner;
    private final ObjectMapper json;

    Headings(EntityManager register, Access access, ImportOwner owner, ObjectMapper json) {
        this.register = register;
        this.access = access;
        this.owner = owner;
        this.json = json;
    }

    HeadingList of(String kind, @Nullable String agency) {
        return new HeadingList(
                columns(kind).all().stream().map(Column::name).toList(),
                meanings(kind, owner.of(agency)).stream()
                        .map(HeadingDetails::of)
                        .toList());
    }

    HeadingDetails say(HeadingForm form) {
        if (!Columns.kinds().contains(form.records())) {
            throw Refusal.field("/records", "must be one of " + String.join(", ", Columns.kinds()));
        }
        String agency = owner.of(form.agency());
        boolean known = columns(form.records()).all().stream()
                .anyMatch(column -> column.name().equals(form.column()));
        if (form.column() != null && !known) {
            throw Refusal.field("/column", "is no column of " + form.records());
        }
        if (meanings(form.records(), agency).size() >= MOST) {
            throw Refusal.of(422, "Rule broken", "At most " + MOST + " headings of one kind are kept.");
        }
        UUID id = session()
                .createNativeQuery(SAY, UUID.class)
                .setParameter("id", Ids.next())
                .setParameter("agency", agency, String.class)
                .setParameter("kind", form.records())
                .setParameter("heading", plain(form.heading()))
                .setParameter("column", form.column(), String.class)
                .getSingleResult();
        return new HeadingDetails(id, agency, form.records(), plain(form.heading()), form.column());
    }

    void forget(UUID id) {
        HeadingMeaning found = HeadingMeaning.findById(id);
        if (found == null || !access.caller().orElseThrow().mayWriteFor(found.agency)) {
            throw Refusal.unknown("heading", id);
        }
        HeadingMeaning.deleteById(id);
    }

    /** What they mean now, as an import keeps it; nothing when nothing was said. */
    @Nullable
    String kept(String kind, @Nullable String agency) {
        Map<String, String> meant = new TreeMap<>();
        meanings(kind, agency).forEach(one -> meant.put(one.heading, one.column == null ? "" : one.column));
        try {
            return meant.isEmpty() ? null : json.writeValueAsString(meant);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What an import kept: the name of a column for each heading, or nothing where it is left out. */
    static Map<String, String> read(@Nullable String kept, ObjectMapper json) {
        try {
            return kept == null ? Map.of() : json.readValue(kept, new TypeReference<Map<String, String>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static String plain(String heading) {
        return heading.strip().toLowerCase(Locale.ROOT);
    }

    private static List<HeadingMeaning> meanings(String kind, @Nullable String agency) {
        return HeadingMeaning.list("kind = ?1 and agency is not distinct from ?2 order by heading", kind, agency);
    }

    private static Columns columns(String kind) {
        return Columns.of(Kind.named(kind))
                .orElseThrow(
                        () -> Refusal.parameter("records", "must be one of " + String.join(", ", Columns.kinds())));
    }

    private Session session() {
        return register.unwrap(Session.class);
    }
}
