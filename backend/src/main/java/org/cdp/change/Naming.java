package org.cdp.change;

import java.util.stream.Stream;
import org.cdp.platform.data.Stored;

/**
 * How a concept says which of its records name a record of another: what may be seen of them changes when that one
 * becomes a draft or is published, and those who follow the log have to be told.
 */
public interface Naming {

    /** The concept's records that name this one. */
    Stream<? extends Stored<?>> naming(Stored<?> record);
}
