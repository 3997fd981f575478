package org.cdp.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.writer.CsvWriter;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cdp.export.Harmless;
import org.cdp.platform.web.Page;
import org.cdp.platform.web.Paging;
import org.jspecify.annotations.Nullable;

/** Writes the report of an import as a file, page by page. */
@ApplicationScoped
class WriteReport {

    private static final int PAGE = 500;

    private final Imports imports;
    private final ObjectMapper json;

    WriteReport(Imports imports, ObjectMapper json) {
        this.imports = imports;
        this.json = json;
    }

    void json(Import of, OutputStream out) throws IOException {
        try (JsonGenerator file = json.createGenerator(out)) {
            file.writeStartObject();
            file.writePOJOField("import", ImportDetails.of(of));
            file.writeArrayFieldStart("problems");
            each(paging -> imports.problems(of.id, List.of(), paging), file::writePOJO);
            file.writeEndArray();
            file.writeArrayFieldStart("records");
            each(paging -> imports.records(of.id, List.of(), List.of(), paging), file::writePOJO);
            file.writeEndArray();
            file.writeEndObject();
        }
    }

    void csv(UUID id, OutputStream out) throws IOException {
        try (CsvWriter file = CsvWriter.builder().build(out, StandardCharsets.UTF_8)) {
            file.writeRecord(ImportProblem.COLUMNS);
            each(paging -> imports.problems(id, List.of(), paging), problem -> file.writeRecord(row(problem)));
        }
    }

    private static List<String> row(ImportProblem problem) {
        return Stream.of(
                        problem.position(),
                        problem.severity(),
                        problem.rule(),
                        problem.line(),
                        problem.path(),
                        problem.sheet(),
                        problem.row(),
                        problem.column(),
                        problem.value(),
                        problem.detail())
                .map(value -> Objects.toString(value, ""))
                .map(Harmless::text)
                .toList();
    }

    private static <T> void each(Function<Paging, Page<T>> pages, Writing<T> write) throws IOException {
        String after = null;
        do {
            Page<T> page = page(pages, after);
            for (T item : page.items()) {
                write.write(item);
            }
            after = page.next();
        } while (after != null);
    }

    /** A transaction for each page: a slow reader holds none. */
    private static <T> Page<T> page(Function<Paging, Page<T>> pages, @Nullable String after) {
        return QuarkusTransaction.requiringNew().call(() -> pages.apply(new Paging(PAGE, after, false)));
    }

    private interface Writing<T> {
        void write(T item) throws IOException;
    }
}
