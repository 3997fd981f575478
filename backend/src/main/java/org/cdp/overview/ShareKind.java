package org.cdp.overview;

import org.cdp.agency.AgencyKind;
import org.cdp.agency.Side;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description = "Whose money it is, by who gives it. FEDERAL: an agency of the programme's own country of kind"
                + " GOVERNMENT. PROVINCIAL: one of kind LOCAL_GOVERNMENT. OTHER_HOME: any other agency of the own country,"
                + " such as a public body, an association or a firm. DONOR: an agency of another country.")
public enum ShareKind {
    FEDERAL,
    PROVINCIAL,
    OTHER_HOME,
    DONOR;

    static ShareKind of(Side side, AgencyKind kind) {
        if (side == Side.DONOR) {
            return DONOR;
        }
        return switch (kind) {
            case GOVERNMENT -> FEDERAL;
            case LOCAL_GOVERNMENT -> PROVINCIAL;
            default -> OTHER_HOME;
        };
    }
}
