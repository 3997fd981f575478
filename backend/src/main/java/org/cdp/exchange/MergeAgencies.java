package org.cdp.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.List;
import org.cdp.access.Access;
import org.cdp.agency.Agency;
import org.cdp.agency.AgencyForm;
import org.cdp.agency.AgencyMerge;
import org.cdp.agency.AgencyMergeForm;
import org.cdp.change.ChangeLog;
import org.cdp.change.Records;
import org.cdp.funding.ContributionStatement;
import org.cdp.funding.StatementKey;
import org.cdp.platform.data.Stored;
import org.cdp.platform.data.Turn;
import org.cdp.platform.web.Refusal;
import org.hibernate.Session;

/**
 * Makes one agency of two records of it: whatever named the one names the other, which also gets its names and
 * identifiers. Each record that changes is an entry of the change log, all in one transaction.
 */
@ApplicationScoped
class MergeAgencies {

    private static final int CLEAR_AFTER = 100;

    private static final String ONE_IS_PART_OF_THE_OTHER = """
            with recursive up (id, parent) as (
              select id, parent from agency where id in (:one, :other)
              union select a.id, a.parent from up join agency a on a.id = up.parent
            ), above (below, id) as (
              select id, parent from up where id in (:one, :other)
              union select above.below, up.parent from above join up on up.id = above.id
            )
            select exists (select 1 from above where (below, id) in ((:one, :other), (:other, :one)))
            """;

    private static final String BETWEEN_THEM = """
            select cast(id as text) from contribution
            where (provider, receiver) in ((:one, :other), (:other, :one)) order by id limit 3
            """;

    private final EntityManager register;
    private final ObjectMapper json;
    private final Validator validator;
    private final Access access;
    private final Records records;
    private final ChangeLog log;
    private final MergeLedger ledger;
    private final MergeAccess keys;

    MergeAgencies(
            EntityManager register,
            ObjectMapper json,
            Validator validator,
            Access access,
            Records records,
            ChangeLog log,
            MergeLedger ledger,
            MergeAccess keys) {
        this.register = register;
        this.json = json;
        this.validator = validator;
        this.access = access;
        this.records = records;
        this.log = log;
        this.ledger = ledger;
        this.keys = keys;
    }

    /** A merge, and whether it was made now or had been before. */
    record Done(AgencyMerge merge, boolean isNew) {}

    Done run(String id, AgencyMergeForm form) {
        access.mustWriteFor(null);
        Turn.allowLong();
        log.takeTurn();
        AgencyMerge before = AgencyMerge.of(id);
        if (before != null) {
            return new Done(same(before, form), false);
        }
        Agency merged = records.get(Agency.class, Agency.TYPE, id);
        Agency target = Agency.findById(form.into());
        if (target == null) {
            throw Refusal.dangling("agency_merge_target_exists", form.into());
        }
        mustMakeSense(id, target.id);
        String name = merged.name;
        takeNames(merged, target);
        Mention.ALL.forEach(kind -> rename(kind, id, form.into()));
        keys.move(id, form.into());
        Agency gone = register.find(Agency.class, id);
        ledger.deleted(id, Mention.AGENCIES, gone);
        records.unload(gone);
        return new Done(records.create(new AgencyMerge(id, name, form)), true);
    }

    private static AgencyMerge same(AgencyMerge before, AgencyMergeForm form) {
        if (!before.target.equals(form.into())) {
            throw Refusal.of(
                    409,
                    "Conflict",
                    "'" + before.merged + "' was merged into '" + before.target + "': undo that first.");
        }
        return before;
    }

    private void mustMakeSense(String one, String other) {
        if (one.equals(other)) {
            throw broken("An agency is not merged into itself.");
        }
        if (ask(ONE_IS_PART_OF_THE_OTHER, Boolean.class, one, other).getFirst()) {
            throw broken("One of the two is a part of the other: they are no one body.");
        }
        List<String> between = ask(BETWEEN_THEM, String.class, one, other);
        if (!between.isEmpty()) {
            throw broken("One gave to the other, and nobody gives to themselves: " + String.join(", ", between) + ".");
        }
    }

    private <T> List<T> ask(String sql, Class<T> type, String one, String other) {
        return register.unwrap(Session.class)
                .createNativeQuery(sql, type)
                .setParameter("one", one)
                .setParameter("other", other)
                .getResultList();
    }

    private static Refusal broken(String why) {
        return Refusal.of(422, "Rule broken", why);
    }

    private void takeNames(Agency merged, Agency target) {
        AgencyForm form = target.form();
        AgencyForm both = form.withNamesOf(merged.form());
        var violations = validator.validate(both);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        if (records.load(Agency.class, target.id, new Agency(both)) == Records.Effect.CHANGED) {
            ledger.changed(merged.id, Mention.AGENCIES, target, ledger.written(form));
        }
    }

    private <E extends Stored<?>> void rename(Mention<E> kind, String from, String into) {
        List<String> ids = register.unwrap(Session.class)
                .createNativeQuery(kind.naming(), String.class)
                .setParameter("agency", from)
                .getResultList();
        for (int i = 0; i < ids.size(); i++) {
            E record = register.find(kind.type(), kind.readId().apply(ids.get(i)));
            if (record instanceof ContributionStatement statement) {
                speakAs(statement, from, into);
            } else {
                rename(kind, record, from, into);
            }
            if (i % CLEAR_AFTER == CLEAR_AFTER - 1) {
                register.clear();
            }
        }
    }

    private <E extends Stored<?>> void rename(Mention<E> kind, E record, String from, String into) {
        try {
            String before = ledger.written(record.form());
            String after = ledger.written(kind.renamed(json.readTree(before), from, into));
            Object id = kind.readId().apply(record.key());
            E changed = records.take(kind.type(), id, kind.restore().from(id, after, json));
            ledger.changed(from, kind, changed, before);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void speakAs(ContributionStatement statement, String from, String into) {
        ledger.deleted(from, Mention.STATEMENTS, statement);
        var form = statement.form();
        StatementKey key = new StatementKey(statement.id.contribution(), into);
        records.unload(statement);
        if (register.find(ContributionStatement.class, key) != null) {
            throw broken("Both say something of contribution " + key.contribution() + ".");
        }
        ledger.created(from, Mention.STATEMENTS, records.create(new ContributionStatement(key, form)));
    }
}
