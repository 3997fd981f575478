package org.cdp.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cdp.change.FieldChange;
import org.cdp.platform.value.Ids;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Writes down, in the order of the file, what becomes of each record and what is wrong. */
final class Ledger {

    /** More problems than anybody reads: of those beyond only the number is told. */
    static final int MOST_PROBLEMS = 10_000;

    private static final int BATCH = 500;
    private static final int LONGEST = 1000;

    private static final String RECORD = """
            insert into import_record (id, import, position, type, record, label, effect, line, path, sheet, "row", changes, version,
              before)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)
            """;
    private static final String PROBLEM = """
            insert into import_problem (id, import, position, severity, rule, line, path, sheet, "row", "column", value, detail)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final Session register;
    private final ObjectMapper json;
    private final UUID of;
    private final List<Object[]> records = new ArrayList<>();
    private final List<Object[]> problems = new ArrayList<>();
    private final int[] effects = new int[Effect.values().length];
    private int position;
    private int troubles;
    private @Nullable Trouble first;

    Ledger(EntityManager register, ObjectMapper json, UUID of) {
        this.register = register.unwrap(Session.class);
        this.json = json;
        this.of = of;
    }

    /** Forgets what an earlier reading of the same file wrote. */
    void clear() {
        for (String table : List.of("import_record", "import_problem")) {
            register.createNativeMutationQuery("delete from " + table + " where import = :of")
                    .setParameter("of", of)
                    .executeUpdate();
        }
    }

    void add(Trouble trouble) {
        first = first == null ? trouble : first;
        if (++troubles > MOST_PROBLEMS) {
            return;
        }
        Place place = trouble.place();
        problems.add(new Object[] {
            Ids.next(),
            of,
            troubles,
            trouble.severity().name(),
            trouble.rule() == null || trouble.rule().isEmpty() ? null : trouble.rule(),
            place.line(),
            place.path(),
            place.sheet(),
            place.row(),
            clean(trouble.column()),
            clean(trouble.value()),
            clean(trouble.detail())
        });
        writeWhenMany(problems, PROBLEM);
    }

    void refused(String type, @Nullable String record, String label, Place place) {
        add(type, record, label, Effect.REFUSED, place, List.of(), null, null);
    }

    void add(
            String type,
            @Nullable String record,
            String label,
            Effect effect,
            Place place,
            List<FieldChange> changes,
            @Nullable Integer version,
            @Nullable Before before) {
        effects[effect.ordinal()]++;
        records.add(new Object[] {
            Ids.next(),
            of,
            ++position,
            type,
            record,
            clean(label),
            effect.name(),
            place.line(),
            place.path(),
            place.sheet(),
            place.row(),
            changes.isEmpty() ? null : written(changes),
            version,
            before == null ? null : written(before)
        });
        writeWhenMany(records, RECORD);
    }

    /** A set of exchange rates is one record. */
    void rates(RateSet set, int fresh, Place place) {
        Effect effect = fresh == 0 ? Effect.UNCHANGED : Effect.CREATED;
        add(ArchiveWalk.RATES, set.set(), set.set(), effect, place, List.of(), null, null);
    }

    Outcome close() {
        write(records, RECORD);
        write(problems, PROBLEM);
        return new Outcome(
                effects[Effect.CREATED.ordinal()],
                effects[Effect.CHANGED.ordinal()],
                effects[Effect.UNCHANGED.ordinal()],
                effects[Effect.REFUSED.ordinal()],
                troubles);
    }

    int records() {
        return position;
    }

    private String written(Object before) {
        try {
            return json.writeValueAsString(before);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a file holds may be no text that the database takes. */
    private static @Nullable String clean(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String clean = text.replace("\0", "␀");
        return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST - 1) + "…";
    }

    private void writeWhenMany(List<Object[]> rows, String sql) {
        if (rows.size() >= BATCH) {
            write(rows, sql);
        }
    }

    private void write(List<Object[]> rows, String sql) {
        register.doWork(connection -> write(connection, rows, sql));
        rows.clear();
    }

    private static void write(Connection connection, List<Object[]> rows, String sql) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    insert.setObject(i + 1, row[i]);
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
