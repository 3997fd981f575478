package org.cdp.change.seal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;

/** An exported log, for tests of other rooms. */
public final class SealedLog {

    private SealedLog() {}

    /** What was verified, in a sentence; refused when it is broken. */
    public static String verified(String log) throws IOException {
        return new VerifyLog(null).verify(new BufferedReader(new StringReader(log)));
    }
}
