package org.cdp.export;

import java.io.IOException;
import java.util.List;

/** A file as it is written. Only {@link #end()} makes it a whole one; closed, it writes nothing any more. */
public interface FileWriting<T> extends AutoCloseable {

    /** How many of them it holds: what can't be said in its format is left out. */
    long write(List<T> rows) throws IOException;

    void end() throws IOException;

    @Override
    default void close() {}
}
