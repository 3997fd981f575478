package org.cdp.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cdp.access.Access;
import org.cdp.access.Caller;
import org.cdp.access.Role;
import org.cdp.platform.data.Turn;
import org.cdp.platform.value.Ids;
import org.cdp.platform.web.Refusal;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Keeps a file that comes in as an import. A file that is one already, for the same sender, is that one. */
@ApplicationScoped
class ReceiveFile {

    private static final String INSERT = """
            insert into import (id, agency, key, actor, role, format, records, lenient, headings, file_name, size, digest, state, done,
              created, changed, unchanged, refused, problems, received_at, changed_at)
            values (:id, :agency, :key, :actor, :role, :format, :records, :lenient, :headings, :fileName, :size, :digest, 'RECEIVED', 0,
              0, 0, 0, 0, 0, :now, :now)
            on conflict do nothing
            """;

    private static final String SAME = """
            select id from import
            where digest = :digest and format = :format and coalesce(records, '') = :records and lenient = :lenient
              and coalesce(agency, '') = :agency and coalesce(headings, '') = :headings
              and state not in ('REFUSED', 'FAILED', 'UNDONE')
            """;

    /** Formats that hold records of several kinds. */
    private static final Set<ImportFormat> MIXED = Set.of(ImportFormat.IATI, ImportFormat.BUNDLE, ImportFormat.ARCHIVE);

    private static final Set<ImportFormat> TABLES = Set.of(ImportFormat.CSV, ImportFormat.XLSX);

    private final EntityManager register;
    private final ImportFile files;
    private final Headings headings;
    private final ImportOwner owner;
    private final Access access;
    private final Clock clock;

    ReceiveFile(
            EntityManager register,
            ImportFile files,
            Headings headings,
            ImportOwner owner,
            Access access,
            Clock clock) {
        this.register = register;
        this.files = files;
        this.headings = headings;
        this.owner = owner;
        this.access = access;
        this.clock = clock;
    }

    /**
     * @param format what its sender says it is; nothing: as it looks
     * @param kind the kind of its records, when its format holds one kind only
     * @param agency whom it is for, where its sender writes for several
     */
    record Asked(
            Optional<ImportFormat> format,
            @Nullable String kind,
            boolean lenient,
            @Nullable String fileName,
            @Nullable String agency) {}

    /** The import, and whether it is new. */
    record Received(UUID id, boolean isNew) {}

    /** Brings the body to disk first: a slow sender holds no connection to the database. */
    static Path spool(InputStream body) throws IOException {
        Path file = Files.createTempFile("cdp-import", null);
        try (OutputStream out = Files.newOutputStream(file)) {
            body.transferTo(out);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
        return file;
    }

    @Transactional
    Received run(Path file, Asked asked) throws IOException {
        Turn.allowLong();
        Sent sent = sent(file, asked);
        UUID id = Ids.next();
        if (insert(id, file, asked.fileName(), sent)) {
            try (InputStream in = Files.newInputStream(file)) {
                files.keep(id, in);
            }
            return new Received(id, true);
        }
        return new Received(same(sent), false);
    }

    /** What makes a file that comes in again the same import. */
    private record Sent(
            String digest,
            ImportFormat format,
            @Nullable String kind,
            boolean lenient,
            @Nullable String agency,
            @Nullable String headings) {}

    private Sent sent(Path file, Asked asked) throws IOException {
        ImportFormat format = asked.format().isPresent() ? asked.format().get() : look(file, asked.kind() != null);
        if (format == ImportFormat.ARCHIVE
                && !access.caller().filter(Caller::isSteward).isPresent()) {
            throw Refusal.forbidden("A whole register comes in by a steward.");
        }
        String kind = MIXED.contains(format) ? null : Kind.named(asked.kind()).name();
        String agency = owner.of(asked.agency());
        String meant = kind != null && TABLES.contains(format) ? headings.kept(kind, agency) : null;
        return new Sent(digest(file), format, kind, asked.lenient(), agency, meant);
    }

    private boolean insert(UUID id, Path file, @Nullable String name, Sent sent) throws IOException {
        Caller sender = access.caller().orElseThrow();
        return session()
                        .createNativeMutationQuery(INSERT)
                        .setParameter("id", id)
                        .setParameter("agency", sent.agency(), String.class)
                        .setParameter("key", sender.actor(), UUID.class)
                        .setParameter("actor", sender.label())
                        .setParameter("role", (sender.isSteward() ? Role.STEWARD : Role.EDITOR).name())
                        .setParameter("format", sent.format().name())
                        .setParameter("records", sent.kind(), String.class)
                        .setParameter("lenient", sent.lenient())
                        .setParameter("headings", sent.headings(), String.class)
                        .setParameter("fileName", name, String.class)
                        .setParameter("size", Files.size(file))
                        .setParameter("digest", sent.digest())
                        .setParameter("now", clock.instant())
                        .executeUpdate()
                > 0;
    }

    private UUID same(Sent sent) {
        return session()
                .createNativeQuery(SAME, UUID.class)
                .setParameter("digest", sent.digest())
                .setParameter("format", sent.format().name())
                .setParameter("records", orBlank(sent.kind()))
                .setParameter("lenient", sent.lenient())
                .setParameter("agency", orBlank(sent.agency()))
                .setParameter("headings", orBlank(sent.headings()))
                .getSingleResult();
    }

    private static String orBlank(@Nullable String text) {
        return text == null ? "" : text;
    }

    private Session session() {
        return register.unwrap(Session.class);
    }

    private static ImportFormat look(Path file, boolean ofOneKind) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(512);
            return ImportFormat.ofContent(start, start.length, ofOneKind);
        }
    }

    private static String digest(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
