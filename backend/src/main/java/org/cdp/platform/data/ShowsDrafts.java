package org.cdp.platform.data;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Which drafts a kind of record shows something of, as {@link Stored#drafts} says of one that is there: so that the
 * database can leave it out before it is read, and the time of an answer does not tell a draft from what never was.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ShowsDrafts {

    /** The entity the drafts are of: with the fields {@code draft} and {@code reportedBy}. */
    String of();

    /** Which of them, in HQL: of a draft {@code d} and the record {@code r}. */
    String where();
}
