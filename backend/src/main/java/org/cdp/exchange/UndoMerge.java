package org.cdp.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Objects;
import org.cdp.access.Access;
import org.cdp.agency.AgencyMerge;
import org.cdp.change.ChangeLog;
import org.cdp.change.Records;
import org.cdp.platform.data.Stored;
import org.cdp.platform.data.Turn;
import org.cdp.platform.web.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Takes a merge back, all of it, from the last record it changed to the first: each says again what it said before. One
 * that says something else by now is no longer what the merge left, and stands in the way until that is settled.
 */
@ApplicationScoped
class UndoMerge {

    private final EntityManager register;
    private final ObjectMapper json;
    private final Access access;
    private final Records records;
    private final ChangeLog log;
    private final MergeLedger ledger;
    private final MergeAccess keys;

    UndoMerge(
            EntityManager register,
            ObjectMapper json,
            Access access,
            Records records,
            ChangeLog log,
            MergeLedger ledger,
            MergeAccess keys) {
        this.register = register;
        this.json = json;
        this.access = access;
        this.records = records;
        this.log = log;
        this.ledger = ledger;
        this.keys = keys;
    }

    void run(String id) {
        access.mustWriteFor(null);
        Turn.allowLong();
        log.takeTurn();
        AgencyMerge merge = records.get(AgencyMerge.class, AgencyMerge.TYPE, id);
        String target = merge.target;
        records.delete(merge);
        long before = Long.MAX_VALUE;
        for (var lines = ledger.before(id, before); !lines.isEmpty(); lines = ledger.before(id, before)) {
            lines.forEach(line -> Mention.named(line.type()).ifPresent(kind -> undo(kind, line)));
            before = lines.getLast().id();
            register.clear();
        }
        keys.moveBack(id, target);
        ledger.forget(id);
    }

    private <E extends Stored<?>> void undo(Mention<E> kind, MergeLedger.Line line) {
        Object id = kind.readId().apply(line.record());
        E present = register.find(kind.type(), id);
        E left = restored(kind, id, line.after());
        if (!Objects.equals(present == null ? null : present.form(), left == null ? null : left.form())) {
            throw Refusal.of(
                    409,
                    "Conflict",
                    "'" + line.record() + "' (" + kind.name() + ") was changed since: put it back to what the merge"
                            + " left, or correct by hand.");
        }
        E before = restored(kind, id, line.before());
        if (before != null) {
            records.take(kind.type(), id, before);
        } else if (present != null) {
            records.unload(present);
        }
    }

    private <E extends Stored<?>> @Nullable E restored(Mention<E> kind, Object id, @Nullable String form) {
        try {
            return form == null ? null : kind.restore().from(id, form, json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
