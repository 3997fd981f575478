package org.cdp.exchange;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description = "RECEIVED and CHECKING: the dry run is still to come or under way. CHECKED: it may be committed."
                + " REFUSED: the file can't be taken. FAILED: the check broke off, through no fault of the file: send it"
                + " again. COMMITTED: the register holds it. UNDONE: it was taken back.")
public enum ImportState {
    RECEIVED,
    CHECKING,
    CHECKED,
    REFUSED,
    FAILED,
    COMMITTED,
    UNDONE;

    boolean isUnderWay() {
        return this == RECEIVED || this == CHECKING;
    }
}
