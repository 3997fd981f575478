package org.cdp.export;

import java.io.IOException;
import java.util.List;

/** A file as it is written. Only {@link #end()} makes it a whole one. */
interface FileWriting<T> {

    void write(List<T> rows) throws IOException;

    void end() throws IOException;
}
