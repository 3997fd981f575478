package org.cdp.exchange;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.EntityManager;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cdp.access.Caller;
import org.cdp.funding.Contribution;
import org.cdp.funding.ContributionForm;
import org.cdp.platform.data.Stored;
import org.cdp.platform.web.Refusal;
import org.jspecify.annotations.Nullable;

/** Judges record by record what a file would do to the register, as it now is, if its sender committed it. */
final class Trial {

    private static final String OTHERS = "There is a record with this id already, and it is not yours to change.";

    private final EntityManager register;
    private final Validator validator;
    private final ObjectMapper json;
    private final Caller sender;
    private final Originals originals;
    private final Known known;
    private Present present;

    Trial(EntityManager register, Validator validator, ObjectMapper json, Caller sender) {
        this.register = register;
        this.validator = validator;
        this.json = json;
        this.sender = sender;
        originals = new Originals(register);
        known = new Known(register, sender);
        present = new Present(register, List.of());
    }

    /** In the order in which a file says them. */
    List<Judged<?, ?>> judge(List<Batch.Waiting<?, ?>> all) {
        List<Said<?, ?>> said = new ArrayList<>(all.size());
        all.forEach(one -> said.add(one.said()));
        present = new Present(register, said);
        List<Judged<?, ?>> judged = new ArrayList<>(all.size());
        all.forEach(one -> judged.add(judged(one)));
        return judged;
    }

    private <G, E extends Stored<?>> Judged<G, E> judged(Batch.Waiting<G, E> one) {
        return new Judged<>(one.said(), judge(one.said()), one.after());
    }

    private <G, E extends Stored<?>> Verdict<E> judge(Said<G, E> said) {
        E present = said.row() == null ? null : named(said);
        return present == null ? judgeWhole(said) : judgeOver(said, present);
    }

    /** A row of a table says only a part of what a record that is there then holds. */
    private <G, E extends Stored<?>> Verdict<E> judgeOver(Said<G, E> said, E present) {
        return sender.mayWriteFor(present.owner())
                ? judgeWhole(said.of(present, json))
                : Verdict.refusing(List.of(Trouble.refusing(said.place(), OTHERS)));
    }

    private <G, E extends Stored<?>> Verdict<E> judgeWhole(Said<G, E> said) {
        List<Trouble> troubles = new ArrayList<>();
        for (ConstraintViolation<G> broken : validator.validate(said.given())) {
            troubles.add(Trouble.refusing(
                    said.place(),
                    broken.getPropertyPath().toString(),
                    value(broken.getInvalidValue()),
                    broken.getMessage()));
        }
        if (troubles.isEmpty()) {
            new Rules(detail -> troubles.add(Trouble.refusing(said.place(), detail))).of(said.given());
            new NamedRecords(
                            known,
                            (field, id) -> troubles.add(Trouble.refusing(
                                    said.place(), field, id, "names a record that is not there: '" + id + "'")))
                    .of(said.given());
        }
        return troubles.isEmpty() ? judgeSound(said) : Verdict.refusing(troubles);
    }

    private <G, E extends Stored<?>> Verdict<E> judgeSound(Said<G, E> said) {
        E wanted;
        try {
            wanted = said.kind().make().apply(identified(said));
        } catch (Refusal refusal) {
            return Verdict.refusing(List.of(Trouble.of(said.place(), refusal)));
        }
        E present = present(said, wanted);
        if (present != null && said.row() != null) {
            return judgeOver(said, present);
        }
        Optional<String> forbidden = forbidden(said.given(), wanted, present);
        if (forbidden.isPresent()) {
            return Verdict.refusing(List.of(Trouble.refusing(said.place(), forbidden.get())));
        }
        String twice = twice(said.kind(), wanted);
        if (twice != null) {
            return Verdict.refusing(
                    List.of(Trouble.refusing(said.place(), "The file tells of '" + twice + "' twice.")));
        }
        known.add(said.kind(), wanted.key());
        return new Verdict<>(effect(said, wanted, present), List.of(), wanted, present);
    }

    /** What the file has told before: the record, or another one under the same reference. */
    private @Nullable String twice(Kind<?, ?> kind, Stored<?> wanted) {
        if (!known.tell(kind, kind.readId().apply(wanted.key()))) {
            return wanted.key();
        }
        return wanted instanceof Contribution one
                        && one.reference != null
                        && !known.tell(kind, one.reportedBy + " " + one.reference)
                ? one.reference
                : null;
    }

    private Effect effect(Said<?, ?> said, Stored<?> wanted, @Nullable Stored<?> present) {
        if (present == null) {
            return Effect.CREATED;
        }
        boolean same = wanted.form().equals(present.form())
                && (said.original() == null || said.original().equals(originals.of(present)));
        return same ? Effect.UNCHANGED : Effect.CHANGED;
    }

    /** The reporter's own reference tells which contribution it is, when an id does not. */
    @SuppressWarnings("unchecked")
    private <G> G identified(Said<G, ?> said) {
        if (!(said.given() instanceof ContributionForm form)) {
            return said.given();
        }
        if (form.id() == null && form.reference() == null) {
            throw Refusal.field(
                    "/reference", "or an id must be given: else the same file sent twice would count twice");
        }
        if (form.id() != null && said.original() == null) {
            return said.given();
        }
        UUID id = present.referred(form);
        return id == null ? said.given() : (G) form.withId(id);
    }

    /** The record that is there of which a file gives the id, or the reporter's own reference. */
    private <G, E extends Stored<?>> @Nullable E named(Said<G, E> said) {
        Object id = said.id() == null ? present.referred(said.given()) : said.id();
        return id == null ? null : present.find(said.kind().type(), id);
    }

    /** Of an id that was made just now there is no record. */
    private <G, E extends Stored<?>> @Nullable E present(Said<G, E> said, E wanted) {
        Object id = said.kind().readId().apply(wanted.key());
        boolean isNew = id instanceof UUID && said.id() == null && present.referred(said.given()) == null;
        return isNew ? null : present.find(said.kind().type(), id);
    }

    private Optional<String> forbidden(Object given, Stored<?> wanted, @Nullable Stored<?> present) {
        if (present != null && !sender.mayWriteFor(present.owner())) {
            return Optional.of(OTHERS);
        }
        if (!sender.mayWriteFor(wanted.owner())) {
            return Optional.of(
                    wanted.owner() == null
                            ? "Only a steward may add " + wanted.type() + " '" + wanted.label() + "'."
                            : "Only an editor of '" + wanted.owner() + "' or a steward may write this.");
        }
        boolean others =
                !sender.isSteward() && given instanceof ContributionForm form && !form.involves(form.reportedBy());
        return others ? Optional.of("Its reporter is neither its provider nor its receiver.") : Optional.empty();
    }

    private static @Nullable String value(@Nullable Object invalid) {
        String text = invalid == null ? null : invalid.toString();
        return text == null || text.length() <= 200 ? text : text.substring(0, 199) + "…";
    }
}
