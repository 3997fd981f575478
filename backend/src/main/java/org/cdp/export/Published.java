package org.cdp.export;

import java.io.OutputStream;

/** Writes records of one kind in a standard of the field, which says more of each than its row in a list. */
public interface Published<T> {

    /** What one row of their list is. */
    Class<T> item();

    FileWriting<T> begin(OutputStream out);
}
