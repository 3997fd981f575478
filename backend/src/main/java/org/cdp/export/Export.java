package org.cdp.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.config.ConfigMapping;
import io.vertx.core.http.HttpServerResponse;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cdp.change.Snapshot;
import org.cdp.platform.web.Admission;
import org.cdp.platform.web.AsOf;
import org.cdp.platform.web.Page;
import org.cdp.platform.web.Paged;
import org.cdp.platform.web.Paging;
import org.cdp.platform.web.Refusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/**
 * Answers with a page or with the whole set as a file. A file is one transaction that sees one state of the register and
 * goes through one query as the reader takes it; it holds a connection meanwhile, so only some are written at once.
 */
@ApplicationScoped
public class Export {

    private static final int LONGEST_SECONDS = 3600;
    private static final int BUFFER = 1 << 16;

    /** About as long as a small answer takes. */
    private static final Duration PAUSE = Duration.ofMillis(5);

    private final Snapshot snapshot;
    private final AsOf asOf;
    private final ObjectMapper json;
    private final CurrentVertxRequest request;
    private final List<Published<?>> standards;
    private final String release;
    private final Admission admission;
    private final int atOnce;
    private final Semaphore places;
    private final ExecutorService threads;
    private final Map<Class<?>, List<Column>> columns = new ConcurrentHashMap<>();

    Export(
            Snapshot snapshot,
            AsOf asOf,
            ObjectMapper json,
            CurrentVertxRequest request,
            @All List<Published<?>> standards,
            @ConfigProperty(name = "quarkus.application.version") String release,
            Admission admission,
            Settings settings) {
        this.snapshot = snapshot;
        this.asOf = asOf;
        this.json = json;
        this.request = request;
        this.standards = standards;
        this.release = release;
        this.admission = admission;
        atOnce = settings.atOnce();
        places = new Semaphore(atOnce);
        threads = Executors.newFixedThreadPool(settings.atOnce());
    }

    @PreDestroy
    void endThreads() {
        threads.shutdownNow();
    }

    /** A page of the list; or all of it as a file, or the file's manifest, when that is wanted. */
    public <T, P extends Paged> RestResponse<StreamingOutput> answer(
            Listed<T> list, Paging paging, Whole whole, Page.Shape<T, P> shape) {
        return whole.wanted()
                .map(format -> file(list.table(), format, whole.manifest()))
                .orElseGet(() -> page(list, paging, whole, shape));
    }

    /** A figure as it is; or its rows as a file, or the file's manifest, when that is wanted. */
    public <F, T> RestResponse<StreamingOutput> answer(Reckoned<F, T> figure, Whole whole) {
        return whole.wanted()
                .map(format -> file(figure.table(), format, whole.manifest()))
                .orElseGet(() -> plain(figure.answer(), whole));
    }

    private <T, P extends Paged> RestResponse<StreamingOutput> page(
            Listed<T> list, Paging paging, Whole whole, Page.Shape<T, P> shape) {
        return plain(() -> list.page(paging).as(shape), whole);
    }

    private RestResponse<StreamingOutput> plain(Supplier<?> answer, Whole whole) {
        if (whole.manifest()) {
            throw Refusal.parameter("manifest", "needs 'format': that of the file it is about");
        }
        if (whole.accept() != null && !Format.anyFits(whole.accept())) {
            throw new NotAcceptableException();
        }
        return ResponseBuilder.<StreamingOutput>ok(new WrittenPage(answer.get(), json))
                .type(MediaType.APPLICATION_JSON)
                .build();
    }

    private RestResponse<StreamingOutput> file(Table<?> table, Format format, boolean manifest) {
        if (format == Format.IATI && published(table.item()).isEmpty()) {
            throw Refusal.parameter("format", "iati is for interventions and agencies");
        }
        if (format == Format.GEOJSON && table.points() == null) {
            throw Refusal.parameter("format", "geojson is for what has places: clusters");
        }
        if (manifest && format == Format.XLSX) {
            throw Refusal.parameter(
                    "manifest", "is for files that are always the same; a workbook tells when it was made");
        }
        return manifest ? manifest(table, format) : file(table, format);
    }

    /** A file of its own kind, of one state of the register as well. */
    public RestResponse<StreamingOutput> stream(String name, String mediaType, Streamed file) {
        StreamingOutput content = out -> orBreakOff(() -> {
            request.getCurrent().response().putHeader("CDP-Log-Entry", Long.toString(snapshot.entry()));
            OutputStream buffer = new BufferedOutputStream(out, BUFFER);
            file.write(buffer);
            buffer.flush();
            return true;
        });
        return ResponseBuilder.ok(content)
                .header(HttpHeaders.CONTENT_TYPE, mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }

    /** What a file is made of. */
    public interface Streamed {
        void write(OutputStream out) throws IOException;
    }

    private RestResponse<StreamingOutput> file(Table<?> table, Format format) {
        StreamingOutput content = out -> orBreakOff(() -> {
            long entry = snapshot.entry();
            Address address = address(entry);
            var answer = request.getCurrent().response().putHeader("CDP-Log-Entry", Long.toString(entry));
            if (format != Format.XLSX) {
                answer.putHeader(HttpHeaders.LINK, "<" + address.ofManifest(format) + ">; rel=\"describedby\"");
            }
            OutputStream buffer = new BufferedOutputStream(out, BUFFER);
            long rows = write(table, format, address.asOf(), buffer);
            buffer.flush();
            return rows;
        });
        return ResponseBuilder.ok(content)
                .header(HttpHeaders.CONTENT_TYPE, format.mediaType)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + table.name() + "." + format.ending() + "\"")
                .build();
    }

