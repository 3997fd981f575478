package org.cdp.platform.web;

import org.jspecify.annotations.Nullable;

/** A record is written at one address: a body may repeat the id, but not name another. */
public final class PathId {

    private PathId() {}

    public static <I> I agreed(I inPath, @Nullable I inBody) {
        if (inBody != null && !inBody.equals(inPath)) {
            throw Refusal.field("/id", "must be left out, or be the id in the address");
        }
        return inPath;
    }
}
