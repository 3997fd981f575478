package org.cdp.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.cdp.platform.web.Refusal;
import org.hibernate.Session;

/**
 * Lets keys, roles, webhooks, imports and headings of a merged agency be the other one's, and back. A role that somebody
 * then has twice is kept once, and comes back only to those who still have it: no undoing gives what a steward has taken
 * since.
 */
@ApplicationScoped
class MergeAccess {

    private static final List<String> MOVE = List.of(
            """
            insert into agency_merge_change (merged, type, record)
            select :merged, 'access_key', id from access_key where agency = :merged
            """,
            "update access_key set agency = :target where agency = :merged",
            """
            insert into agency_merge_change (merged, type, record, before)
            select :merged, 'person_role', id, to_jsonb(r) from person_role r where agency = :merged
            """,
            """
            delete from person_role r using person_role other
            where r.agency = :merged and other.agency = :target and other.person = r.person and other.role = r.role
            """,
            "update person_role set agency = :target where agency = :merged",
            """
            insert into agency_merge_change (merged, type, record, before)
            select :merged, 'webhook', id, jsonb_build_object('agency', agency, 'agencies', agencies, 'version', version + 1)
            from webhook where agency = :merged or :merged = any (agencies)
            """,
            """
            update webhook set agency = case agency when :merged then :target else agency end,
              agencies = array_replace(agencies, :merged, :target), version = version + 1
            where agency = :merged or :merged = any (agencies)
            """,
            // A file that both had sent in stays with each: there is one import of a file and an agency.
            """
            insert into agency_merge_change (merged, type, record)
            select :merged, 'import', id from import i where agency = :merged and not exists (
              select 1 from import o where o.agency = :target
                and (o.digest, o.format, o.records, o.lenient) is not distinct from (i.digest, i.format, i.records, i.lenient))
            """,
            """
            update import i set agency = :target from agency_merge_change c
            where c.merged = :merged and c.type = 'import' and c.record = cast(i.id as text)
            """,
            // What the one that stays says of a heading goes before what the other said of it.
            """
            insert into agency_merge_change (merged, type, record)
            select :merged, 'heading_meaning', id from heading_meaning h where agency = :merged and not exists (
              select 1 from heading_meaning o where o.agency = :target and (o.records, o.heading) = (h.records, h.heading))
            """,
            """
            update heading_meaning h set agency = :target from agency_merge_change c
            where c.merged = :merged and c.type = 'heading_meaning' and c.record = cast(h.id as text)
            """);

    private static final String CHANGED_WEBHOOK = """
            select w.label from webhook w join agency_merge_change c on c.type = 'webhook' and c.record = cast(w.id as text)
            where c.merged = :merged and w.version <> cast(c.before ->> 'version' as int) limit 1
            """;

    private static final List<String> MOVE_BACK = List.of("""
            update access_key k set agency = :merged from agency_merge_change c
            where c.merged = :merged and c.type = 'access_key' and c.record = cast(k.id as text) and k.agency = :target
            """, """
            insert into person_role select was.* from agency_merge_change c, jsonb_populate_record(cast(null as person_role), c.before) was
            where c.merged = :merged and c.type = 'person_role' and not exists (select 1 from person_role r where r.id = was.id)
              and exists (select 1 from person_role r where r.person = was.person and r.role = was.role and r.agency = :target)
            """, """
            update person_role r set agency = :merged from agency_merge_change c
            where c.merged = :merged and c.type = 'person_role' and c.record = cast(r.id as text) and r.agency = :target
            """, """
            update webhook w set agency = c.before ->> 'agency', version = w.version + 1,
              agencies = array(select jsonb_array_elements_text(c.before -> 'agencies'))
            from agency_merge_change c where c.merged = :merged and c.type = 'webhook' and c.record = cast(w.id as text)
            """, """
            update import i set agency = :merged from agency_merge_change c
            where c.merged = :merged and c.type = 'import' and c.record = cast(i.id as text) and i.agency = :target
            """, """
            update heading_meaning h set agency = :merged from agency_merge_change c
            where c.merged = :merged and c.type = 'heading_meaning' and c.record = cast(h.id as text) and h.agency = :target
              and not exists (
                select 1 from heading_meaning o where o.agency = :merged and (o.records, o.heading) = (h.records, h.heading))
            """);

    private final Session register;

    MergeAccess(EntityManager register) {
        this.register = register.unwrap(Session.class);
    }

    void move(String merged, String target) {
        MOVE.forEach(sql -> run(sql, merged, target));
    }

    void moveBack(String merged, String target) {
        register.createNativeQuery(CHANGED_WEBHOOK, String.class)
                .setParameter("merged", merged)
                .getResultStream()
                .findFirst()
                .ifPresent(label -> {
                    throw Refusal.of(409, "Conflict", "The webhook '" + label + "' was changed since.");
                });
        MOVE_BACK.forEach(sql -> run(sql, merged, target));
    }

    private void run(String sql, String merged, String target) {
        var statement = register.createNativeMutationQuery(sql).setParameter("merged", merged);
        if (sql.contains(":target")) {
            statement.setParameter("target", target);
        }
        statement.executeUpdate();
    }
}
