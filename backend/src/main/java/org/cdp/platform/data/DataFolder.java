package org.cdp.platform.data;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The folder of the embedded database, held by one register at a time. */
final class DataFolder implements AutoCloseable {
    private final Path root;
    private final FileChannel lock;

    private DataFolder(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    static DataFolder hold(Path folder) {
        try {
            createOwnerOnly(folder);
            var root = folder.toRealPath();
            createOwnerOnly(root.resolve("engine"));
            return new DataFolder(root, lock(root));
        } catch (IOException e) {
            throw new CannotStart("The data folder " + folder.toAbsolutePath() + " is not writable (CDP_DATA).", e);
        }
    }

    Path cluster() {
        return root.resolve("postgres");
    }

    /** PostgreSQL's programs. The library lets everybody write here, so it lies in a folder that only we may enter. */
    Path engine() {
        return root.resolve("engine").resolve("unpacked");
    }

    Path log() {
        return root.resolve("postgres.log");
    }

    /** A random word made at the first start: other users of the machine can reach the port, but not the data. */
    String password() {
        var file = root.resolve("password");
        try {
            if (Files.notExists(file)) {
                writePassword(file);
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new CannotStart("The file " + file + " can't be read.", e);
        }
    }

    /** Sets a cluster aside that was never finished, because the first start was killed. */
    void setAside() {
        try {
            Files.move(
                    cluster(),
                    root.resolve("postgres.unfinished-" + Instant.now().getEpochSecond()));
        } catch (IOException e) {
            throw new CannotStart("The unfinished database " + cluster() + " can't be moved aside.", e);
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new CannotStart("The lock of " + root + " can't be released.", e);
        }
    }

    private static void createOwnerOnly(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
            Files.createDirectories(folder, ownerOnly);
        }
    }

    private static FileChannel lock(Path root) throws IOException {
        var channel = FileChannel.open(root.resolve("lock"), CREATE, WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            throw new CannotStart("Another register is running on the data folder " + root + " (CDP_DATA).");
        }
        return channel;
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    private static void writePassword(Path file) throws IOException {
        var random = new byte[24];
        new SecureRandom().nextBytes(random);
        Durably.write(file, HexFormat.of().formatHex(random));
    }
}
