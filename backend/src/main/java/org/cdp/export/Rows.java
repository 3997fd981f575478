package org.cdp.export;

import java.io.IOException;
import java.util.List;

/** The rows of a set, told once from the first to the last, some at a time. */
interface Rows<T> {

    void each(Taking<T> take) throws IOException;

    /** What some of them are given to, which may be unable to take them. */
    interface Taking<T> {
        void take(List<T> rows) throws IOException;
    }
}
