package org.cdp.platform.web;

import org.jspecify.annotations.Nullable;

/** An answer that may go on. */
public interface Paged {

    @Nullable
    String next();
}
