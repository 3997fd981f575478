package org.cdp.platform.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a body that may be as large as a whole data set. Every other one is held to {@link BodyLimit}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface LargeBody {

    /** The most that is taken, in mebibytes: a set that is held in memory whole, unless it is only passed through. */
    int mebibytes() default 64;
}
