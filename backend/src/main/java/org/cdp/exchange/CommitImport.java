package org.cdp.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cdp.access.Access;
import org.cdp.change.FieldChange;
import org.cdp.change.Records;
import org.cdp.funding.LoadExchangeRates;
import org.cdp.platform.data.Stored;
import org.cdp.platform.data.Turn;
import org.cdp.platform.web.Refusal;
import org.jspecify.annotations.Nullable;

/** Makes the register hold what a checked file says: all of it, or its sound records, or nothing. Once, whoever asks how often. */
@ApplicationScoped
class CommitImport {

    private final EntityManager register;
    private final Validator validator;
    private final ObjectMapper json;
    private final Access access;
    private final Records records;
    private final CheckImport reading;
    private final LoadExchangeRates rates;
    private final Clock clock;

    CommitImport(
            EntityManager register,
            Validator validator,
            ObjectMapper json,
            Access access,
            Records records,
            CheckImport reading,
            LoadExchangeRates rates,
            Clock clock) {
        this.register = register;
        this.validator = validator;
        this.json = json;
        this.access = access;
        this.records = records;
        this.reading = reading;
        this.rates = rates;
        this.clock = clock;
    }

    /** @param soundOnly leave out what is refused, instead of refusing all */
    Import run(UUID id, boolean soundOnly) {
        Turn.allowLong();
        Import of = Import.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (of.state == ImportState.COMMITTED) {
            return of;
        }
        if (of.state != ImportState.CHECKED) {
            throw Refusal.of(
                    409, "Conflict", "An import is committed when it is CHECKED. This one is " + of.state + ".");
        }
        register.detach(of);
        Ledger ledger = new Ledger(register, json, id);
        ledger.clear();
        reading.walk(
                of,
                done -> {},
                new Batch(
                        new Trial(register, validator, json, access.caller().orElseThrow()),
                        new Writing(ledger, soundOnly)));
        Outcome outcome = ledger.close();
        register.flush();
        register.clear();
        Import done = Import.findById(id);
        done.take(outcome);
        done.state = ImportState.COMMITTED;
        done.changedAt = clock.instant();
        return done;
    }

    private final class Writing implements Batch.Next {

        private final Ledger ledger;
        private final Originals originals;
        private final boolean soundOnly;

        Writing(Ledger ledger, boolean soundOnly) {
            this.ledger = ledger;
            this.soundOnly = soundOnly;
            originals = new Originals(register);
        }

        /** Records of one kind are written together, after those that they may name. They are told in the order of the file. */
        @Override
        public void judged(List<Judged<?, ?>> all) {
            List<Fate<?>> fates = new ArrayList<>(all.size());
            all.forEach(judged -> fates.add(fate(judged)));
            Kind.ALL.forEach(kind -> write(kind, fates));
            fates.forEach(this::wrote);
            register.clear();
        }

        private <E extends Stored<?>> Fate<E> fate(Judged<?, E> judged) {
            judged.troubles().forEach(ledger::add);
            Said<?, E> said = judged.said();
            Verdict<E> verdict = judged.verdict();
            if (verdict.wanted() == null) {
                mayRefuse(said.place(), said.kind().name());
            }
            Before before = verdict.effect() == Effect.CHANGED ? before(verdict.present()) : null;
            return new Fate<>(said, verdict, verdict.changes(json), before);
        }

        @SuppressWarnings("unchecked") // what is of this kind
        private <E extends Stored<?>> void write(Kind<?, E> kind, List<Fate<?>> all) {
            List<Fate<E>> fates = all.stream()
                    .filter(one -> one.said.kind().equals(kind) && one.verdict.wanted() != null)
                    .map(one -> (Fate<E>) one)
                    .toList();
            List<E> kept = records.takeAll(
                    fates.stream().flatMap(one -> one.verdict.wish().stream()).toList());
            for (int i = 0; i < kept.size(); i++) {
                fates.get(i).kept = kept.get(i);
            }
        }

        private <E extends Stored<?>> void wrote(Fate<E> fate) {
            Said<?, ?> said = fate.said;
            E kept = fate.kept;
            if (kept == null) {
                ledger.refused(said.kind().name(), null, said.kind().name(), said.place());
                return;
            }
            if (said.original() != null) {
                originals.keep(kept, said.original());
            }
            ledger.add(
                    said.kind().name(),
                    kept.key(),
                    kept.label(),
                    fate.verdict.effect(),
                    said.place(),
                    fate.changes,
                    kept.version,
                    fate.before);
        }

        private @Nullable Before before(@Nullable Stored<?> present) {
            if (present == null) {
                return null;
            }
            try {
                return new Before(json.writeValueAsString(present.form()), originals.of(present));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void rates(RateSet set, Place place) {
            ledger.rates(set, rates.load(set.set(), set.source(), set.rates()), place);
        }

        @Override
        public void words(KeptWords words) {
            originals.keep(words.type(), words.record(), words.original());
        }

        @Override
        public void trouble(Trouble trouble) {
            ledger.add(trouble);
        }

        @Override
        public void refused(Place place, String what) {
            mayRefuse(place, what);
            ledger.refused(what, null, what, place);
        }

        private void mayRefuse(Place place, String what) {
            if (!soundOnly) {
                throw Refusal.of(
                        409,
                        "Conflict",
                        "Some records are refused, the first at " + place.words() + what
                                + ". With soundOnly=true the others are taken.");
            }
        }
    }

    /** What is to be told of a record, from before it is written; then also the record itself. */
    private static final class Fate<E extends Stored<?>> {

        final Said<?, E> said;
        final Verdict<E> verdict;
        final List<FieldChange> changes;
        final @Nullable Before before;

        @Nullable
        E kept;

        Fate(Said<?, E> said, Verdict<E> verdict, List<FieldChange> changes, @Nullable Before before) {
            this.said = said;
            this.verdict = verdict;
            this.changes = changes;
            this.before = before;
        }
    }
}
