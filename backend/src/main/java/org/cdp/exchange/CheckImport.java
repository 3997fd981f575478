package org.cdp.exchange;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.cdp.exchange.iati.RefusedFile;
import org.cdp.funding.LoadExchangeRates;
import org.cdp.platform.data.Stored;
import org.cdp.platform.data.Turn;
import org.cdp.platform.web.Refusal;
import org.hibernate.Session;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The dry run: reads a file and tells what committing it would do. It writes nothing but its report. */
@ApplicationScoped
class CheckImport {

    private static final Logger LOG = Logger.getLogger(CheckImport.class);

    private final EntityManager register;
    private final Validator validator;
    private final ObjectMapper json;
    private final ImportFile files;
    private final Instance<FileWalk> walks;
    private final LoadExchangeRates rates;
    private final Clock clock;

    CheckImport(
            EntityManager register,
            Validator validator,
            ObjectMapper json,
            ImportFile files,
            Instance<FileWalk> walks,
            LoadExchangeRates rates,
            Clock clock) {
        this.register = register;
        this.validator = validator;
        this.json = json;
        this.files = files;
        this.walks = walks;
        this.rates = rates;
        this.clock = clock;
    }

    /** Of several nodes that try, one does it. What breaks off is told as FAILED, and never under way for ever. */
    @ActivateRequestContext
    public void run(UUID id) {
        try {
            QuarkusTransaction.requiringNew().timeout(Turn.LONG_SECONDS).run(() -> {
                Turn.allowLong();
                if (isMine(id) && isUnderWay(id)) {
                    tell(id, "state = 'CHECKING'");
                    check(id);
                }
            });
        } catch (RuntimeException e) {
            LOG.errorf(e, "Import %s broke off", id);
            QuarkusTransaction.requiringNew()
                    .run(() -> update(id, "state = 'FAILED', reason = 'The check broke off: send the file again.'"));
        }
    }

    private boolean isMine(UUID id) {
        return register.unwrap(Session.class)
                .createNativeQuery(
                        "select pg_try_advisory_xact_lock(hashtextextended('import ' || :id, 0))", Boolean.class)
                .setParameter("id", id.toString())
                .getSingleResult();
    }

    private static boolean isUnderWay(UUID id) {
        Import found = Import.findById(id);
        return found != null && found.state.isUnderWay();
    }

    private void check(UUID id) {
        Import of = Import.findById(id);
        register.detach(of);
        takeTurnOf(of);
        Ledger ledger = new Ledger(register, json, id);
        ledger.clear();
        try {
            walk(
                    of,
                    done -> tell(id, "done = " + Math.min(done, of.size)),
                    new Batch(new Trial(register, validator, json, of.sender()), new Judging(ledger)));
            finish(id, ImportState.CHECKED, null, ledger);
        } catch (RefusedFile refused) {
            Trouble trouble = Trouble.of(refused.finding());
            ledger.add(trouble);
            finish(id, ImportState.REFUSED, trouble.words(), ledger);
        }
    }

    /** One at a time for each agency, and one for the stewards. */
    private void takeTurnOf(Import of) {
        register.unwrap(Session.class)
                .createNativeQuery(
                        "select pg_advisory_xact_lock(hashtextextended('imports of ' || :agency, 0))", Object.class)
                .setParameter("agency", of.agency == null ? "" : of.agency)
                .getSingleResult();
    }

    /**
     * Also for a commit, which reads the same file in the same way.
     *
     * @param progress is told how many bytes were read so far
     */
    void walk(Import of, LongConsumer progress, Batch batch) {
        FileWalk walk = walks.stream()
                .filter(one -> one.format() == of.format)
                .findFirst()
                .orElseThrow();
        try {
            walk.walk(of, () -> files.open(of.id, progress), batch);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RefusedFile refused) {
            batch.end();
            throw refused;
        }
        batch.end();
    }

    private void finish(UUID id, ImportState state, @Nullable String reason, Ledger ledger) {
        Outcome outcome = ledger.close();
        register.clear();
        Import of = Import.findById(id);
        of.state = state;
        of.reason = reason;
        of.done = of.size;
        of.changedAt = clock.instant();
        of.take(outcome);
    }

    /** Others see how far it is while it is under way. */
    private void tell(UUID id, String what) {
        QuarkusTransaction.requiringNew().run(() -> update(id, what));
    }

    private void update(UUID id, String what) {
        register.unwrap(Session.class)
                .createNativeMutationQuery("update import set " + what + ", changed_at = :now where id = :id")
                .setParameter("now", clock.instant())
                .setParameter("id", id)
                .executeUpdate();
    }

    private final class Judging implements Batch.Next {

        private final Ledger ledger;

        Judging(Ledger ledger) {
            this.ledger = ledger;
        }

        @Override
        public void judged(List<Judged<?, ?>> all) {
            all.forEach(this::tell);
            register.clear(); // or it would hold all that it has looked at
        }

        private void tell(Judged<?, ?> judged) {
            Said<?, ?> said = judged.said();
            Verdict<?> verdict = judged.verdict();
            judged.troubles().forEach(ledger::add);
            Stored<?> wanted = verdict.wanted();
            if (wanted == null) {
                Object id = said.id();
                ledger.refused(
                        said.kind().name(),
                        id == null ? null : id.toString(),
                        said.kind().name(),
                        said.place());
            } else {
                ledger.add(
                        said.kind().name(),
                        wanted.key(),
                        wanted.label(),
                        verdict.effect(),
                        said.place(),
                        verdict.changes(json),
                        null,
                        null);
            }
        }

        @Override
        public void rates(RateSet set, Place place) {
            try {
                ledger.rates(set, rates.fresh(set.set(), set.rates()), place);
            } catch (Refusal different) {
                ledger.add(Trouble.refusing(place, String.valueOf(different.getMessage())));
                refused(place, ArchiveWalk.RATES);
            }
        }

        @Override
        public void words(KeptWords words) {
            // kept with the records, and no record itself
        }

        @Override
        public void trouble(Trouble trouble) {
            ledger.add(trouble);
        }

        @Override
        public void refused(Place place, String what) {
            ledger.refused(what, null, what, place);
        }
    }
}
