package org.cdp.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import org.cdp.exchange.iati.Element;
import org.cdp.exchange.iati.Finding;
import org.cdp.exchange.iati.Finding.Severity;
import org.cdp.exchange.iati.IatiMapping;
import org.cdp.exchange.iati.IatiReader;
import org.cdp.exchange.iati.IatiStandard;
import org.cdp.exchange.iati.Mapped;
import org.cdp.exchange.iati.RefusedFile;
import org.cdp.platform.data.Stored;
import org.jspecify.annotations.Nullable;

/** An IATI file: read once to check it and to learn which activities it has, and once to tell them. */
@ApplicationScoped
class IatiWalk implements FileWalk {

    private final IatiStandard standard;
    private final EntityManager register;

    IatiWalk(IatiStandard standard, EntityManager register) {
        this.standard = standard;
        this.register = register;
    }

    @Override
    public ImportFormat format() {
        return ImportFormat.IATI;
    }

    @Override
    public void walk(Import of, Opening file, Sink sink) throws IOException {
        IatiMapping mapping = new IatiMapping(register);
        int[] critical = {0};
        IatiReader.Read read;
        try (InputStream in = file.open()) {
            read = IatiReader.read(standard, in, mapping::meet, finding -> {
                critical[0] += finding.severity() == Severity.CRITICAL ? 1 : 0;
                sink.trouble(lenient(of, finding));
            });
        }
        if (critical[0] > 0 && !of.lenient) {
            throw new RefusedFile(new Finding(
                    Finding.AGAINST_SCHEMA, Severity.CRITICAL, null, null, invalid(read.version(), critical[0])));
        }
        if (!standard.isThere()) {
            sink.trouble(new Trouble(
                    Severity.WARNING, null, Place.at("/"), null, null, "It was not held against schema and ruleset."));
        }
        mapping.met();
        try (InputStream in = file.open()) {
            IatiReader.read(
                    IatiStandard.NONE, in, entry -> tell(mapping.tell(entry, read.version()), sink), finding -> {});
        }
    }

    /** What the caller asked to be lenient with refuses nothing. */
    private static Trouble lenient(Import of, Finding finding) {
        Trouble trouble = Trouble.of(finding);
        return of.lenient && trouble.severity() == Severity.CRITICAL
                ? new Trouble(Severity.ERROR, trouble.rule(), trouble.place(), null, null, trouble.detail())
                : trouble;
    }

    private static String invalid(String version, int count) {
        return "The file is not valid against the schema of IATI " + version + ", in " + count
                + (count == 1 ? " place." : " places.") + " Sent with lenient=true it is taken all the same.";
    }

    private static void tell(Mapped mapped, Sink sink) {
        mapped.notes().forEach(note -> sink.trouble(noted(note)));
        mapped.refused().forEach(note -> {
            sink.trouble(noted(note));
            sink.refused(new Place(note.line(), note.path(), null, null), "transaction");
        });
        Place place = Place.of(mapped.entry());
        mapped.agencies().forEach(form -> sink.said(Said.of(Kind.AGENCIES, form, place)));
        said(mapped.organisation(), Kind.AGENCIES, sink);
        said(mapped.intervention(), Kind.INTERVENTIONS, sink);
        mapped.contributions().forEach(one -> said(one, Kind.CONTRIBUTIONS, sink));
    }

    private static <F, E extends Stored<?>> void said(Mapped.@Nullable Of<F> one, Kind<F, E> kind, Sink sink) {
        if (one != null) {
            Element element = one.element();
            sink.said(new Said<>(kind, one.form(), Place.of(element), one.original(), null));
        }
    }

    private static Trouble noted(Finding note) {
        return new Trouble(
                note.severity(), null, new Place(note.line(), note.path(), null, null), null, null, note.detail());
    }
}