    /** The address that gives the same again: of the instant of the last entry, which from here on everything is told of. */
    private Address address(long entry) {
        Instant instant = snapshot.instant(entry);
        asOf.stand(instant);
        return Address.of(request.getCurrent(), instant);
    }

    /** A file that fails once it was begun must not look whole: its connection ends without HTTP's end of an answer. */
    private <R> void orBreakOff(Work<R> work) {
        try {
            inItsPlace(work);
        } catch (RuntimeException e) {
            HttpServerResponse answer = request.getCurrent().response();
            if (answer.headWritten()) {
                answer.reset();
            }
            throw e;
        }
    }

    private RestResponse<StreamingOutput> manifest(Table<?> table, Format format) {
        Manifest manifest = inItsPlace(() -> {
            long entry = snapshot.entry();
            Address address = address(entry);
            Measure measure = new Measure();
            OutputStream buffer = new BufferedOutputStream(measure, BUFFER);
            long rows = write(table, format, address.asOf(), buffer);
            buffer.flush();
            return new Manifest(
                    address.ofFile(format),
                    table.name() + "." + format.ending(),
                    format.mediaType,
                    address.filters(),
                    address.asOf(),
                    entry,
                    release,
                    columns(table, format, address.asOf()).stream()
                            .map(column -> new Manifest.Field(column.name(), column.kind()))
                            .toList(),
                    rows,
                    measure.bytes(),
                    measure.sha256());
        });
        return ResponseBuilder.<StreamingOutput>ok(out -> out.write(json.writeValueAsBytes(manifest)))
                .header(HttpHeaders.CONTENT_TYPE, Whole.MANIFEST)
                .build();
    }

    private List<Column> columns(Table<?> table, Format format, Instant instant) {
        return format == Format.IATI ? List.of() : columns(table, instant);
    }

    private List<Column> columns(Table<?> table, Instant instant) {
        Stream<Column> own = columns.computeIfAbsent(table.item(), item -> Column.of(item, json)).stream()
                .flatMap(column -> column.told(table.by()));
        return Stream.concat(own, table.isDated() ? Stream.of(Column.asOf(instant)) : Stream.empty())
                .toList();
    }

    /** Writes the rows and, when all went well, the end. */
    private <T> long write(Table<T> table, Format format, Instant instant, OutputStream out) throws IOException {
        try (FileWriting<T> file = begin(table, format, instant, out)) {
            long[] rows = {0};
            table.each(some -> {
                makeWay();
                snapshot.keep();
                rows[0] += file.write(some);
            });
            file.end();
            return rows[0];
        }
    }

    /** A file takes all the machine has; whoever asks for something small meanwhile should not wait behind it. */
    private void makeWay() {
        if (admission.working() > atOnce - places.availablePermits()) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private <T> FileWriting<T> begin(Table<T> table, Format format, Instant instant, OutputStream out)
            throws IOException {
        return switch (format) {
            case JSON -> behind(json(table, instant, out));
            case NDJSON ->
                behind(
                        table.isDated()
                                ? new DatedLines<>(instant, json, out)
                                : JsonFile.lines(table.item(), json, out));
            case CSV -> behind(new CsvFile<>(columns(table, instant), out));
            case XLSX -> behind(new XlsxFile<>(table.name(), columns(table, instant), out));
            case PARQUET -> behind(new ParquetFile<>(table.name(), columns(table, instant), out));
            case GEOJSON -> behind(new GeoJsonFile<>(Objects.requireNonNull(table.points()), json, out));
            case IATI -> published(table.item()).orElseThrow().begin(out);
        };
    }

    private <T> FileWriting<T> json(Table<T> table, Instant instant, OutputStream out) throws IOException {
        Object whole = table.whole();
        return whole == null
                ? JsonFile.page(table.item(), table.isDated() ? instant : null, json, out)
                : new WholeJson<>(whole, json, new Pulse(out, snapshot::keep, System::nanoTime));
    }

    private <T> FileWriting<T> behind(FileWriting<T> file) {
        return new Behind<>(file, threads);
    }

    @SuppressWarnings("unchecked") // by the class of the item
    private <T> Optional<Published<T>> published(Class<T> item) {
        return standards.stream()
                .filter(one -> one.item() == item)
                .map(one -> (Published<T>) one)
                .findFirst();
    }

    private <R> R inItsPlace(Work<R> work) {
        if (!places.tryAcquire()) {
            throw Refusal.later(
                    503, "Overloaded", "As many files as can be are being written now.", Duration.ofSeconds(5));
        }
        try {
            return QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).call(() -> {
                snapshot.freezeForFile();
                return work.done();
            });
        } finally {
            places.release();
        }
    }

    @ConfigMapping(prefix = "cdp.exports")
    interface Settings {

        /** Files that are written at once: each holds a connection to the database meanwhile. */
        int atOnce();
    }

    private interface Work<R> {
        R done() throws IOException;
    }
}
