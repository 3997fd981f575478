package org.cdp.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.validation.Validator;
import java.time.Clock;
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

    private static final int CLEAR_AFTER = 100;

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
                new Writing(new Trial(register, validator, json, access.caller().orElseThrow()), ledger, soundOnly));
        Outcome outcome = ledger.close();
        register.flush();
        register.clear();
        Import done = Import.findById(id);
        done.take(outcome);
        done.state = ImportState.COMMITTED;
        done.changedAt = clock.instant();
        return done;
    }

    private final class Writing implements FileWalk.Sink {

        private final Trial trial;
        private final Ledger ledger;
        private final Originals originals;
        private final boolean soundOnly;

        Writing(Trial trial, Ledger ledger, boolean soundOnly) {
            this.trial = trial;
            this.ledger = ledger;
            this.soundOnly = soundOnly;
            originals = new Originals(register);
        }

        @Override
        public void said(Said<?, ?> said) {
            write(said);
            if (ledger.records() % CLEAR_AFTER == 0) {
                Panache.getEntityManager().flush();
                register.clear();
            }
        }

        private <G, E extends Stored<?>> void write(Said<G, E> said) {
            Verdict<E> verdict = trial.judge(said);
            verdict.troubles().forEach(ledger::add);
            E wanted = verdict.wanted();
            if (wanted == null) {
                refused(said.place(), said.kind().name());
                return;
            }
            List<FieldChange> changes = verdict.changes(json);
            Before before = verdict.effect() == Effect.CHANGED ? before(verdict.present()) : null;
            E kept = load(said, wanted);
            ledger.add(
                    said.kind().name(),
                    kept.key(),
                    kept.label(),
                    verdict.effect(),
                    said.place(),
                    changes,
                    kept.version,
                    before);
        }

        private <E extends Stored<?>> E load(Said<?, E> said, E wanted) {
            Object key = said.kind().readId().apply(wanted.key());
            E kept = records.take(said.kind().type(), key, wanted);
            if (said.original() != null) {
                originals.keep(kept, said.original());
            }
            return kept;
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
            if (!soundOnly) {
                throw Refusal.of(
                        409,
                        "Conflict",
                        "Some records are refused, the first at " + place.words() + what
                                + ". With soundOnly=true the others are taken.");
            }
            ledger.refused(what, null, what, place);
        }
    }
}
