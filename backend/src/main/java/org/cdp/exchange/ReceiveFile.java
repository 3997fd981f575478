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
            insert into import (id, agency, key, actor, role, format, records, lenient, file_name, size, digest, state, done,
              created, changed, unchanged, refused, problems, received_at, changed_at)
            values (:id, :agency, :key, :actor, :role, :format, :records, :lenient, :fileName, :size, :digest, 'RECEIVED', 0,
              0, 0, 0, 0, 0, :now, :now)
            on conflict do nothing
            """;

    private static final String SAME = """
            select id from import
            where digest = :digest and format = :format and coalesce(records, '') = :records and lenient = :lenient
              and coalesce(agency, '') = :agency and state not in ('REFUSED', 'FAILED', 'UNDONE')
            """;

    /** Formats that hold records of several kinds. */
    private static final Set<ImportFormat> MIXED = Set.of(ImportFormat.IATI, ImportFormat.BUNDLE, ImportFormat.ARCHIVE);

    private final EntityManager register;
    private final ImportFile files;
    private final Access access;
    private final Clock clock;

    ReceiveFile(EntityManager register, ImportFile files, Access access, Clock clock) {
        this.register = register;
        this.files = files;
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
        ImportFormat format = asked.format().isPresent() ? asked.format().get() : look(file, asked.kind() != null);
        if (format == ImportFormat.ARCHIVE
                && !access.caller().filter(Caller::isSteward).isPresent()) {
            throw Refusal.forbidden("A whole register comes in by a steward.");
        }
        String kind = MIXED.contains(format) ? null : Kind.named(asked.kind()).name();
        String digest = digest(file);
        String agency = agency(asked);
        UUID id = Ids.next();
        if (insert(id, file, asked, format, kind, digest, agency)) {
            try (InputStream in = Files.newInputStream(file)) {
                files.keep(id, in);
            }
            return new Received(id, true);
        }
        return new Received(same(asked, format, kind, digest, agency), false);
    }

    private boolean insert(
            UUID id,
            Path file,
            Asked asked,
            ImportFormat format,
            @Nullable String kind,
            String digest,
            @Nullable String agency)
            throws IOException {
        Caller sender = access.caller().orElseThrow();
        return session()
                        .createNativeMutationQuery(INSERT)
                        .setParameter("id", id)
                        .setParameter("agency", agency, String.class)
                        .setParameter("key", sender.actor(), UUID.class)
                        .setParameter("actor", sender.label())
                        .setParameter("role", (sender.isSteward() ? Role.STEWARD : Role.EDITOR).name())
                        .setParameter("format", format.name())
                        .setParameter("records", kind, String.class)
                        .setParameter("lenient", asked.lenient())
                        .setParameter("fileName", asked.fileName(), String.class)
                        .setParameter("size", Files.size(file))
                        .setParameter("digest", digest)
                        .setParameter("now", clock.instant())
                        .executeUpdate()
                > 0;
    }

    /** An import is one agency's, so that what it may write does not depend on what else its sender may. */
    private @Nullable String agency(Asked asked) {
        Caller sender = access.caller().orElseThrow();
        if (sender.isSteward()) {
            return null;
        }
        String agency = asked.agency() == null ? sender.actsFor(null) : asked.agency();
        if (agency == null) {
            throw Refusal.parameter("agency", "must name the agency that the import is for: you write for several");
        }
        if (!sender.mayWriteFor(agency)) {
            throw Refusal.forbidden("You do not write for '" + agency + "'.");
        }
        return agency;
    }

    private UUID same(Asked asked, ImportFormat format, @Nullable String kind, String digest, @Nullable String agency) {
        return session()
                .createNativeQuery(SAME, UUID.class)
                .setParameter("digest", digest)
                .setParameter("format", format.name())
                .setParameter("records", kind == null ? "" : kind)
                .setParameter("lenient", asked.lenient())
                .setParameter("agency", agency == null ? "" : agency)
                .getSingleResult();
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
