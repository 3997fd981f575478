package org.cdp.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The file of an import as the database keeps it, piece by piece: any node can read it, also after a restart. */
@ApplicationScoped
class ImportFile {

    private static final int PIECE = 1024 * 1024;

    private final EntityManager register;

    ImportFile(EntityManager register) {
        this.register = register;
    }

    void keep(UUID id, InputStream file) throws IOException {
        byte[] piece = new byte[PIECE];
        int position = 0;
        for (int read = file.readNBytes(piece, 0, PIECE); read > 0; read = file.readNBytes(piece, 0, PIECE)) {
            session()
                    .createNativeMutationQuery("insert into import_piece values (:id, :position, :bytes)")
                    .setParameter("id", id)
                    .setParameter("position", position++)
                    .setParameter("bytes", Arrays.copyOf(piece, read))
                    .executeUpdate();
        }
    }

    /** @param progress is told how many bytes were read so far */
    InputStream open(UUID id, LongConsumer progress) {
        return new Pieces(id, progress);
    }

    private byte @Nullable [] piece(UUID id, int position) {
        return session()
                .createNativeQuery(
                        "select bytes from import_piece where import = :id and position = :position", byte[].class)
                .setParameter("id", id)
                .setParameter("position", position)
                .uniqueResult();
    }

    private Session session() {
        return register.unwrap(Session.class);
    }

    private final class Pieces extends InputStream {

        private final UUID id;
        private final LongConsumer progress;
        private byte[] piece = {};
        private int next;
        private int at;
        private long done;

        Pieces(UUID id, LongConsumer progress) {
            this.id = id;
            this.progress = progress;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            if (length == 0) {
                return 0;
            }
            if (at == piece.length && !turn()) {
                return -1;
            }
            int read = Math.min(length, piece.length - at);
            System.arraycopy(piece, at, bytes, offset, read);
            at += read;
            return read;
        }

        private boolean turn() {
            done += piece.length;
            progress.accept(done);
            byte[] following = piece(id, next++);
            piece = following == null ? new byte[0] : following;
            at = 0;
            return piece.length > 0;
        }
    }
}
