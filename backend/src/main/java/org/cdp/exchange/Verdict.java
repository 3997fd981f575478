package org.cdp.exchange;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import org.cdp.change.FieldChange;
import org.cdp.change.Records.Wish;
import org.cdp.platform.data.Stored;
import org.jspecify.annotations.Nullable;

/**
 * What would become of a record.
 *
 * @param wanted what the register would then hold; none when it is refused
 * @param present what it holds now, if it does
 */
record Verdict<E extends Stored<?>>(
        Effect effect,
        List<Trouble> troubles,
        @Nullable E wanted,
        @Nullable E present) {

    static <E extends Stored<?>> Verdict<E> refusing(List<Trouble> troubles) {
        return new Verdict<>(Effect.REFUSED, troubles, null, null);
    }

    /** What is to be written; nothing when it is refused. */
    Optional<Wish<E>> wish() {
        return Optional.ofNullable(wanted).map(record -> new Wish<>(record, present));
    }

    /** What would change in a record that is there and differs; nothing in any other. */
    List<FieldChange> changes(ObjectMapper json) {
        return effect != Effect.CHANGED || wanted == null || present == null
                ? List.of()
                : FieldChange.between(json.valueToTree(present.form()), json.valueToTree(wanted.form()));
    }
}
