package org.cdp.export;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/**
 * Writes rows in another thread, one batch behind: while they are written, the next are read. For files that hold every
 * row that they are given, and need nothing else of the register to write it.
 */
final class Behind<T> implements FileWriting<T> {

    private final FileWriting<T> file;
    private final ExecutorService threads;
    private Future<?> last = CompletableFuture.completedFuture(0L);

    Behind(FileWriting<T> file, ExecutorService threads) {
        this.file = file;
        this.threads = threads;
    }

    @Override
    public long write(List<T> rows) throws IOException {
        awaitLast();
        last = threads.submit(() -> file.write(rows));
        return rows.size();
    }

    @Override
    public void end() throws IOException {
        awaitLast();
        file.end();
    }

    /** Whoever goes on to say that it failed must be the only one who writes. */
    @Override
    public void close() {
        try {
            awaitLast();
        } catch (IOException | RuntimeException e) {
            // told already, or of less interest than what broke it off
        }
    }

    private void awaitLast() throws IOException {
        try {
            last.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case IOException reason -> throw reason;
                case RuntimeException reason -> throw reason;
                case Error reason -> throw reason;
                case null, default -> throw new IllegalStateException(e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }
}
